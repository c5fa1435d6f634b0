import type { ListViewServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { ListTabs } from '@/src/components/panel/ListTabs'
import { isNarrowedBy } from '@/src/lib/listWhere'
import { consultationTabs } from './tabs'
import './consultations.css'

/** Above the consultations: by what is next with them, and the figures. */
export function ConsultationLists({ payload, i18n, searchParams }: ListViewServerProps) {
  const say = sayIn(i18n)
  const list = `${payload.config.routes.admin}/collections/consultations`
  const status = STATUSES.find((one) => isNarrowedBy(searchParams, 'status', one)) ?? ''
  return (
    <ListTabs
      className="consult-tabs"
      name={say('Consultations by state')}
      tabs={consultationTabs(list, say, status)}
    />
  )
}

const STATUSES = ['PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED']
