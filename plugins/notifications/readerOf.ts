import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import type { Reader } from './voice'

interface Addressee {
  email: string
  userId?: string | null
  /** The language of the form that the person filled in: it counts before the one of the account. */
  locale?: string | null
  /** The clock of whoever asked: it, too. */
  timeZone?: string | null
}

/** In which language and by which clock somebody reads: as asked for, else as the account says, else English and UTC. */
export async function readerOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { email, userId, locale, timeZone }: Addressee,
): Promise<Reader> {
  const [row] = await query<{ language: string | null; timezone: string | null }>(
    req,
    sql`select preferences->>'language' as language, timezone from users
        where ${userId ? sql`id = ${userId}` : sql`email = ${email.toLowerCase().trim()}`} and deleted_at is null`,
  )
  const known = [locale, row?.language].find((value) => isLocale(value))
  return { locale: isLocale(known) ? known : DEFAULT_LOCALE, timeZone: timeZone || row?.timezone || 'UTC' }
}
