import { clientsPlugin } from '@/plugins/clients'
import { crmPlugin } from '@/plugins/crm'
import { leadsPlugin } from '@/plugins/leads'
import { portalPlugin } from '@/plugins/portal'
import { ANSWERS_CLIENTS, ANSWERS_STRANGERS } from './audiences'
import type { Domain } from './domain'

/** From the first message of a stranger to the client in the portal. */
export const crm: Domain = {
  plugins: [
    leadsPlugin({ notifyRoles: ANSWERS_STRANGERS }),
    crmPlugin(),
    portalPlugin({ notifyRoles: ANSWERS_CLIENTS }),
    clientsPlugin(),
  ],
  uniqueIndexes: { contacts_one_primary_key: 'isPrimary' },
  listsWithViews: ['leads', 'contacts', 'companies', 'clients', 'opportunities', 'client-calls', 'projects'],
}
