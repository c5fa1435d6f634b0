import type { Endpoint, PayloadRequest } from 'payload'
import { minutesToWait } from '@/plugins/limits/api'
import { issueFormToken, submissionOf } from '@/src/lib/forms/formToken'
import { isTrapped } from '@/src/lib/forms/isTrapped'
import { localeOfForm } from '@/src/lib/forms/visitorForm'
import { localizedPath } from '@/src/lib/site-path'
import { fill, siteWords } from '@/src/lib/site-words'
import { formPageResponse } from '@/src/server/forms/formPage'
import { readSent, type Sent } from '@/src/server/forms/readSent'
import { organizationOf, type AskedOrganization } from '@/src/server/organizationOf'
import { parseContact, type ContactProblems } from './contactForm'
import { formAgain } from './formAgain'
import { receiveLead } from './receiveLead'

const scopeOf = ({ id }: AskedOrganization) => ({ form: 'contact', organization: id })

/** `GET /api/leads/contact`: a token for a form that another page shows. */
export const contactTokenEndpoint: Endpoint = {
  path: '/contact',
  method: 'get',
  handler: async (req) => {
    const organization = await organizationOf(req)
    if (!organization) return noStudio()
    const token = issueFormToken(scopeOf(organization), req.payload.secret)
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
    const sent = await readSent(req)
    if (!sent) return Response.json({ message: 'Send the form as JSON or as a form.' }, { status: 400 })
    const organization = await organizationOf(req)
    if (!organization) return noStudio()
    const locale = localeOfForm(sent.body)
    // A program that filled in what people do not see is told what it wants to hear.
    if (isTrapped(sent.body)) return thanks(sent)

    const parsed = parseContact(sent.body)
    if (!parsed.ok) return again(req, sent, organization, 400, parsed.problems)
    const submission = submissionOf(sent.body.token, scopeOf(organization), req.payload.secret)
    if (!submission) return again(req, sent, organization, 400, { token: siteWords(locale).problemToken })
    const minutes = await minutesToWait(req, 'form:contact', { account: parsed.value.email })
    if (minutes !== null)
      return again(req, sent, organization, 429, {}, fill(siteWords(locale).problemBusy, { minutes }))
    const consentText = fill(siteWords(locale).consent, { organization: organization.name })
    await receiveLead(req, {
      organization: organization.id,
      submission: submission.id,
      message: parsed.value,
      consentText,
    })
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
  organization: AskedOrganization,
  status: number,
  problems: ContactProblems,
  message?: string,
): Response {
  const locale = localeOfForm(body)
  // The old token keeps its time unless it is the token that is the problem.
  const isTokenGood = typeof body.token === 'string' && !problems.token
  const token = isTokenGood ? String(body.token) : issueFormToken(scopeOf(organization), req.payload.secret)
  if (!isForm) {
    const answer = { message: message ?? siteWords(locale).problemsTitle, errors: problems, token }
    return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } })
  }
  const page = formAgain({ locale, organizationName: organization.name, values: body, problems, message, token })
  return formPageResponse(page, status)
}

function noStudio(): Response {
  return Response.json({ message: 'No studio answers under this name.' }, { status: 404 })
}
