import { sql } from '@/src/lib/database'
import type { SqlSession } from '@/src/lib/database'

/**
 * What the database promises, in one place: what no two requests at once can break. Each is looked for at every
 * start; a database that lost one (a hand-made change, a half-restored backup) is not served.
 */
export const PROMISES = [
  { kind: 'index', name: 'organizations_slug_live_key', says: 'one living organization has a slug' },
  { kind: 'index', name: 'organizations_one_default_key', says: 'one organization answers on the default host' },
  { kind: 'index', name: 'organizations_domains_host_key', says: 'a host name belongs to one organization' },
  { kind: 'index', name: 'users_memberships_organization_key', says: 'a person has one membership in an organization' },
  { kind: 'index', name: 'users_email_idx', says: 'an e-mail address belongs to one account' },
  { kind: 'index', name: 'team_user_idx', says: 'a person is in a team once' },
  { kind: 'index', name: 'notifications_dedupe_key_idx', says: 'a notification is made once' },
  { kind: 'index', name: 'outbox_messages_dedupe_key_idx', says: 'a mail is queued once' },
  { kind: 'index', name: 'team_invites_token_idx', says: 'an invitation has its own token' },
  {
    kind: 'constraint',
    name: 'slug_claims_key',
    says: 'a slug is taken once in a collection, organization and locale',
  },
  {
    kind: 'constraint',
    name: 'services_planet_model_same_organization',
    says: 'a planet’s model is of the same organization',
  },
  { kind: 'constraint', name: 'leads_service_same_organization', says: 'a lead’s service is of the same organization' },
  {
    kind: 'constraint',
    name: 'clients_company_same_organization',
    says: 'a client’s company is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'team_members_team_same_organization',
    says: 'a team member’s team is of the same organization',
  },
  { kind: 'constraint', name: 'search_entries_key', says: 'a document is found once in a language' },
  { kind: 'constraint', name: 'form_receipts_pkey', says: 'a form that was filled in arrives once' },
  { kind: 'constraint', name: 'quota_usage_used_check', says: 'a quota is never below zero' },
  { kind: 'trigger', name: 'audit_logs_append_only', says: 'the audit trail is never changed' },
  { kind: 'trigger', name: 'audit_logs_never_truncated', says: 'the audit trail is never emptied' },
  { kind: 'trigger', name: 'services_locales_claim_slug', says: 'a service’s slug is claimed as it is written' },
  { kind: 'trigger', name: 'posts_locales_claim_slug', says: 'a post’s slug is claimed as it is written' },
  { kind: 'trigger', name: 'pages_locales_claim_slug', says: 'a page’s slug is claimed as it is written' },
  { kind: 'trigger', name: 'case_studies_locales_claim_slug', says: 'a case study’s slug is claimed as it is written' },
  { kind: 'trigger', name: 'categories_locales_claim_slug', says: 'a category’s slug is claimed as it is written' },
  { kind: 'trigger', name: 'tags_locales_claim_slug', says: 'a tag’s slug is claimed as it is written' },
  { kind: 'trigger', name: 'posts_keep_owned', says: 'a post saved late does not take back its readers' },
  { kind: 'index', name: 'pages_one_home_key', says: 'a site has one home page' },
  { kind: 'index', name: 'users_author_slug_key', says: 'an author page belongs to one person' },
  { kind: 'index', name: 'post_user_idx', says: 'a person likes a post once' },
  { kind: 'index', name: 'organization_from_idx', says: 'an old address leads to one place' },
  { kind: 'constraint', name: 'comments_post_same_organization', says: 'a comment’s post is of the same organization' },
  { kind: 'constraint', name: 'likes_post_same_organization', says: 'a like’s post is of the same organization' },
  {
    kind: 'constraint',
    name: 'media_shared_with_same_organization',
    says: 'a file is shared with a client of the same organization',
  },
  {
    kind: 'constraint',
    name: 'client_messages_client_same_organization',
    says: 'a message’s client is of the same organization',
  },
  { kind: 'constraint', name: 'tasks_goal_same_organization', says: 'a task’s goal is of the same organization' },
  { kind: 'constraint', name: 'tasks_client_same_organization', says: 'a task’s client is of the same organization' },
  { kind: 'constraint', name: 'tasks_project_same_organization', says: 'a task’s project is of the same organization' },
  {
    kind: 'constraint',
    name: 'tasks_activity_same_organization',
    says: 'a task’s activity is of the same organization',
  },
  { kind: 'constraint', name: 'tasks_stage_same_organization', says: 'a task’s stage is of the same organization' },
  {
    kind: 'constraint',
    name: 'task_comments_task_same_organization',
    says: 'a comment’s task is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'pipeline_stages_pipeline_same_organization',
    says: 'a stage’s pipeline is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'pipeline_items_stage_same_organization',
    says: 'a card’s stage is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'pipeline_items_client_same_organization',
    says: 'a card’s client is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'contacts_company_same_organization',
    says: 'a contact’s company is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'contacts_client_same_organization',
    says: 'a contact’s client is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'opportunities_client_same_organization',
    says: 'an opportunity’s client is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'client_calls_client_same_organization',
    says: 'a call’s client is of the same organization',
  },
  {
    kind: 'constraint',
    name: 'projects_client_same_organization',
    says: 'a project’s client is of the same organization',
  },
  { kind: 'trigger', name: 'clients_keep_health', says: 'a form saved late does not take back a client’s health' },
  { kind: 'trigger', name: 'clients_keep_latest_contact', says: 'an older contact never replaces a newer one' },
  { kind: 'trigger', name: 'contacts_keep_latest_contact', says: 'nor does it with the people of a client' },
  { kind: 'trigger', name: 'outbox_messages_are_contact', says: 'a mail that went out counts as contact' },
  { kind: 'trigger', name: 'opportunities_close', says: 'an opportunity that was converted stays converted' },
  { kind: 'index', name: 'opportunities_suggestion_key', says: 'an occasion is suggested to a client once' },
  { kind: 'constraint', name: 'sign_in_links_token_key', says: 'a mailed link opens one account, once' },
  {
    kind: 'constraint',
    name: 'client_message_mails_pkey',
    says: 'one line says when somebody was last mailed about a conversation',
  },
  { kind: 'index', name: 'media_storage_path_key', says: 'a stored file belongs to one record' },
  { kind: 'trigger', name: 'media_keep_facts', says: 'a form saved late does not take back what was measured' },
  { kind: 'trigger', name: 'media_folders_no_cycle', says: 'no folder lies in itself' },
  { kind: 'trigger', name: 'users_keep_owned', says: 'a form saved late does not undo a sign-in time' },
  { kind: 'trigger', name: 'users_sessions_keep', says: 'a late write of an account ends no session' },
  { kind: 'trigger', name: 'users_sessions_admit', says: 'a session that was ended does not come back' },
  { kind: 'index', name: 'contacts_one_primary_key', says: 'a company has one primary contact' },
  { kind: 'constraint', name: 'changeset_steps_pkey', says: 'the steps of a deed have one order' },
  { kind: 'trigger', name: 'team_members_within_limit', says: 'a team takes no more members than it says' },
  { kind: 'trigger', name: 'tasks_stamp_completed', says: 'when a task was done is stamped by the database' },
  { kind: 'constraint', name: 'tasks_completed_when_done', says: 'a task that is done has its time, and no other' },
  { kind: 'constraint', name: 'tasks_scheduled_time_of_a_day', says: 'a task stands at a time of day' },
  { kind: 'trigger', name: 'tasks_no_circle', says: 'no task waits for itself' },
  { kind: 'index', name: 'recurrenceOf_recurrenceDay_idx', says: 'a series has one task a day' },
  {
    kind: 'trigger',
    name: 'tasks_keep_owned',
    says: 'a task saved late does not take back how often it was carried over',
  },
  { kind: 'trigger', name: 'tasks_count_for_goals_new', says: 'a task that arrives done counts for its goal' },
  { kind: 'trigger', name: 'tasks_count_for_goals_changed', says: 'a goal counts its done tasks exactly once' },
  { kind: 'trigger', name: 'tasks_count_for_goals_gone', says: 'a goal does not count what is deleted' },
  { kind: 'trigger', name: 'goals_keep_owned', says: 'a goal saved late does not take back what was done' },
  { kind: 'trigger', name: 'goals_settle', says: 'a goal stands in its period and is stamped when it is reached' },
  { kind: 'trigger', name: 'users_recount_goals', says: 'a new time zone counts the goals of its person anew' },
  { kind: 'constraint', name: 'goal_achievements_key', says: 'a goal is reached once in a period' },
  { kind: 'trigger', name: 'tasks_count_uses_changed', says: 'an activity knows how many tasks name it' },
  { kind: 'trigger', name: 'activities_keep_owned', says: 'an activity saved late does not forget its uses' },
  { kind: 'index', name: 'pipeline_items_rank_key', says: 'no two cards of a stage stand at the same place' },
  { kind: 'index', name: 'pipeline_items_task_key', says: 'a task has one card' },
  { kind: 'index', name: 'pipeline_items_opportunity_key', says: 'an opportunity has one card' },
  { kind: 'index', name: 'pipelines_key_live_key', says: 'a key names one living pipeline of an organization' },
  { kind: 'constraint', name: 'pipeline_card_changes_key', says: 'a card is noted once on a board' },
  {
    kind: 'trigger',
    name: 'pipeline_items_place',
    says: 'a card comes into a stage within its limit, at a place of its own',
  },
  { kind: 'trigger', name: 'pipeline_items_speak', says: 'a card says what its task or opportunity says' },
  { kind: 'trigger', name: 'pipeline_items_trace', says: 'every change of stage is in the history' },
  { kind: 'trigger', name: 'tasks_board_stage', says: 'a task’s pipeline is that of its stage' },
  { kind: 'trigger', name: 'tasks_card', says: 'a task that names a stage has a card there' },
  { kind: 'trigger', name: 'opportunities_card', says: 'an opportunity that names a stage has a card there' },
  { kind: 'trigger', name: 'pipeline_stages_keep', says: 'a stage with cards is not deleted' },
  { kind: 'constraint', name: 'import_rows_pkey', says: 'a line of a file is brought in once' },
  { kind: 'constraint', name: 'import_rows_written', says: 'a line that was written names its record' },
  {
    kind: 'constraint',
    name: 'payload_query_presets_never_everyone',
    says: 'a saved view stays within an organization',
  },
  { kind: 'constraint', name: 'host_reservations_no_overlap', says: 'a host is in one place at a time' },
  { kind: 'constraint', name: 'host_reservations_no_overlap_with_block', says: 'nothing stands in blocked time' },
  {
    kind: 'constraint',
    name: 'host_reservations_seats',
    says: 'a group session takes no more people than it has seats',
  },
  { kind: 'constraint', name: 'host_reservations_one_cause', says: 'time is taken for one reason' },
  { kind: 'index', name: 'audit_bookings_reference_key', says: 'a reference names one booking' },
  { kind: 'index', name: 'audit_bookings_uid_key', says: 'a calendar knows each booking by its own name' },
  { kind: 'index', name: 'audit_bookings_idempotency_key', says: 'a form that is sent twice books once' },
  { kind: 'index', name: 'audit_notifications_once_key', says: 'a version of a booking has each mail once' },
  { kind: 'index', name: 'booking_holds_token_key', says: 'a hold has one key' },
  { kind: 'index', name: 'booking_hosts_user_key', says: 'a person is a host once in an organization' },
  { kind: 'index', name: 'booking_types_slug_key', says: 'an address names one living booking type' },
  { kind: 'index', name: 'consultations_booking_id_key', says: 'a reference names one consultation' },
  { kind: 'index', name: 'consultations_appointment_key', says: 'a booking opens one consultation' },
  { kind: 'index', name: 'consultations_opportunity_key', says: 'a consultation has a proposal of its own' },
  { kind: 'index', name: 'revenue_audits_booking_key', says: 'a booking opens one audit' },
  { kind: 'index', name: 'follow_ups_task_key', says: 'a task belongs to one follow-up' },
  { kind: 'constraint', name: 'consultations_scheduled_has_time', says: 'a scheduled consultation has a time' },
  { kind: 'trigger', name: 'revenue_audits_keep_answers', says: 'an audit saved late does not take back its answers' },
  { kind: 'trigger', name: 'consultations_keep_proposal', says: 'a consultation saved late stays one with a proposal' },
  { kind: 'index', name: 'waitlist_entries_waiting_key', says: 'somebody waits once for a type' },
  { kind: 'trigger', name: 'busy_feeds_keep_owned', says: 'a calendar saved late does not forget what was read of it' },
  { kind: 'constraint', name: 'busy_times_feed_same_organization', says: 'busy times go with their calendar' },
  { kind: 'trigger', name: 'audit_bookings_void_mails', says: 'a booking that changed takes its waiting mails back' },
  { kind: 'trigger', name: 'audit_bookings_delete_mails', says: 'a booking that is gone sends nothing any more' },
  { kind: 'trigger', name: 'outbox_messages_tell_bookings', says: 'a booking’s mail shows what became of it' },
  { kind: 'trigger', name: 'outbox_messages_outdated', says: 'an outdated mail of a booking is not sent again' },
  { kind: 'trigger', name: 'booking_hosts_keep_feed', says: 'a form saved late does not take back a renewed calendar' },
] as const

/**
 * Looks for every promise of {@link PROMISES}.
 *
 * @throws one error that names all that are missing and what to do.
 */
export async function assertPromises(session: SqlSession): Promise<void> {
  const { rows } = await session.execute<{ kind: string; name: string }>(sql`
    select 'index' as kind, indexname as name from pg_indexes
      where schemaname = 'public' and indexdef like 'CREATE UNIQUE INDEX%'
    union all select 'constraint', conname from pg_constraint
    union all select 'trigger', tgname from pg_trigger where not tgisinternal and tgenabled <> 'D'`)
  const present = new Set(rows.map(({ kind, name }) => `${kind} ${name}`))
  const missing = PROMISES.filter(({ kind, name }) => !present.has(`${kind} ${name}`))
  if (missing.length === 0) return
  const list = missing.map(({ kind, name, says }) => `${kind} ${name} (${says})`).join('; ')
  throw new Error(
    `The database does not keep what Orrery relies on: ${list} is missing. Run "npm run migrate", or restore a whole backup.`,
  )
}
