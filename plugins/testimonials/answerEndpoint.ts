import type { Endpoint } from 'payload'
import { minutesToWait } from '@/plugins/limits/api'
import { fill } from '@/src/lib/fill'
import { isTrapped } from '@/src/lib/forms/isTrapped'
import { localizedPath } from '@/src/lib/site-path'
import { storyWords } from '@/src/lib/story-words'
import { formPageResponse } from '@/src/server/forms/formPage'
import { readSent, type Sent } from '@/src/server/forms/readSent'
import { organizationOf, type AskedOrganization } from '@/src/server/organizationOf'
import { answerRequest } from './answerRequest'
import { formAgain } from './formAgain'
import { readRequestToken } from './requestToken'
import { localeOfAnswer, parseAnswer, type AnswerProblems } from './testimonialForm'

const CLOSED = {
  expired: { status: 410, words: 'askExpired' },
  used: { status: 409, words: 'askUsed' },
  unknown: { status: 404, words: 'askUnknown' },
} as const

/**
 * `POST /api/testimonial-requests/answer`: the form behind the mailed link, as JSON or as a plain HTML form.
 * 201, or for forms 303 to the thanks; 400 with a sentence for each field; 404 for a link that is none, 409 for a used one, 410
 * for one that has run out, 429 with `Retry-After`.
 */
export const answerEndpoint: Endpoint = {
  path: '/answer',
  method: 'post',
  handler: async (req) => {
    const sent = await readSent(req)
    if (!sent) return Response.json({ message: 'Send the form as JSON or as a form.' }, { status: 400 })
    const organization = await organizationOf(req)
    if (!organization) return Response.json({ message: 'No studio answers under this name.' }, { status: 404 })
    const locale = localeOfAnswer(sent.body)
    if (isTrapped(sent.body)) return thanks(sent)
    const verdict = readRequestToken(sent.body.token, req.payload.secret)
    const account = verdict.ok ? verdict.claim.request : undefined
    const minutes = await minutesToWait(req, 'form:testimonial', { account })
    if (minutes !== null) return again(sent, organization, 429, {}, fill(storyWords(locale).problemBusy, { minutes }))
    if (!verdict.ok) return closed(sent, verdict.reason)
    if (verdict.claim.organization !== organization.id) return closed(sent, 'unknown')
    const parsed = parseAnswer(sent.body)
    if (!parsed.ok) return again(sent, organization, 400, parsed.problems)
    const consentText = fill(storyWords(locale).askConsent, { organization: organization.name })
    const outcome = await answerRequest(req, { claim: verdict.claim, answer: parsed.answer, consentText })
    return outcome === 'taken' ? thanks(sent) : closed(sent, outcome)
  },
}

function thanks({ body, isForm }: Sent): Response {
  const locale = localeOfAnswer(body)
  if (!isForm) return Response.json({ message: storyWords(locale).askThanks }, { status: 201 })
  return see(`${localizedPath(locale, '/testimonial')}?sent=1`)
}

function closed({ body, isForm }: Sent, reason: keyof typeof CLOSED): Response {
  const { status, words } = CLOSED[reason]
  const locale = localeOfAnswer(body)
  if (!isForm) return Response.json({ message: storyWords(locale)[words] }, { status })
  // The page itself says what is wrong with the link.
  const token = typeof body.token === 'string' ? encodeURIComponent(body.token.slice(0, 2000)) : ''
  return see(`${localizedPath(locale, '/testimonial')}?token=${token}`)
}

function see(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}

function again(
  { body, isForm }: Sent,
  organization: AskedOrganization,
  status: number,
  problems: AnswerProblems,
  message?: string,
): Response {
  const locale = localeOfAnswer(body)
  if (!isForm) {
    const answer = { message: message ?? storyWords(locale).askProblems, errors: problems }
    return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } })
  }
  const page = formAgain({ locale, organizationName: organization.name, values: body, problems, message })
  return formPageResponse(page, status)
}
