import type { Promises } from './promises'

/** The trail, the queue of mails, deeds that can be taken back. */
export const platform: Promises = {
  index: {
    notifications_dedupe_key_idx: 'a notification is made once',
    outbox_messages_dedupe_key_idx: 'a mail is queued once',
  },
  constraint: {
    quota_usage_used_check: 'a quota is never below zero',
    changeset_steps_pkey: 'the steps of a deed have one order',
    payload_query_presets_never_everyone: 'a saved view stays within an organization',
  },
  trigger: {
    audit_logs_append_only: 'the audit trail is never changed',
    audit_logs_never_truncated: 'the audit trail is never emptied',
  },
}
