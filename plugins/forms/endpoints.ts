import type { Endpoint, PayloadRequest } from 'payload'
import { minutesToWait } from '@/plugins/limits/api'
import { fill } from '@/src/lib/fill'
import { formWords, problemText } from '@/src/lib/form-words'
import { checkAnswers, hasUnasked, type AnswerProblem, type SentAnswers } from '@/src/lib/forms/checkAnswers'
import { fingerprintOf } from '@/src/lib/forms/definition'
import { issueFormToken, submissionOf } from '@/src/lib/forms/formToken'
import { isTrapped } from '@/src/lib/forms/isTrapped'
import { originIn } from '@/src/lib/forms/origin'
import { answersIn, CONSENT_FIELD, FINGERPRINT_FIELD, formPath, LOCALE_FIELD, TOKEN_FIELD } from '@/src/lib/forms/wire'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'
import { localizedPath, parseSitePath } from '@/src/lib/site-path'
import { siteWords } from '@/src/lib/site-words'
import { safeRedirect } from '@/src/lib/urls'
import { formPageResponse } from '@/src/server/forms/formPage'
import { readSent, type Sent } from '@/src/server/forms/readSent'
import { organizationOf, type AskedOrganization } from '@/src/server/organizationOf'
import { formAgain } from './formAgain'
import { loadForm, type LoadedForm } from './loadForm'
import { receiveSubmission, type Slugs } from './receiveSubmission'

/** Everything that an answer to a sender is made from. */
interface Case {
  req: PayloadRequest
  sent: Sent
  /** The sender's browser runs our script, or is a program: it gets JSON. */
  wantsJson: boolean
  organization: AskedOrganization
  form: LoadedForm
  locale: Locale
}

interface Refusal {
  status: number
  message: string
  /** Sentences by question. */
  problems?: Record<string, string>
  isChanged?: boolean
  /** The token was the problem, or there was none: the next one is another. */
  needsToken?: boolean
  /** Nothing is wrong: a page without JavaScript shows what is about to be sent. */
  isCheck?: boolean
}

/** `GET /api/forms/:id/token`: what a form on a kept page needs before it is sent. 404 without such a form, 410 when it is closed. */
export const formTokenEndpoint = (slugs: Slugs): Endpoint => ({
  path: '/:id/token',
  method: 'get',
  handler: async (req) => {
    const organization = await organizationOf(req)
    const locale = localeIn(req.searchParams?.get(LOCALE_FIELD))
    const id = req.routeParams?.id
    const form = organization && (await loadForm(req, slugs.forms, { id, organization: organization.id, locale }))
    if (!form) return noForm()
    if (!form.isOpen) return Response.json({ message: formWords(locale).problemClosed }, { status: 410 })
    return Response.json({ token: tokenFor(req, organization, form) }, { headers: { 'cache-control': 'no-store' } })
  },
})

/**
 * `POST /api/forms/:id/submit`: a filled-in form, as JSON (`{ answers, consent, token, locale }`) or as an HTML form.
 * 201, or for browsers without JavaScript 303 to what comes next; 400 with a sentence for each question; 404; 409 when the form
 * asks something else by now; 410 when it is closed; 429 with `Retry-After`.
 */
export const submitEndpoint = (slugs: Slugs): Endpoint => ({
  path: '/:id/submit',
  method: 'post',
  handler: async (req) => {
    const sent = await readSent(req)
    if (!sent) return Response.json({ message: 'Send the answers as JSON or as a form.' }, { status: 400 })
    const locale = localeIn(sent.body[LOCALE_FIELD])
    const organization = await organizationOf(req)
    const id = req.routeParams?.id
    const form = organization && (await loadForm(req, slugs.forms, { id, organization: organization.id, locale }))
    if (!form) return noForm()
    const wantsJson = !sent.isForm || req.headers.get('accept')?.includes('application/json') === true
    const asked: Case = { req, sent, wantsJson, organization, form, locale }
    if (!form.isOpen) return refuse(asked, { status: 410, message: formWords(locale).problemClosed })
    // A program that filled in what people do not see is told what it wants to hear.
    if (isTrapped(sent.body)) return thanks(asked)
    return submit(asked, slugs)
  },
})

async function submit(asked: Case, slugs: Slugs): Promise<Response> {
  const { req, sent, organization, form, locale } = asked
  const { definition } = form
  const words = formWords(locale)
  const answers = answersOf(sent)
  const checked = checkAnswers(definition, answers)
  const problems = checked.ok ? {} : sentencesFor(asked, checked.problems)
  if (!isAgreed(sent.body[CONSENT_FIELD])) problems[CONSENT_FIELD] = words.problemConsent

  const known = sent.body[FINGERPRINT_FIELD]
  const isOtherForm = typeof known === 'string' && known !== '' && known !== fingerprintOf(definition)
  // What still fits the form as it is now is taken; answers that nobody asks for any more are not dropped in silence.
  if (isOtherForm && (!checked.ok || hasUnasked(definition, answers))) {
    return refuse(asked, { status: 409, message: words.problemChanged, problems, isChanged: true })
  }
  if (!checked.ok || Object.keys(problems).length > 0) {
    return refuse(asked, { status: 400, message: words.problemsTitle, problems })
  }

  const token = sent.body[TOKEN_FIELD]
  if (!asked.wantsJson && (token === undefined || token === '')) {
    return refuse(asked, { status: 200, message: words.checkText, needsToken: true, isCheck: true })
  }
  const submission = submissionOf(token, scopeOf(organization, form), req.payload.secret)
  if (!submission) {
    const told = { [TOKEN_FIELD]: words.problemToken }
    return refuse(asked, { status: 400, message: words.problemsTitle, problems: told, needsToken: true })
  }
  const email = checked.answers.find(({ question }) => question.kind === 'email')?.value
  const minutes = await minutesToWait(req, `form:${definition.id}`, { account: email })
  if (minutes !== null) return refuse(asked, { status: 429, message: fill(words.problemBusy, { minutes }) })
  await receiveSubmission(req, slugs, {
    organization: organization.id,
    form,
    submission,
    answers: checked.answers,
    origin: originIn(sent.body),
    consentText: consentOf(asked),
    locale,
  })
  return thanks(asked)
}

function thanks({ wantsJson, form, locale }: Case): Response {
  const redirectTo = nextPage(form, locale)
  const message = form.definition.confirmation ?? formWords(locale).sentText
  if (wantsJson) return Response.json({ message, redirectTo }, { status: 201 })
  const location = redirectTo ?? `${localizedPath(locale, formPath(form.definition.id))}?sent=1`
  return new Response(null, { status: 303, headers: { location } })
}

function refuse(asked: Case, refusal: Refusal): Response {
  const { req, sent, wantsJson, organization, form, locale } = asked
  const { status, message, problems = {}, isChanged, needsToken } = refusal
  // The old token keeps its time unless it is the token that is the problem.
  const old = sent.body[TOKEN_FIELD]
  const token = typeof old === 'string' && old !== '' && !needsToken ? old : tokenFor(req, organization, form)
  if (wantsJson) {
    const answer = { message, errors: problems, token, ...(isChanged ? { isChanged } : {}) }
    return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } })
  }
  const page = formAgain({
    locale,
    organizationName: organization.name,
    form: status === 410 ? null : form.definition,
    title: refusal.isCheck ? formWords(locale).checkTitle : form.definition.title,
    message,
    problems,
    answers: answersOf(sent),
    isAgreed: isAgreed(sent.body[CONSENT_FIELD]),
    consent: consentOf(asked),
    origin: originIn(sent.body),
    token,
  })
  return formPageResponse(page, status)
}

function sentencesFor({ form, locale }: Case, problems: AnswerProblem[]): Record<string, string> {
  const labels = new Map(form.definition.questions.map(({ name, label }) => [name, label]))
  const words = formWords(locale)
  return Object.fromEntries(
    problems.map((problem) => [problem.name, problemText(words, problem, labels.get(problem.name) ?? problem.name)]),
  )
}

/** The answers of an HTML form by their prefix; of JSON, what stands under `answers`. */
function answersOf({ isForm, fields, body }: Sent): SentAnswers {
  if (isForm) return answersIn(fields)
  const { answers } = body
  return typeof answers === 'object' && answers !== null && !Array.isArray(answers) ? (answers as SentAnswers) : {}
}

function isAgreed(value: unknown): boolean {
  return [true, 'true', 'on', 'yes', '1'].includes(value as string | boolean)
}

function consentOf({ form, organization, locale }: Case): string {
  return form.definition.consent ?? fill(siteWords(locale).consent, { organization: organization.name })
}

/** Where the site goes after sending; a path of this site alone, in the sender's language unless it names one. */
function nextPage({ redirectTo }: LoadedForm, locale: Locale): string | null {
  const path = safeRedirect(redirectTo, { fallback: '' })
  if (path === '') return null
  const isNamed = parseSitePath(path).path !== path
  return isNamed ? path : localizedPath(locale, path)
}

const scopeOf = (organization: AskedOrganization, { definition }: LoadedForm) => ({
  form: definition.id,
  organization: organization.id,
})

function tokenFor(req: PayloadRequest, organization: AskedOrganization, form: LoadedForm): string {
  return issueFormToken(scopeOf(organization, form), req.payload.secret)
}

function localeIn(value: unknown): Locale {
  return isLocale(value) ? value : DEFAULT_LOCALE
}

function noForm(): Response {
  return Response.json({ message: 'There is no such form on this site. Check the address.' }, { status: 404 })
}
