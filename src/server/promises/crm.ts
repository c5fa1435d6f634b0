import type { Promises } from './promises'

/** Leads, clients, their people and what was agreed. */
export const crm: Promises = {
  index: {
    opportunities_suggestion_key: 'an occasion is suggested to a client once',
    contacts_one_primary_key: 'a company has one primary contact',
  },
  constraint: {
    leads_service_same_organization: 'a lead’s service is of the same organization',
    clients_company_same_organization: 'a client’s company is of the same organization',
    client_messages_client_same_organization: 'a message’s client is of the same organization',
    contacts_company_same_organization: 'a contact’s company is of the same organization',
    contacts_client_same_organization: 'a contact’s client is of the same organization',
    opportunities_client_same_organization: 'an opportunity’s client is of the same organization',
    client_calls_client_same_organization: 'a call’s client is of the same organization',
    projects_client_same_organization: 'a project’s client is of the same organization',
    client_message_mails_pkey: 'one line says when somebody was last mailed about a conversation',
    import_rows_pkey: 'a line of a file is brought in once',
    import_rows_written: 'a line that was written names its record',
  },
  trigger: {
    clients_keep_health: 'a form saved late does not take back a client’s health',
    clients_keep_latest_contact: 'an older contact never replaces a newer one',
    contacts_keep_latest_contact: 'nor does it with the people of a client',
    outbox_messages_are_contact: 'a mail that went out counts as contact',
    opportunities_close: 'an opportunity that was converted stays converted',
  },
}
