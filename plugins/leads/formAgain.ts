import { CONTACT_ENDPOINT, HONEYPOT, ORIGIN_FIELDS } from '@/src/lib/contact-fields'
import type { Locale } from '@/src/lib/locales'
import { fill, siteWords } from '@/src/lib/site-words'
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

/** What a browser may do with the page: show it, and send its form here. */
export const FORM_AGAIN_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const STYLE = `:root{color-scheme:dark light}body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:36rem;font:1.0625rem/1.6 system-ui,sans-serif;background:#0d1413;color:#ece7db}
h1{font:400 2rem/1.15 Georgia,serif}label,fieldset{display:block;margin:1.25rem 0 0;border:0;padding:0}input:not([type=checkbox]),textarea{box-sizing:border-box;width:100%;margin-top:.35rem;padding:.65rem .9rem;border:1px solid #a8854a;background:#141d1b;color:inherit;font:inherit}
textarea{min-height:10rem}.problem{color:#f0917d}button{margin-top:1.5rem;padding:.8rem 1.5rem;border:0;background:#c9a15a;color:#0d1413;font:600 1rem/1.25 system-ui,sans-serif}.trap{position:absolute;left:-999rem}
@media(prefers-color-scheme:light){body{background:#f4f1ea;color:#1c2421}input:not([type=checkbox]),textarea{background:#fffdf8}.problem{color:#a83a26}button{background:#84602a;color:#fff}}`

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
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(words.contactTitle)} · ${escapeHtml(organizationName)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(words.contactTitle)}</h1><p role="alert">${escapeHtml(words.problemsTitle)}</p>${listed.join('')}
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
</form></main></body></html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
