import { createLocalReq, type Payload } from 'payload'
import { applyAnswer, NO_ANSWERS, type AnswerInput, type Answers } from '@/plugins/consultations/audits/answers'
import { outlineOf, questionsOf, type Outline } from '@/plugins/consultations/audits/outline'
import { scoreOf } from '@/plugins/consultations/audits/score'
import { makeActionTask } from '@/plugins/consultations/consultations/makeActionTask'
import { makeProposal } from '@/plugins/consultations/consultations/makeProposal'
import type { AuditTemplate } from '@/payload-types'
import { sql } from '@/src/lib/database'
import { meridianTemplates, nadirTemplates } from './auditTemplates'
import {
  meridianAudits,
  meridianConsultations,
  nadirConsultations,
  type DemoAudit,
  type DemoConsultation,
} from './consultationWork'

const DAY = 24 * 60 * 60 * 1000

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }

interface ConsultationsSeed {
  meridian: string
  nadir: string
  /** Ids of clients by name, of people by e-mail address. */
  clients: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
}

/** Requests for advice in every state, with what came of them, and audits: two with a report, one under way. */
export async function seedConsultations(payload: Payload, seed: ConsultationsSeed): Promise<void> {
  const templates = await seedTemplates(payload, seed.meridian, meridianTemplates)
  await seedTemplates(payload, seed.nadir, nadirTemplates)
  for (const consultation of meridianConsultations) await addConsultation(payload, seed, seed.meridian, consultation)
  for (const consultation of nadirConsultations) await addConsultation(payload, seed, seed.nadir, consultation)
  for (const audit of meridianAudits) await addAudit(payload, seed, templates, audit)
}

async function seedTemplates(
  payload: Payload,
  organization: string,
  list: typeof meridianTemplates,
): Promise<Map<string, AuditTemplate>> {
  const made = new Map<string, AuditTemplate>()
  for (const data of list) {
    const template = await payload.create({
      collection: 'audit-templates',
      data: { ...data, organization },
      depth: 0,
      context,
    })
    made.set(data.title, template)
  }
  return made
}

async function addConsultation(
  payload: Payload,
  { clients, people }: ConsultationsSeed,
  organization: string,
  { asked, at, host, client, actionItems, task, proposal, won, followUp, ...words }: DemoConsultation,
): Promise<void> {
  const askedAt = new Date(Date.now() - asked * DAY - 5_400_000).toISOString()
  const assignedTo = host ? people.get(host) : null
  const wanted = at ? dayAt(...at) : null
  const scheduledAt =
    wanted && assignedTo && words.status === 'SCHEDULED' ? await freeHour(payload, assignedTo, wanted) : wanted
  const held = words.status === 'COMPLETED' ? { completedAt: scheduledAt } : {}
  const { id, actionItems: rows } = await payload.create({
    collection: 'consultations',
    data: {
      ...words,
      ...held,
      organization,
      scheduledAt,
      durationMinutes: 60,
      timeZone: 'Europe/Berlin',
      language: 'en',
      meetingUrl: scheduledAt ? 'https://meet.example/consultation' : null,
      assignedTo,
      client: client ? clients.get(client) : null,
      consentAt: askedAt,
      cancelledAt: words.status === 'CANCELLED' ? new Date(Date.parse(askedAt) + 3 * DAY).toISOString() : null,
      actionItems,
    },
    depth: 0,
    context,
  })
  await payload.db.drizzle.execute(sql`update consultations set created_at = ${askedAt} where id = ${id}`)
  if (won !== undefined) {
    await payload.db.drizzle.execute(sql`
      with owner as (select set_config('orrery.owner', 'consultations.proposal', true) as flag)
      update consultations c set proposal_generated = true, opportunity_id = o.id
      from opportunities o, owner where owner.flag is not null and c.id = ${id} and o.client_id = c.client_id and o.title = ${won} and o.is_converted`)
  }
  if (!assignedTo) return
  const user = await payload.findByID({ collection: 'users', id: assignedTo, depth: 0 })
  // Whoever held it makes of it what came of it, by the same operations as in the panel.
  const asHost = () => createLocalReq({ context, user: { ...user, collection: 'users' } }, payload)
  if (task !== undefined) await makeActionTask(await asHost(), id, rows?.[task]?.id)
  if (proposal !== undefined) await makeProposal(await asHost(), id, { value: proposal })
  if (followUp) {
    const dueAt = dayAt(followUp.due, 9)
    await payload.create({
      collection: 'follow-ups',
      data: { title: followUp.title, dueAt, status: 'SCHEDULED', consultation: id, assignedTo, organization },
      depth: 0,
      context,
    })
  }
}

async function addAudit(
  payload: Payload,
  { meridian, clients, people }: ConsultationsSeed,
  templates: ReadonlyMap<string, AuditTemplate>,
  { template: title, client, host, completed, answers: said, ticked, notes = {}, ...words }: DemoAudit,
): Promise<void> {
  const template = templates.get(title)
  const by = people.get(host) ?? null
  if (!template) throw new Error(`There is no template “${title}”.`)
  const outline = outlineOf(template)
  const at = new Date(Date.now() - ((completed ?? 1) + 1) * DAY).toISOString()
  const answers = inputsOf(outline, said, ticked, notes).reduce<Answers>((all, input) => {
    const applied = applyAnswer(outline, all, input, { at, by })
    if (!applied.ok) throw new Error(`${title}, ${input.key}: ${applied.problem}`)
    return applied.answers
  }, NO_ANSWERS)
  const { id } = await payload.create({
    collection: 'revenue-audits',
    data: {
      ...words,
      organization: meridian,
      template: template.id,
      language: 'en',
      client: client ? clients.get(client) : null,
      assignedTo: by,
      outline: { ...outline },
      answers: { ...answers },
      score: scoreOf(outline, answers),
      completedAt: completed === undefined ? null : new Date(Date.now() - completed * DAY).toISOString(),
    },
    depth: 0,
    context,
  })
  const made = new Date(Date.parse(at) - 9 * DAY).toISOString()
  await payload.db.drizzle.execute(sql`update revenue_audits set created_at = ${made} where id = ${id}`)
}

function inputsOf(
  outline: Outline,
  said: DemoAudit['answers'],
  ticked: readonly string[],
  notes: Readonly<Record<string, string>>,
): AnswerInput[] {
  const questions = questionsOf(outline).flatMap(({ id, question }): AnswerInput[] => {
    const given = said[question]
    if (given === undefined) return []
    const [value, note] = Array.isArray(given) ? given : [given, undefined]
    return [{ part: 'questions', key: id, value, note, version: 0 }]
  })
  const checks = outline.sections
    .flatMap(({ checklists }) => checklists)
    .flatMap(({ id, items }) =>
      items.map((text, index): AnswerInput => ({
        part: 'checks',
        key: `${id}.${index}`,
        value: ticked.includes(text),
        version: 0,
      })),
    )
  const ofSections = outline.sections.flatMap(({ key, title }): AnswerInput[] =>
    notes[title] ? [{ part: 'notes', key, value: notes[title], version: 0 }] : [],
  )
  return [...questions, ...checks, ...ofSections]
}

/** The hour that is wanted, or the next one in which the host has nothing else. */
async function freeHour(payload: Payload, host: string, wanted: string): Promise<string> {
  const { rows } = await payload.db.drizzle.execute(
    sql`select start from generate_series(${wanted}::timestamptz, ${wanted}::timestamptz + interval '9 days', '1 hour') as start
        where extract(isodow from start) < 6 and extract(hour from start at time zone 'UTC') between 8 and 15
          and not exists (
            select 1 from host_reservations r where r.host_id = ${host}
              and tstzrange(r.blocked_from, r.blocked_until) && tstzrange(start, start + interval '1 hour'))
        order by start limit 1`,
  )
  const [free] = rows as { start: Date | string }[]
  if (!free) throw new Error('The host of a consultation has no free hour in nine days.')
  return new Date(free.start).toISOString()
}

/** An hour of UTC, so many days from now. */
function dayAt(days: number, hour: number): string {
  const day = new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
  return `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`
}
