import type { Consultation } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { factories } from './factories'
import { restClient } from './rest'
import type { TestApp } from './app'

/** What the form is answered. */
export interface Answer {
  success: boolean
  data: { bookingId: string; status: string } | null
  message?: string
  errors?: Record<string, string>
  token?: string
}

/** So many hours from now. */
export const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** What a refusal says. */
export const message = (body: { errors?: { message: string }[] }) => body.errors?.[0]?.message

/** A studio that is asked for consultations, people who look at them from each side, and visitors who ask. */
export async function consultationStudio(app: TestApp) {
  const { payload } = app
  const make = factories(app)
  const studio = await make.organization({ name: 'Meridian', languages: ['en', 'es'] })
  const other = await make.organization()
  const manager = await make.user({ organization: studio, role: 'MANAGER' })
  const client = await make.client(studio)
  const asPm = await restClient(app).as(await make.user({ organization: studio, role: 'PM' }))
  const asAuthor = await restClient(app).as(await make.user({ organization: studio, role: 'AUTHOR' }))
  const asStranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
  let visitors = 0

  const token = (organization: { id: string } = studio) =>
    issueFormToken(
      { form: 'consultation', organization: organization.id },
      payload.secret,
      new Date(Date.now() - 10_000),
    )
  /** Each visitor comes from an address of its own, so that only the test about limits meets them. */
  const visitor = (organization: { slug: string } = studio) => {
    const address = `203.0.${Math.floor(visitors / 250)}.${(visitors += 1) % 250}`
    return restClient(app).with({
      headers: { 'x-orrery-client-ip': address, 'x-orrery-organization': organization.slug },
    })
  }
  const request = (change: Record<string, unknown> = {}) => ({
    name: 'Ana Prado',
    email: `ana-${(visitors += 1)}@example.test`,
    company: 'Prado & Filhos',
    department: 'Operations',
    challenges: 'Orders are typed three times.',
    consultationType: 'OPTIMIZATION',
    timeZone: 'Europe/Lisbon',
    consent: 'yes',
    token: token(),
    ...change,
  })
  const read = (id: string) => payload.findByID({ collection: 'consultations', id, depth: 0 })
  const askedBy = async (email: string): Promise<Consultation[]> =>
    (await payload.find({ collection: 'consultations', where: { email: { equals: email } }, depth: 0 })).docs
  const mailsTo = (email: string) =>
    query<{ template: string; subject: string }>(
      { payload },
      sql`select template, subject from outbox_messages where "to" = ${email} order by created_at, template`,
    )

  async function form(fields: Record<string, unknown>) {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, String(value))
    return visitor().post<Answer>('/consultation', { body })
  }

  return {
    studio,
    other,
    manager,
    client,
    asPm,
    asAuthor,
    asStranger,
    token,
    visitor,
    request,
    read,
    askedBy,
    mailsTo,
    form,
  }
}
