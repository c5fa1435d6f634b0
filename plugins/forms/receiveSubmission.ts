import { type CollectionSlug, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import type { OriginField } from '@/src/lib/contact-fields'
import type { CheckedAnswer } from '@/src/lib/forms/checkAnswers'
import type { Submission } from '@/src/lib/forms/formToken'
import type { Locale } from '@/src/lib/locales'
import { racePoint } from '@/src/lib/race-point'
import { asServer } from '@/src/server/forms/asServer'
import { claimReceipt, nameLead } from '@/src/server/forms/claimReceipt'
import { inTransaction } from '@/src/server/inTransaction'
import type { LoadedForm } from './loadForm'
import { senderOf, type Sender } from './sender'
import { SPAM_FROM, spamScoreOf } from './spamScore'

export interface Slugs {
  forms: CollectionSlug
  submissions: CollectionSlug
  leads: CollectionSlug
}

export interface ReceiveSubmissionInput {
  organization: string
  form: LoadedForm
  submission: Submission
  answers: CheckedAnswer[]
  origin: Partial<Record<OriginField, string>>
  /** The words that the visitor agreed to. */
  consentText: string
  locale: Locale
}

/** What subscribers of `form.submitted` get beside the event's own data; it is handed over and not stored with the event. */
export interface SubmittedForm {
  title: string
  notify: string[]
  sender: Sender
  locale: Locale
  lead: string | null
  answers: { label: string; value: string }[]
}

/**
 * Takes what was sent: the submission, the lead that comes of it, the events that tell people, and the mark that this form
 * has arrived, in one transaction. A form that arrives again, at once or later, changes nothing. Spam is kept and told to
 * nobody.
 *
 * @returns whether it was new
 */
export async function receiveSubmission(
  req: PayloadRequest,
  slugs: Slugs,
  input: ReceiveSubmissionInput,
): Promise<boolean> {
  return inTransaction(req, async () => {
    const isNew = await claimReceipt(req, { id: input.submission.id, organization: input.organization })
    await racePoint('forms.submission-claimed')
    if (isNew) await writeSubmission(req, slugs, input)
    return isNew
  })
}

async function writeSubmission(req: PayloadRequest, slugs: Slugs, input: ReceiveSubmissionInput): Promise<void> {
  const { organization, form, answers, submission, origin, consentText, locale } = input
  const { definition } = form
  const sender = senderOf(answers)
  const spam = spamScoreOf(answers, submission.openFor)
  const isSpam = spam.score >= SPAM_FROM
  const shared = { ...origin, organization, consentAt: new Date().toISOString(), consentText, locale }
  const lead = form.makesLeads && !isSpam ? await writeLead(req, slugs, input, sender, shared) : null
  // A visitor has no rights to these rows; the form's own rules are the whole of what may be written.
  const { id } = await req.payload.create({
    collection: slugs.submissions,
    data: {
      ...shared,
      form: definition.id,
      name: sender.name,
      email: sender.email,
      answers: answers.map(({ question, value }) => ({ name: question.name, label: question.label, value })),
      status: isSpam ? 'SPAM' : 'NEW',
      spamScore: spam.score,
      spamReasons: spam.reasons.join('; ') || null,
      lead,
    },
    depth: 0,
    overrideAccess: true,
    req: asServer(req),
  })
  const told: SubmittedForm = {
    title: definition.title,
    notify: form.notify,
    sender,
    locale,
    lead,
    answers: answers.map(({ question, value }) => ({ label: question.label, value: readable(question, value) })),
  }
  await emit(req, 'form.submitted', {
    subject: { collection: slugs.submissions, id: String(id) },
    organization,
    data: { form: definition.id, title: definition.title, lead, isSpam },
    after: { ...told },
  })
}

async function writeLead(
  req: PayloadRequest,
  slugs: Slugs,
  { submission, organization, form }: ReceiveSubmissionInput,
  { name, email, phone, company, message }: Sender,
  shared: object,
): Promise<string | null> {
  if (!email) return null
  const lead = await req.payload.create({
    collection: slugs.leads,
    data: {
      ...shared,
      name: name ?? email.slice(0, 120),
      email,
      phone,
      company,
      message,
      status: 'NEW',
      source: 'CONTACT_FORM',
    },
    depth: 0,
    overrideAccess: true,
    req: asServer(req),
  })
  const id = String(lead.id)
  await nameLead(req, submission.id, id)
  await emit(req, 'lead.received', {
    subject: { collection: slugs.leads, id },
    organization,
    data: { source: 'FORM', form: form.definition.id },
    after: { ...lead },
  })
  return id
}

/** A choice by its label, several of them in one line. */
function readable({ kind, choices }: CheckedAnswer['question'], value: string): string {
  if (kind !== 'choice' && kind !== 'choices') return value
  const labels = new Map(choices.map((choice) => [choice.value, choice.label]))
  return value
    .split('\n')
    .map((one) => labels.get(one) ?? one)
    .join(', ')
}
