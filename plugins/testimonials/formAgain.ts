import { HONEYPOT } from '@/src/lib/contact-fields'
import { fill } from '@/src/lib/fill'
import type { Locale } from '@/src/lib/locales'
import { storyWords } from '@/src/lib/story-words'
import { escapeHtml, formPage } from '@/src/server/forms/formPage'
import { ANSWER_ENDPOINT, type AnswerField, type AnswerProblems } from './testimonialForm'

interface FormAgain {
  locale: Locale
  organizationName: string
  /** What was sent, whatever it was. */
  values: Readonly<Record<string, unknown>>
  problems: AnswerProblems
  /** For what is no field's fault. */
  message?: string
}

/** The form with what was written and what is wrong with it. The words are kept: nobody writes them twice. */
export function formAgain({ locale, organizationName, values, problems, message }: FormAgain): string {
  const words = storyWords(locale)
  const valueOf = (name: string) => (typeof values[name] === 'string' ? escapeHtml(values[name]) : '')
  const problemOf = (name: AnswerField) =>
    problems[name] ? `<span class="problem" id="${name}-problem">${escapeHtml(problems[name])}</span>` : ''
  const invalid = (name: AnswerField) =>
    problems[name] ? ` aria-invalid="true" aria-describedby="${name}-problem"` : ''
  const input = (name: 'company' | 'name' | 'position', label: string, attributes: string) =>
    `<label>${escapeHtml(label)}<input name="${name}" value="${valueOf(name)}" ${attributes}${invalid(name)}></label>${problemOf(name)}`
  const ratings = [5, 4, 3, 2, 1]
    .map(
      (rating) =>
        `<label><input type="radio" name="rating" value="${rating}" required${valueOf('rating') === String(rating) ? ' checked' : ''}> ${escapeHtml(fill(words.rated, { rating }))}</label>`,
    )
    .join('')
  const html = `${message ? `<p class="problem">${escapeHtml(message)}</p>` : ''}
<form method="post" action="${ANSWER_ENDPOINT}">
<input type="hidden" name="token" value="${valueOf('token')}"><input type="hidden" name="locale" value="${locale}">
<div class="trap" aria-hidden="true"><input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></div>
<fieldset${invalid('rating')}><legend>${escapeHtml(words.askRating)}</legend>${ratings}${problemOf('rating')}</fieldset>
<label>${escapeHtml(words.askContent)}<textarea name="content" required maxlength="2000"${invalid('content')}>${valueOf('content')}</textarea></label>${problemOf('content')}
${input('name', words.askName, 'required maxlength="120" autocomplete="name"')}
${input('position', `${words.askPosition} (${words.optional})`, 'maxlength="120" autocomplete="organization-title"')}
${input('company', `${words.askCompany} (${words.optional})`, 'maxlength="160" autocomplete="organization"')}
<label><input type="checkbox" name="consent" value="yes" required${invalid('consent')}${values.consent ? ' checked' : ''}> ${escapeHtml(fill(words.askConsent, { organization: organizationName }))}</label>${problemOf('consent')}
<button>${escapeHtml(words.askSend)}</button>
</form>`
  const title = fill(words.askTitle, { organization: organizationName })
  return formPage({ locale, title, organizationName, alert: words.askProblems, html })
}
