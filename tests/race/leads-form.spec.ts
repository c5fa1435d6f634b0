import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization } from '@/payload-types'
import { receiveLead, type ReceiveLeadInput } from '@/plugins/leads/receiveLead'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { holdAt } from '../helpers/race'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
let studio: Organization

function form(submission: string, email: string, organization = studio.id): ReceiveLeadInput {
  const words = { name: 'Ana', email, phone: null, company: null, message: 'Hello', service: null }
  return { organization, submission, message: { ...words, locale: 'en', origin: {} }, consentText: 'I agree.' }
}
const receive = async (input: ReceiveLeadInput) => receiveLead(await createLocalReq({}, payload), input)
const leadsOf = async (email: string) =>
  (await payload.count({ collection: 'leads', where: { email: { equals: email } } })).totalDocs

beforeAll(async () => {
  studio = await make.organization()
})

describe('one form that is sent twice at once', () => {
  it('is one lead: the second waits for the first and finds it there', async () => {
    const input = form('0190a000-0000-7000-8000-00000000aaaa', 'twice@example.test')
    const hold = holdAt('leads.submission-claimed')
    const first = receive(input)
    await hold.arrived
    const second = receive(input)
    // Time for the second one to reach the row that the first holds.
    await new Promise((resolve) => setTimeout(resolve, 200))
    hold.release()
    expect(await Promise.all([first, second])).toEqual([true, false])
    expect(await leadsOf('twice@example.test')).toBe(1)
  })

  it('is one lead when the first of them fails after all', async () => {
    const submission = '0190a000-0000-7000-8000-00000000bbbb'
    const hold = holdAt('leads.submission-claimed')
    // Fails at the lead, behind the claim: a lead needs a name.
    const broken = form(submission, 'second-chance@example.test')
    const first = receive({ ...broken, message: { ...broken.message, name: '' } })
    const refused = expect(first).rejects.toThrow(/name/i)
    await hold.arrived
    const second = receive(form(submission, 'second-chance@example.test'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    hold.release()
    await refused
    expect(await second).toBe(true)
    expect(await leadsOf('second-chance@example.test')).toBe(1)
  })
})
