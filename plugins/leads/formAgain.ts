import { CONTACT_ENDPOINT, HONEYPOT, ORIGIN_FIELDS } from '@/src/lib/contact-fields'
import type { Locale } from '@/src/lib/locales'
import { fill, siteWords } from '@/src/lib/site-words'
import { escapeHtml, formPage } from '@/src/server/forms/formPage'
import type { ContactProblems } from './contactForm'

interface FormAgain {
  locale: Locale
  organizationName: string
  /** What was sent, whatever it was. */
  values: Record<string, unknown>
  problems: ContactProblems
  /** For what is no field's fault, such as too many messages. */
  message?: string
  token: string
}

/**
 * The contact form as a page of its own, with what was written and what is wrong with it: for browsers without
 * JavaScript, which would otherwise lose the message.
 */
export function formAgain({ locale, organizationName, values, problems, message, token }: FormAgain): string {
  const words = siteWords(locale)
  const valueOf = (name: string) => (typeof values[name] === 'string' ? escapeHtml(values[name]) : '')
  const problemOf = (name: keyof ContactProblems) =>
    problems[name] ? `<span class="problem" id="${name}-problem">${escapeHtml(problems[name])}</span>` : ''
  const invalid = (name: keyof ContactProblems) =>
    problems[name] ? ` aria-invalid="true" aria-describedby="${name}-problem"` : ''
  const input = (name: 'name' | 'email' | 'phone' | 'company', label: string, attributes: string) =>
    `<label>${escapeHtml(label)}<input name="${name}" value="${valueOf(name)}" ${attributes}${invalid(name)}></label>${problemOf(name)}`
  const hidden = [...ORIGIN_FIELDS, 'service']
    .map((name) => `<input type="hidden" name="${name}" value="${valueOf(name)}">`)
    .join('')
  const listed = [message, problems.token].flatMap((text) =>
    text ? [`<p class="problem">${escapeHtml(text)}</p>`] : [],
  )
  const html = `${listed.join('')}
<form method="post" action="${CONTACT_ENDPOINT}">
<input type="hidden" name="token" value="${escapeHtml(token)}"><input type="hidden" name="locale" value="${locale}">${hidden}
<div class="trap" aria-hidden="true"><input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></div>
${input('name', words.fieldName, 'required maxlength="120" autocomplete="name"')}
${input('email', words.fieldEmail, 'required type="email" maxlength="254" autocomplete="email"')}
${input('phone', `${words.fieldPhone} (${words.optional})`, 'type="tel" maxlength="60" autocomplete="tel"')}
${input('company', `${words.fieldCompany} (${words.optional})`, 'maxlength="160" autocomplete="organization"')}
<label>${escapeHtml(words.fieldMessage)}<textarea name="message" required maxlength="10000"${invalid('message')}>${valueOf('message')}</textarea></label>${problemOf('message')}
<label><input type="checkbox" name="consent" value="yes" required${invalid('consent')}${values.consent ? ' checked' : ''}> ${escapeHtml(fill(words.consent, { organization: organizationName }))}</label>${problemOf('consent')}
<button>${escapeHtml(words.send)}</button>
</form>`
  return formPage({ locale, title: words.contactTitle, organizationName, alert: words.problemsTitle, html })
}
