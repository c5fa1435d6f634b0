import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization } from '@/payload-types'
import { answerRequest, type AnswerInput } from '@/plugins/testimonials/answerRequest'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { holdAt } from '../helpers/race'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
let studio: Organization

const ask = async () => {
  const data = { organization: studio.id, name: 'Marta', email: 'marta@example.test', status: 'SENT' as const }
  const { id } = await payload.create({ collection: 'testimonial-requests', data })
  return { request: id, organization: studio.id }
}
const input = (claim: AnswerInput['claim'], content: string, authorName = 'Marta'): AnswerInput => ({
  claim,
  answer: { rating: 5, content, authorName, authorTitle: null, company: null },
  consentText: 'I agree.',
})
const answer = async (given: AnswerInput) => answerRequest(await createLocalReq({}, payload), given)
const written = async () =>
  (await payload.find({ collection: 'testimonials', where: { organization: { equals: studio.id } }, draft: true })).docs

beforeAll(async () => {
  studio = await make.organization()
})

describe('one request that is answered twice at once', () => {
  it('is one testimonial: the first wins, the second hears that the link is used', async () => {
    const claim = await ask()
    const hold = holdAt('testimonials.request-claimed')
    const first = answer(input(claim, 'The first words.'))
    await hold.arrived
    const second = answer(input(claim, 'The second words.'))
    // Time for the second one to reach the row that the first holds.
    await new Promise((resolve) => setTimeout(resolve, 200))
    hold.release()
    expect(await Promise.all([first, second])).toEqual(['taken', 'used'])
    expect((await written()).map(({ content }) => content)).toEqual(['The first words.'])
  })

  it('is the second one’s when the first fails after all', async () => {
    const claim = await ask()
    const hold = holdAt('testimonials.request-claimed')
    // Fails at the testimonial, behind the claim: no text holds such a character.
    const broken = input(claim, '')
    const first = answer({ ...broken, answer: { ...broken.answer, content: 'Never kept.\u0000' } })
    const refused = expect(first).rejects.toThrow()
    await hold.arrived
    const second = answer(input(claim, 'Kept.'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    hold.release()
    await refused
    expect(await second).toBe('taken')
    expect((await written()).map(({ content }) => content)).toContain('Kept.')
    const request = await payload.findByID({ collection: 'testimonial-requests', id: claim.request, depth: 0 })
    expect(request.status).toBe('ANSWERED')
  })
})
