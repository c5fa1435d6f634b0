import type { Speech } from './say'

/** A panel language as Intl takes it: days of English are written as in the lists and the mails, “21 Nov 2026, 19:25”. */
export const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** Whose language it is, and whose clock. */
interface Reader {
  i18n: Speech
  user?: { timezone?: unknown } | null
}

/** Writes moments in the reader's language and on the reader's clock (`users.timezone`; without one in UTC), not on the server's. */
export function momentsFor({ i18n, user }: Reader): Intl.DateTimeFormat {
  const timeZone = typeof user?.timezone === 'string' && user.timezone ? user.timezone : 'UTC'
  return new Intl.DateTimeFormat(tagOf(i18n.language), { dateStyle: 'medium', timeStyle: 'short', timeZone })
}
