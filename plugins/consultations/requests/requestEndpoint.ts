import type { Endpoint, PayloadRequest } from 'payload'
import { minutesToWait } from '@/plugins/limits/api'
import { CONSULTATION_PATH } from '@/src/lib/consultation-fields'
import { consultationWords } from '@/src/lib/consultation-words'
import { fill } from '@/src/lib/fill'
import { issueFormToken, submissionOf } from '@/src/lib/forms/formToken'
import { isTrapped } from '@/src/lib/forms/isTrapped'
import { localeOfForm } from '@/src/lib/forms/visitorForm'
import { localizedPath } from '@/src/lib/site-path'
import { formPageResponse } from '@/src/server/forms/formPage'
import { readSent, type Sent } from '@/src/server/forms/readSent'
import { organizationOf, type AskedOrganization } from '@/src/server/organizationOf'
import { receiveRequest, type PublicConsultation } from './receiveRequest'
import { formAgain } from './formAgain'
import { parseRequest, type RequestProblems } from './requestForm'

export const REQUEST_FORM = 'consultation'
const LIMIT = 'form:consultation'
const NO_STORE = { 'cache-control': 'no-store' }

const scopeOf = ({ id }: AskedOrganization) => ({ form: REQUEST_FORM, organization: id })

/** `GET /api/consultation`: a token for a form that another page shows. */
const tokenEndpoint: Endpoint = {
  path: '/consultation',
  method: 'get',
  handler: async (req) => {
    const organization = await organizationOf(req)
    if (!organization) return noStudio()
    return Response.json({ token: issueFormToken(scopeOf(organization), req.payload.secret) }, { headers: NO_STORE })
  },
}

/**
 * `POST /api/consultation`: somebody without an account asks for a consultation, as JSON or as a plain HTML form.
 * 201 `{ success: true, data }`, or for forms 303 to the thanks; 400 with a sentence for each field; 404 without a studio; 429 with
 * `Retry-After`.
 */
const requestEndpoint: Endpoint = {
  path: '/consultation',
  method: 'post',
  handler: async (req) => {
    const sent = await readSent(req)
    if (!sent) return refusal(400, 'Send the form as JSON or as a form.')
    const organization = await organizationOf(req)
    if (!organization) return noStudio()
    const locale = localeOfForm(sent.body)
    // A program that filled in what people do not see is told what it wants to hear.
    if (isTrapped(sent.body)) return thanks(sent, null)

    const parsed = parseRequest(sent.body)
    if (!parsed.ok) return again(req, sent, organization, 400, parsed.problems)
    const submission = submissionOf(sent.body.token, scopeOf(organization), req.payload.secret)
    const words = consultationWords(locale)
    if (!submission) return again(req, sent, organization, 400, { token: words.problemToken })
    const minutes = await minutesToWait(req, LIMIT, { account: parsed.value.email })
    if (minutes !== null) return again(req, sent, organization, 429, {}, fill(words.problemBusy, { minutes }))
    const made = await receiveRequest(req, {
      organization: organization.id,
      submission: submission.id,
      request: parsed.value,
      consentText: fill(words.consent, { organization: organization.name }),
    })
    return thanks(sent, made)
  },
}

function thanks({ body, isForm }: Sent, data: PublicConsultation | null): Response {
  if (!isForm) return Response.json({ success: true, data }, { status: 201, headers: NO_STORE })
  const page = localizedPath(localeOfForm(body), CONSULTATION_PATH)
  const location = `${page}?sent=${encodeURIComponent(data?.bookingId ?? '1')}`
  return new Response(null, { status: 303, headers: { location } })
}

function again(
  req: PayloadRequest,
  { body, isForm }: Sent,
  organization: AskedOrganization,
  status: number,
  problems: RequestProblems,
  message?: string,
): Response {
  const locale = localeOfForm(body)
  // The old token keeps its time unless it is the token that is the problem.
  const isTokenGood = typeof body.token === 'string' && !problems.token
  const token = isTokenGood ? String(body.token) : issueFormToken(scopeOf(organization), req.payload.secret)
  if (isForm) {
    const page = formAgain({ locale, organizationName: organization.name, values: body, problems, message, token })
    return formPageResponse(page, status)
  }
  const said = message ?? consultationWords(locale).problemsTitle
  return Response.json({ success: false, message: said, errors: problems, token }, { status, headers: NO_STORE })
}

function refusal(status: number, message: string): Response {
  return Response.json({ success: false, message }, { status })
}

const noStudio = () => refusal(404, 'No studio answers under this name.')

/** Both lie beside the collections: `/api/consultation`, in the singular, is the visitors' own address. */
export const requestEndpoints: Endpoint[] = [tokenEndpoint, requestEndpoint]
