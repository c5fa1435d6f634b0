/**
 * What Payload's mail hooks answer once `notify` has written the mail: the e-mail adapter takes it for done. No mail
 * can hold it by accident.
 */
export const QUEUED_MAIL = '<!-- orrery: written to the outbox by notify() -->'
