import type { RevenueAudit } from '@/payload-types'
import type { Entry } from '@/plugins/consultations/audits/answers'
import type { Work } from '@/plugins/consultations/audits/readWork'
import type { TestApp } from './app'
import { factories } from './factories'
import { restClient, type RestClient } from './rest'

/** What an audit answers when an answer was saved, or refused. */
interface Saved {
  entry: Entry
  score: number | null
  progress: { answered: number; total: number; missing: string[] }
  errors?: { message: string; data?: { entry?: Entry } }[]
}

/** A studio that works through audits by a template with every kind of question, and people who look at them from each side. */
export async function auditStudio(app: TestApp) {
  const { payload } = app
  const make = factories(app)
  const studio = await make.organization({ name: 'Meridian', languages: ['en', 'es'] })
  const pm = await make.user({ organization: studio, role: 'PM', name: 'Ines Duarte' })
  const client = await make.client(studio, { name: 'Northlight Clinics', email: 'northlight@example.test' })
  const asPm = await restClient(app).as(pm)
  const asManager = await restClient(app).as(
    await make.user({ organization: studio, role: 'MANAGER', name: 'Rui Alves' }),
  )
  const asClient = await restClient(app).as(
    await make.user({ organization: studio, role: 'CLIENT', clients: [client] }),
  )
  const asStranger = await restClient(app).as(
    await make.user({ organization: await make.organization(), role: 'ADMIN' }),
  )
  const template = await make.auditTemplate(studio, {
    title: 'Appointments',
    auditType: 'OPERATIONAL_EFFICIENCY',
    sections: [
      { title: 'Asking', key: 'ask', description: 'How people ask.' },
      { title: 'Keeping', key: 'keep' },
      { title: 'Nothing in it', key: 'none' },
    ],
    questions: [
      { question: 'Can people ask at night?', section: 'ask', kind: 'YES_NO', isRequired: true, weight: 3 },
      {
        question: 'How quick is the answer?',
        section: 'ask',
        kind: 'CHOICE',
        choices: 'Days\nHours\nMinutes',
        weight: 1,
      },
      { question: 'How sure is the list?', section: 'keep', kind: 'RATING', weight: 1 },
      { question: 'How many a week?', section: 'keep', kind: 'NUMBER' },
      { question: 'What annoys you?', section: 'elsewhere', kind: 'LONG_TEXT' },
    ],
    checklists: [{ title: 'Seen', section: 'keep', items: 'The desk\n\nThe telephone\nThe list\nThe door' }],
  })

  return {
    ...{ make, studio, pm, client, template, asPm, asManager, asClient, asStranger },
    /** The id of a question of the template, by its words. */
    question: (text: string) => template.questions?.find((row) => row.question === text)?.id ?? '',
    /** The id of the template's checklist. */
    list: () => template.checklists?.[0]?.id ?? '',
    read: (id: string) => payload.findByID({ collection: 'revenue-audits', id, depth: 0 }),
    work: async (id: string) => (await asPm.get<Work>(`/revenue-audits/${id}/work`)).body,
    answer: (who: RestClient, id: string, body: Record<string, unknown>) =>
      who.post<Saved>(`/revenue-audits/${id}/answers`, { body: { part: 'questions', version: 0, ...body } }),
    /** An audit of the client by the template. */
    audit: (values: Partial<RevenueAudit> = {}) =>
      make.audit(studio, { template: template.id, client: client.id, assignedTo: pm.id, ...values }),
  }
}

/** What a refusal says. */
export const message = (body: { errors?: { message: string }[] }) => body.errors?.[0]?.message ?? ''
