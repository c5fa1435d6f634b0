import { CONSULTATION_TYPES } from '@/src/lib/bookings'
import { CONSULTATION_ENDPOINT } from '@/src/lib/consultation-fields'
import { consultationWords, typeWord } from '@/src/lib/consultation-words'
import { HONEYPOT, ORIGIN_FIELDS } from '@/src/lib/contact-fields'
import { fill } from '@/src/lib/fill'
import type { Locale } from '@/src/lib/locales'
import { escapeHtml, formPage } from '@/src/server/forms/formPage'
import type { RequestProblems } from './requestForm'

interface FormAgain {
  locale: Locale
  organizationName: string
  /** What was sent, whatever it was. */
  values: Record<string, unknown>
  problems: RequestProblems
  /** For what is no field's fault, such as too many requests. */
  message?: string
  token: string
}

/** The form as a page of its own, with what was written and what is wrong with it: for browsers without JavaScript. */
export function formAgain({ locale, organizationName, values, problems, message, token }: FormAgain): string {
  const words = consultationWords(locale)
  const valueOf = (name: string) => (typeof values[name] === 'string' ? escapeHtml(values[name]) : '')
  const problemOf = (name: keyof RequestProblems) =>
    problems[name] ? `<span class="problem" id="${name}-problem">${escapeHtml(problems[name])}</span>` : ''
  const invalid = (name: keyof RequestProblems) =>
    problems[name] ? ` aria-invalid="true" aria-describedby="${name}-problem"` : ''
  const input = (name: 'name' | 'email' | 'company' | 'department', label: string, attributes: string) =>
    `<label>${escapeHtml(label)}<input name="${name}" value="${valueOf(name)}" ${attributes}${invalid(name)}></label>${problemOf(name)}`
  const hidden = [...ORIGIN_FIELDS, 'timeZone']
    .map((name) => `<input type="hidden" name="${name}" value="${valueOf(name)}">`)
    .join('')
  const types = CONSULTATION_TYPES.map(
    (type) =>
      `<option value="${type}"${values.consultationType === type ? ' selected' : ''}>${escapeHtml(typeWord(locale, type))}</option>`,
  ).join('')
  const listed = [message, problems.token].flatMap((text) =>
    text ? [`<p class="problem">${escapeHtml(text)}</p>`] : [],
  )
  const html = `${listed.join('')}
<form method="post" action="${CONSULTATION_ENDPOINT}">
<input type="hidden" name="token" value="${escapeHtml(token)}"><input type="hidden" name="locale" value="${locale}">${hidden}
<div class="trap" aria-hidden="true"><input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></div>
${input('name', words.fieldName, 'required maxlength="120" autocomplete="name"')}
${input('email', words.fieldEmail, 'required type="email" maxlength="254" autocomplete="email"')}
${input('company', `${words.fieldCompany} (${words.optional})`, 'maxlength="160" autocomplete="organization"')}
${input('department', `${words.fieldDepartment} (${words.optional})`, 'maxlength="120"')}
<label>${escapeHtml(words.fieldType)}<select name="consultationType"${invalid('consultationType')}>${types}</select></label>${problemOf('consultationType')}
<label>${escapeHtml(words.fieldChallenges)}<textarea name="challenges" required maxlength="10000"${invalid('challenges')}>${valueOf('challenges')}</textarea></label>${problemOf('challenges')}
<label><input type="checkbox" name="consent" value="yes" required${invalid('consent')}${values.consent ? ' checked' : ''}> ${escapeHtml(fill(words.consent, { organization: organizationName }))}</label>${problemOf('consent')}
<button>${escapeHtml(words.send)}</button>
</form>`
  return formPage({ locale, title: words.title, organizationName, alert: words.problemsTitle, html })
}
