import type { Endpoint, PayloadRequest } from 'payload'
import { consume, TooManyRequests } from '@/plugins/limits/api'
import { localizedPath } from '@/src/lib/site-path'
import { fill, siteWords } from '@/src/lib/site-words'
import { isTrapped, localeOfForm, parseContact, type ContactProblems } from './contactForm'
import { FORM_AGAIN_POLICY, formAgain } from './formAgain'
import { issueFormToken, submissionOf } from './formToken'
import { organizationOf, type FormOrganization } from './organization'
import { receiveLead } from './receiveLead'

type Body = Record<string, unknown>

interface Sent {
  body: Body
  /** A plain HTML form: a page has to answer. */
  isForm: boolean
}

/** `GET /api/leads/contact`: a token for a form that another page shows. */
export const contactTokenEndpoint: Endpoint = {
  path: '/contact',
  method: 'get',
  handler: async (req) => {
    const organization = await organizationOf(req)
    if (!organization) return noStudio()
    const token = issueFormToken(organization.id, req.payload.secret)
    return Response.json({ token }, { headers: { 'cache-control': 'no-store' } })
  },
}

/**
 * `POST /api/leads/contact`: the contact form, as JSON or as a plain HTML form.
 * 201, or for forms 303 to the thanks; 400 with a sentence for each field; 404 without a studio; 429 with `Retry-After`.
 */
export const contactEndpoint: Endpoint = {
  path: '/contact',
  method: 'post',
  handler: async (req) => {
    const sent = await readBody(req)
    if (!sent) return Response.json({ message: 'Send the form as JSON or as a form.' }, { status: 400 })
    const organization = await organizationOf(req)
    if (!organization) return noStudio()
    const locale = localeOfForm(sent.body)
    // A program that filled in what people do not see is told what it wants to hear.
    if (isTrapped(sent.body)) return thanks(sent)

    const parsed = parseContact(sent.body)
    if (!parsed.ok) return again(req, sent, organization, 400, parsed.problems)
    const submission = submissionOf(sent.body.token, organization.id, req.payload.secret)
    if (!submission) return again(req, sent, organization, 400, { token: siteWords(locale).problemToken })
    try {
      await consume(req, 'form:contact', { account: parsed.value.email })
    } catch (error) {
      // No transaction is open yet: the counter has nothing to roll back.
      if (!(error instanceof TooManyRequests)) throw error
      const minutes = Math.ceil(error.retryAfterSeconds / 60)
      // "Retry-After" is on its way already: `consume` put it among the request's answer headers.
      return again(req, sent, organization, 429, {}, fill(siteWords(locale).problemBusy, { minutes }))
    }
    const consentText = fill(siteWords(locale).consent, { organization: organization.name })
    await receiveLead(req, { organization: organization.id, submission, message: parsed.value, consentText })
    return thanks(sent)
  },
}

function thanks({ body, isForm }: Sent): Response {
  const locale = localeOfForm(body)
  if (!isForm) return Response.json({ message: siteWords(locale).thanksTitle }, { status: 201 })
  return new Response(null, { status: 303, headers: { location: `${localizedPath(locale, '/contact')}?sent=1` } })
}

function again(
  req: PayloadRequest,
  { body, isForm }: Sent,
  organization: FormOrganization,
  status: number,
  problems: ContactProblems,
  message?: string,
): Response {
  const locale = localeOfForm(body)
  // The old token keeps its time unless it is the token that is the problem.
  const isTokenGood = typeof body.token === 'string' && !problems.token
  const token = isTokenGood ? String(body.token) : issueFormToken(organization.id, req.payload.secret)
  if (!isForm) {
    const answer = { message: message ?? siteWords(locale).problemsTitle, errors: problems, token }
    return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } })
  }
  const page = formAgain({ locale, organizationName: organization.name, values: body, problems, message, token })
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': FORM_AGAIN_POLICY,
    'cache-control': 'no-store',
  }
  return new Response(page, { status, headers })
}

function noStudio(): Response {
  return Response.json({ message: 'No studio answers under this name.' }, { status: 404 })
}

/** Null for what is neither a JSON object nor a form. */
async function readBody(req: PayloadRequest): Promise<Sent | null> {
  const type = req.headers.get('content-type') ?? ''
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) {
    const form = await req.formData?.()
    const entries = [...(form ?? new FormData()).entries()].filter(([, value]) => typeof value === 'string')
    return { body: Object.fromEntries(entries), isForm: true }
  }
  try {
    const value: unknown = JSON.parse((await req.text?.()) ?? '')
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { body: value as Body, isForm: false } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
