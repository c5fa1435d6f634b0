import { word } from '@/plugins/languages/api'

/** Changes with every change of the points below, so that old figures can be told from new ones. */
export const FORMULA_VERSION = 1

export const HEALTH_COLOURS = ['GREEN', 'YELLOW', 'RED'] as const

export type Health = (typeof HEALTH_COLOURS)[number]

export interface HealthLink {
  collection: string
  id: string
  title: string
}

/** Something that is held against a client: how much, in words (English is the key of the catalogues), and where it is seen. */
export interface HealthReason {
  key: string
  /** Negative. */
  points: number
  text: string
  values?: Record<string, number | string>
  link?: HealthLink
}

/** How a call went; `null` when nobody has said. */
export type CallOutcome = 'NEGATIVE' | 'NEUTRAL' | 'NO_SHOW' | 'POSITIVE' | null

/** What can be seen of a client. Whatever is not known is `null` or empty and counts for nothing. Days are whole ones. */
export interface HealthInputs {
  status: 'ACTIVE' | 'CHURNED' | 'COMPLETED' | 'PAUSED'
  payment: 'CURRENT' | 'OVERDUE' | 'PENDING'
  /** Since somebody was in touch. */
  silentDays: number | null
  /** How many days usually lie between two contacts with this client; `null` while there are too few to tell. */
  rhythmDays: number | null
  lateProjects: { id: string; title: string; days: number }[]
  /** The last calls, the newest first. */
  calls: { id: string; title: string; outcome: CallOutcome }[]
  /** Since the client wrote and nobody answered. */
  waitingDays: number | null
  /** Since the follow-up was due. */
  followUpDays: number | null
}

export interface HealthResult {
  version: number
  /** 0 to 100. */
  score: number
  colour: Health
  reasons: HealthReason[]
}

const START = 100
const YELLOW_BELOW = 70
const RED_BELOW = 40
const USUAL_RHYTHM = 30
const RHYTHM = { least: 7, most: 90 }
const MOST = { silence: 30, projects: 35, calls: 30, waiting: 20, followUp: 15 }
/** The newest call counts most. */
const NEGATIVE = [12, 8, 6, 4, 2]
const NO_SHOW = [8, 6, 4, 2, 1]

/**
 * The health of a client. Every point lost has a reason, nothing raises the score, and what gets worse (a later payment, a
 * longer silence) never raises it either.
 *
 * @param others what other capabilities hold against the client, such as late milestones
 */
export function scoreHealth(inputs: HealthInputs, others: readonly HealthReason[] = []): HealthResult {
  const reasons = [
    ...payment(inputs),
    ...silence(inputs),
    ...projects(inputs),
    ...calls(inputs),
    ...waiting(inputs),
    ...followUp(inputs),
    ...status(inputs),
    ...others,
  ].filter(({ points }) => points < 0)
  const lost = reasons.reduce((sum, { points }) => sum + points, 0)
  const score = Math.max(0, START + lost)
  const colour = score >= YELLOW_BELOW ? 'GREEN' : score >= RED_BELOW ? 'YELLOW' : 'RED'
  return { version: FORMULA_VERSION, score, colour, reasons: reasons.sort((one, other) => one.points - other.points) }
}

function payment({ payment: state }: HealthInputs): HealthReason[] {
  if (state === 'OVERDUE') return [{ key: 'payment', points: -40, text: word('A payment is overdue.') }]
  return state === 'PENDING' ? [{ key: 'payment', points: -10, text: word('A payment is pending.') }] : []
}

/** Silence counts while there is work; a pause was agreed upon. */
function silence({ status: state, silentDays, rhythmDays }: HealthInputs): HealthReason[] {
  const rhythm = Math.min(Math.max(rhythmDays ?? USUAL_RHYTHM, RHYTHM.least), RHYTHM.most)
  if (state !== 'ACTIVE' || silentDays === null || silentDays <= rhythm) return []
  const lost = Math.min(MOST.silence, 10 + Math.floor((20 * (silentDays - rhythm)) / rhythm))
  return [
    {
      key: 'silence',
      points: -lost,
      text:
        rhythmDays === null
          ? word('Nobody has been in touch for {days} days.')
          : word('Nobody has been in touch for {days} days; usually it is every {rhythm}.'),
      values: { days: silentDays, rhythm },
    },
  ]
}

/** The latest weighs first; together they never take more than their share. */
function projects({ lateProjects }: HealthInputs): HealthReason[] {
  let left = MOST.projects
  return [...lateProjects]
    .sort((one, other) => other.days - one.days)
    .map(({ id, title, days }) => {
      const lost = Math.min(left, 15 + Math.min(10, 2 * Math.floor(days / 7)))
      left -= lost
      return {
        key: `project:${id}`,
        points: -lost,
        text: days === 1 ? word('“{project}” is a day late.') : word('“{project}” is {days} days late.'),
        values: { project: title, days },
        link: { collection: 'projects', id, title },
      }
    })
}

function calls({ calls: held }: HealthInputs): HealthReason[] {
  let left = MOST.calls
  return held.slice(0, NEGATIVE.length).flatMap(({ id, title, outcome }, index) => {
    if (outcome !== 'NEGATIVE' && outcome !== 'NO_SHOW') return []
    const weight = (outcome === 'NEGATIVE' ? NEGATIVE : NO_SHOW)[index] ?? 0
    const lost = Math.min(left, weight)
    left -= lost
    return {
      key: `call:${id}`,
      points: -lost,
      text:
        outcome === 'NEGATIVE' ? word('The call “{call}” did not go well.') : word('Nobody came to the call “{call}”.'),
      values: { call: title },
      link: { collection: 'client-calls', id, title },
    }
  })
}

function waiting({ waitingDays }: HealthInputs): HealthReason[] {
  if (waitingDays === null || waitingDays < 2) return []
  return [
    {
      key: 'waiting',
      points: -Math.min(MOST.waiting, 8 + 2 * (waitingDays - 2)),
      text: word('The client has been waiting for an answer for {days} days.'),
      values: { days: waitingDays },
    },
  ]
}

function followUp({ status: state, followUpDays }: HealthInputs): HealthReason[] {
  if (state === 'CHURNED' || followUpDays === null || followUpDays < 1) return []
  return [
    {
      key: 'follow-up',
      points: -Math.min(MOST.followUp, 5 + 3 * Math.floor(followUpDays / 7)),
      text:
        followUpDays === 1 ? word('The follow-up was due yesterday.') : word('The follow-up was due {days} days ago.'),
      values: { days: followUpDays },
    },
  ]
}

function status({ status: state }: HealthInputs): HealthReason[] {
  if (state === 'CHURNED') return [{ key: 'status', points: -100, text: word('The client has left.') }]
  return state === 'PAUSED' ? [{ key: 'status', points: -10, text: word('The work is paused.') }] : []
}
