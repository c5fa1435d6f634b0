import { ORIGIN_FIELDS, type OriginField } from '@/src/lib/contact-fields'
import { formWords } from '@/src/lib/form-words'
import type { SentAnswers } from '@/src/lib/forms/checkAnswers'
import { countriesIn } from '@/src/lib/forms/countries'
import { fingerprintOf, type FormDefinition, type FormQuestion } from '@/src/lib/forms/definition'
import { hintsOf } from '@/src/lib/forms/hints'
import {
  CONSENT_FIELD,
  fieldNameOf,
  FINGERPRINT_FIELD,
  formEndpoint,
  HONEYPOT,
  LOCALE_FIELD,
  TOKEN_FIELD,
} from '@/src/lib/forms/wire'
import type { Locale } from '@/src/lib/locales'
import { escapeHtml, formPage } from '@/src/server/forms/formPage'

interface FormAgain {
  locale: Locale
  organizationName: string
  /** Null for a form that takes nothing any more. */
  form: FormDefinition | null
  title: string
  message: string
  /** Sentences by question. */
  problems: Readonly<Record<string, string>>
  /** What was sent, whatever it was. */
  answers: SentAnswers
  isAgreed: boolean
  consent: string
  origin: Partial<Record<OriginField, string>>
  token: string
}

/** A form as a page of its own, with what was written and what is wrong with it: for browsers without JavaScript. */
export function formAgain(input: FormAgain): string {
  const { locale, organizationName, form, title, message, problems, consent, origin, token } = input
  const words = formWords(locale)
  const hidden = (name: string, value: string) =>
    `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`
  const general = problems[TOKEN_FIELD] ? `<p class="problem">${escapeHtml(problems[TOKEN_FIELD])}</p>` : ''
  const html = form
    ? `${general}
<form method="post" action="${formEndpoint(form.id)}">
${hidden(TOKEN_FIELD, token)}${hidden(LOCALE_FIELD, locale)}${hidden(FINGERPRINT_FIELD, fingerprintOf(form))}
${ORIGIN_FIELDS.map((name) => hidden(name, origin[name] ?? '')).join('')}
<div class="trap" aria-hidden="true"><input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></div>
${form.questions.map((question) => field(question, input)).join('\n')}
<label><input type="checkbox" name="${CONSENT_FIELD}" value="yes" required${input.isAgreed ? ' checked' : ''}${invalid(CONSENT_FIELD, problems)}> ${escapeHtml(consent)}</label>${problemOf(CONSENT_FIELD, problems)}
<button>${escapeHtml(form.submitLabel ?? words.send)}</button>
</form>`
    : ''
  return formPage({ locale, title, organizationName, alert: message, html })
}

function field(question: FormQuestion, { locale, problems, answers }: FormAgain): string {
  const words = formWords(locale)
  const { kind, name, required } = question
  const given = [answers[name]].flat().filter((value): value is string => typeof value === 'string')
  const label = escapeHtml(question.label) + (required ? '' : ` (${escapeHtml(words.optional)})`)
  const help = question.help ? `<span class="help">${escapeHtml(question.help)}</span>` : ''
  const shared = `name="${escapeHtml(fieldNameOf(name))}"${invalid(name, problems)}`
  const value = escapeHtml(given[0] ?? '')
  const after = help + problemOf(name, problems)
  const choices = kind === 'country' ? countriesIn(locale) : question.choices
  switch (kind) {
    case 'textarea':
      return `<label>${label}<textarea ${shared}${attributes(question)}>${value}</textarea></label>${after}`
    case 'agreement':
      return `<label><input type="checkbox" value="yes" ${shared}${required ? ' required' : ''}${given.length > 0 ? ' checked' : ''}> ${label}</label>${after}`
    case 'choices':
      return `<fieldset><legend>${label}</legend>${choices
        .map(
          (choice) =>
            `<label><input type="checkbox" ${shared} value="${escapeHtml(choice.value)}"${given.includes(choice.value) ? ' checked' : ''}> ${escapeHtml(choice.label)}</label>`,
        )
        .join('')}</fieldset>${after}`
    case 'choice':
    case 'country':
      return `<label>${label}<select ${shared}${required ? ' required' : ''}><option value="">${escapeHtml(words.choose)}</option>${choices
        .map(
          (choice) =>
            `<option value="${escapeHtml(choice.value)}"${given[0] === choice.value ? ' selected' : ''}>${escapeHtml(choice.label)}</option>`,
        )
        .join('')}</select></label>${after}`
    default:
      return `<label>${label}<input type="${hintsOf(question).type}" ${shared} value="${value}"${attributes(question)}></label>${after}`
  }
}

function attributes(question: FormQuestion): string {
  const { required, minLength, maxLength, min, max, step, autoComplete } = hintsOf(question)
  const pairs = { minlength: minLength, maxlength: maxLength, min, max, step, autocomplete: autoComplete }
  const texts = Object.entries(pairs).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
  return (required ? ' required' : '') + texts.join('')
}

function invalid(name: string, problems: FormAgain['problems']): string {
  return problems[name] ? ` aria-invalid="true" aria-describedby="${escapeHtml(name)}-problem"` : ''
}

function problemOf(name: string, problems: FormAgain['problems']): string {
  const problem = problems[name]
  return problem ? `<span class="problem" id="${escapeHtml(name)}-problem">${escapeHtml(problem)}</span>` : ''
}
