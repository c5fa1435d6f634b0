import { word } from '@/plugins/languages/api'
import { sql } from '@/src/lib/database'
import type { TimelineOf, TimelineSource } from '../options'

const NOBODY = sql`null::uuid`

/** The addresses of a client and of its people. */
const addresses = ({ client }: TimelineOf) => sql`
  select lower(email) from clients where id = ${client} and email is not null
  union select lower(email) from contacts where client_id = ${client} and email is not null and deleted_at is null`

const calls: TimelineSource = {
  kind: 'calls',
  label: word('Calls'),
  collection: 'client-calls',
  words: {
    SCHEDULED: word('Call planned'),
    COMPLETED: word('Call held'),
    CANCELLED: word('Call called off'),
    NO_SHOW: word('Nobody came to the call'),
  },
  select: ({ client }) => sql`
    select 'call:' || id as key, case when status = 'COMPLETED' then coalesce(completed_at, scheduled_at) else scheduled_at end as at,
      status::text as what, title, coalesce(notes, agenda) as note, owner_id as actor, id as record
    from client_calls where client_id = ${client} and deleted_at is null`,
}

/** At the time of the meeting; one that was called off, when that was said. */
const bookings: TimelineSource = {
  kind: 'bookings',
  label: word('Bookings'),
  collection: 'audit-bookings',
  words: {
    PENDING: word('Meeting asked for'),
    CONFIRMED: word('Meeting booked'),
    COMPLETED: word('Meeting held'),
    NO_SHOW: word('Nobody came to the meeting'),
    DECLINED: word('Meeting declined'),
    CANCELLED: word('Meeting called off'),
  },
  select: ({ client }) => sql`
    select 'booking:' || b.id as key, coalesce(b.cancelled_at, b.starts_at) as at, b.status::text as what,
      (select l.title from booking_types_locales l where l._parent_id = b.booking_type_id order by l._locale limit 1) as title,
      coalesce(b.cancel_reason, b.message) as note, b.assigned_to_id as actor, b.id as record
    from audit_bookings b where b.client_id = ${client} and b.deleted_at is null`,
}

const consultationsAsked: TimelineSource = {
  kind: 'consultations',
  label: word('Consultations'),
  collection: 'consultations',
  words: { asked: word('Consultation asked for') },
  select: ({ client }) => sql`
    select 'consultation:' || id as key, created_at as at, 'asked' as what, name as title, left(challenges, 300) as note,
      ${NOBODY} as actor, id as record
    from consultations where client_id = ${client} and deleted_at is null`,
}

/** What became of it. One with a booking is told by its booking. */
const consultations: TimelineSource = {
  kind: 'consultations',
  label: word('Consultations'),
  collection: 'consultations',
  words: {
    SCHEDULED: word('Consultation planned'),
    COMPLETED: word('Consultation held'),
    CANCELLED: word('Consultation called off'),
  },
  select: ({ client }) => sql`
    select 'advice:' || id as key,
      coalesce(case status when 'COMPLETED' then completed_at when 'CANCELLED' then cancelled_at end, scheduled_at, updated_at) as at,
      status::text as what, name as title, case status when 'CANCELLED' then cancel_reason else notes end as note,
      assigned_to_id as actor, id as record
    from consultations where client_id = ${client} and status <> 'PENDING' and appointment_id is null and deleted_at is null`,
}

const auditsBegun: TimelineSource = {
  kind: 'audits',
  label: word('Audits'),
  collection: 'revenue-audits',
  words: { begun: word('Audit begun') },
  select: ({ client }) => sql`
    select 'audit:' || id as key, created_at as at, 'begun' as what, title, null::text as note, assigned_to_id as actor, id as record
    from revenue_audits where client_id = ${client} and deleted_at is null`,
}

const auditsCompleted: TimelineSource = {
  kind: 'audits',
  label: word('Audits'),
  collection: 'revenue-audits',
  words: { completed: word('Audit completed'), shown: word('Audit completed and shown') },
  select: ({ client }) => sql`
    select 'audited:' || id as key, completed_at as at, case when is_shared then 'shown' else 'completed' end as what,
      title, left(audit_results, 300) as note, assigned_to_id as actor, id as record
    from revenue_audits where client_id = ${client} and completed_at is not null and deleted_at is null`,
}

/** With the task that each of them is: what is told here is not told again as a task. */
const followUps: TimelineSource = {
  kind: 'follow-ups',
  label: word('Follow-ups'),
  collection: 'follow-ups',
  words: {
    SCHEDULED: word('Follow-up due'),
    DONE: word('Follow-up done'),
    CANCELLED: word('Follow-up called off'),
  },
  select: ({ client }) => sql`
    select 'followup:' || id as key, coalesce(done_at, due_at) as at, status::text as what, title, notes as note,
      assigned_to_id as actor, id as record
    from follow_ups where client_id = ${client} and deleted_at is null`,
}

const messages: TimelineSource = {
  kind: 'messages',
  label: word('Messages'),
  collection: 'client-messages',
  linksTo: null,
  words: { client: word('The client wrote'), studio: word('The studio wrote') },
  select: ({ client }) => sql`
    select 'message:' || id as key, created_at as at, case when is_from_client then 'client' else 'studio' end as what,
      left(body, 300) as title, null::text as note, author_id as actor, id as record
    from client_messages where client_id = ${client}`,
}

const mails: TimelineSource = {
  kind: 'mails',
  label: word('Mails'),
  collection: 'outbox-messages',
  words: {
    SENT: word('Mail sent'),
    FAILED: word('Mail failed'),
    UNCERTAIN: word('Mail of which nobody knows whether it arrived'),
    WAITING: word('Mail waits'),
    CANCELLED: word('Mail called off'),
  },
  // The subject alone: what stands in a mail is the outbox' to show.
  select: (of) => sql`
    select 'mail:' || id as key, created_at as at,
      case when status in ('QUEUED', 'SENDING') then 'WAITING' else status::text end as what,
      subject as title, "to" as note, ${NOBODY} as actor, id as record
    from outbox_messages where organization_id = ${of.organization} and lower("to") in (${addresses(of)})`,
}

const tasksMade: TimelineSource = {
  kind: 'tasks',
  label: word('Tasks'),
  collection: 'tasks',
  words: { made: word('Task made') },
  select: ({ client }) => sql`
    select 'task:' || id as key, created_at as at, 'made' as what, title, null::text as note, created_by_id as actor, id as record
    from tasks where client_id = ${client} and deleted_at is null
      and not exists (select from follow_ups f where f.task_id = tasks.id and f.deleted_at is null)`,
}

const tasksDone: TimelineSource = {
  kind: 'tasks',
  label: word('Tasks'),
  collection: 'tasks',
  words: { done: word('Task done') },
  select: ({ client }) => sql`
    select 'done:' || id as key, completed_at as at, 'done' as what, title, null::text as note,
      coalesce(assigned_to_id, owner_id) as actor, id as record
    from tasks where client_id = ${client} and completed_at is not null and deleted_at is null
      and not exists (select from follow_ups f where f.task_id = tasks.id and f.deleted_at is null)`,
}

const opportunitiesMade: TimelineSource = {
  kind: 'opportunities',
  label: word('Opportunities'),
  collection: 'opportunities',
  words: { made: word('Opportunity found'), suggested: word('Opportunity suggested') },
  select: ({ client }) => sql`
    select 'opportunity:' || id as key, created_at as at,
      case when source in ('RULE', 'AI') then 'suggested' else 'made' end as what,
      title, reason as note, created_by_id as actor, id as record
    from opportunities where client_id = ${client} and deleted_at is null`,
}

const opportunitiesClosed: TimelineSource = {
  kind: 'opportunities',
  label: word('Opportunities'),
  collection: 'opportunities',
  words: { converted: word('Opportunity won'), dismissed: word('Opportunity dismissed') },
  select: ({ client }) => sql`
    select 'closed:' || id as key, closed_at as at, case when is_converted then 'converted' else 'dismissed' end as what,
      title, null::text as note, updated_by_id as actor, id as record
    from opportunities where client_id = ${client} and closed_at is not null and deleted_at is null`,
}

const projectsMade: TimelineSource = {
  kind: 'projects',
  label: word('Projects'),
  collection: 'projects',
  words: { made: word('Project begun') },
  select: ({ client }) => sql`
    select 'project:' || id as key, created_at as at, 'made' as what, title, null::text as note, created_by_id as actor, id as record
    from projects where client_id = ${client} and deleted_at is null`,
}

const projectsLaunched: TimelineSource = {
  kind: 'projects',
  label: word('Projects'),
  collection: 'projects',
  words: { launched: word('Project launched') },
  select: ({ client }) => sql`
    select 'launch:' || id as key, launched_at as at, 'launched' as what, title, null::text as note, owner_id as actor, id as record
    from projects where client_id = ${client} and launched_at is not null and deleted_at is null`,
}

const leads: TimelineSource = {
  kind: 'leads',
  label: word('Leads'),
  collection: 'leads',
  words: { asked: word('Asked as a lead') },
  select: ({ client }) => sql`
    select 'lead:' || id as key, created_at as at, 'asked' as what, name as title, left(message, 300) as note,
      ${NOBODY} as actor, id as record
    from leads where client_id = ${client} and deleted_at is null`,
}

const files: TimelineSource = {
  kind: 'files',
  label: word('Files'),
  collection: 'media',
  words: { shared: word('File shared') },
  select: ({ client }) => sql`
    select 'file:' || id as key, created_at as at, 'shared' as what, coalesce(name, filename) as title, null::text as note,
      owner_id as actor, id as record
    from media where shared_with_id = ${client} and deleted_at is null`,
}

const moves: TimelineSource = {
  kind: 'moves',
  label: word('Stages'),
  collection: 'pipeline-moves',
  linksTo: 'pipeline-items',
  words: { moved: word('Card moved') },
  select: ({ client }) => sql`
    select 'move:' || m.id as key, m.moved_at as at, 'moved' as what, coalesce(m.label, i.title) as title,
      concat_ws(' → ', f.name, t.name) as note, m.moved_by_id as actor, i.id as record
    from pipeline_items i join pipeline_moves m on m.item_id = i.id
      left join pipeline_stages f on f.id = m.from_stage_id left join pipeline_stages t on t.id = m.to_stage_id
    where i.client_id = ${client} and i.deleted_at is null`,
}

/** Of the record itself: what those who direct the studio read in its trail anyway. */
const record: TimelineSource = {
  kind: 'record',
  label: word('Health and secrets'),
  collection: 'domain-events',
  linksTo: null,
  words: {
    'client.health-changed': word('Health changed'),
    'secret.revealed': word('Secret opened'),
  },
  select: ({ client }) => sql`
    select 'event:' || id as key, occurred_at as at, type as what,
      case when type = 'client.health-changed' then concat_ws(' → ', data->>'from', data->>'to') else '' end as title,
      null::text as note, actor_id as actor, ${NOBODY} as record
    from domain_events where subject_collection = 'clients' and subject_id = ${client}
      and type in ('client.health-changed', 'secret.revealed')`,
}

/** What happens with a client, kind by kind. */
export const TIMELINE_SOURCES: readonly TimelineSource[] = [
  calls,
  bookings,
  consultationsAsked,
  consultations,
  auditsBegun,
  auditsCompleted,
  followUps,
  messages,
  mails,
  tasksMade,
  tasksDone,
  opportunitiesMade,
  opportunitiesClosed,
  projectsMade,
  projectsLaunched,
  leads,
  files,
  moves,
  record,
]
