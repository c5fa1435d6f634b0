import type { PayloadRequest } from 'payload'
import type { RevenueAudit } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'
import { NO_ANSWERS, type Answers } from './answers'
import { outlineOf, type Outline } from './outline'

/** A template as it stands now, in a language; null for one that is gone. */
export async function loadOutline(req: PayloadRequest, template: string, language: Locale): Promise<Outline | null> {
  const found = await req.payload.findByID({
    collection: 'audit-templates',
    id: template,
    locale: language,
    fallbackLocale: DEFAULT_LOCALE,
    depth: 0,
    disableErrors: true,
    trash: true,
    overrideAccess: true,
    req,
  })
  return found ? outlineOf(found) : null
}

type Kept = Pick<RevenueAudit, 'outline' | 'answers' | 'template' | 'language'>

/** What an audit asks: what it kept when it began, else what its template says now; null for one without a template. */
export async function outlineOfAudit(req: PayloadRequest, audit: Kept): Promise<Outline | null> {
  if (audit.outline) return audit.outline as unknown as Outline
  const template = idOf(audit.template)
  const language = isLocale(audit.language) ? audit.language : DEFAULT_LOCALE
  return template ? loadOutline(req, template, language) : null
}

export function answersOfAudit({ answers }: Pick<RevenueAudit, 'answers'>): Answers {
  return (answers as unknown as Answers | null) ?? NO_ANSWERS
}
