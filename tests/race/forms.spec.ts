import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Form, Organization } from '@/payload-types'
import { loadForm } from '@/plugins/forms/loadForm'
import { receiveSubmission } from '@/plugins/forms/receiveSubmission'
import { checkAnswers } from '@/src/lib/forms/checkAnswers'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { holdAt } from '../helpers/race'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const slugs = { forms: 'forms', submissions: 'form-submissions', leads: 'leads' } as const
let studio: Organization
let form: Form

beforeAll(async () => {
  studio = await make.organization()
  form = await payload.create({
    collection: 'forms',
    data: {
      title: 'Brief',
      result: 'LEAD',
      organization: studio.id,
      fields: [{ blockType: 'email', name: 'email', label: 'E-mail', required: true }],
    },
  })
})

async function receive(id: string, email: string): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const loaded = await loadForm(req, 'forms', { id: form.id, organization: studio.id, locale: 'en' })
  if (!loaded) throw new Error('The form is not there.')
  const checked = checkAnswers(loaded.definition, { email })
  if (!checked.ok) throw new Error('The answers do not fit.')
  return receiveSubmission(req, slugs, {
    organization: studio.id,
    form: loaded,
    submission: { id, openFor: 60_000 },
    answers: checked.answers,
    origin: {},
    consentText: 'I agree.',
    locale: 'en',
  })
}
const countOf = async (collection: 'leads' | 'form-submissions', email: string) =>
  (await payload.count({ collection, where: { email: { equals: email } } })).totalDocs

describe('one form that is sent twice at once', () => {
  it('[form-idempotent] is one submission and one lead: the second waits for the first and finds it there', async () => {
    const id = '0190a000-0000-7000-8000-0000000f0001'
    const hold = holdAt('forms.submission-claimed')
    const first = receive(id, 'twice@example.test')
    await hold.arrived
    const second = receive(id, 'twice@example.test')
    // Time for the second one to reach the row that the first holds.
    await new Promise((resolve) => setTimeout(resolve, 200))
    hold.release()
    expect(await Promise.all([first, second])).toEqual([true, false])
    expect(await countOf('form-submissions', 'twice@example.test')).toBe(1)
    expect(await countOf('leads', 'twice@example.test')).toBe(1)
  })
})
