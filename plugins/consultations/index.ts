import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { registerTemplates } from '@/plugins/notifications/api'
import type { Role } from '@/src/lib/roles'
import { auditEndpoints } from './audits/endpoints'
import { guardAudit } from './audits/guardAudit'
import { followAppointment } from './bookings/followAppointment'
import { BOOKING_EVENTS, followBooking } from './bookings/followBooking'
import { lockBookingFirst } from './bookings/lockBookingFirst'
import { consultationEndpoints } from './consultations/endpoints'
import { followConsultation } from './consultations/followConsultation'
import { guardConsultation } from './consultations/guardConsultation'
import { FOLLOW_UP_EVENTS, followFollowUp } from './followUps/followFollowUp'
import { followTask, TASK_EVENTS } from './followUps/followTask'
import { guardFollowUp } from './followUps/guardFollowUp'
import { lockTaskFirst } from './followUps/lockTaskFirst'
import { remindQueue } from './followUps/remindQueue'
import { showTask } from './followUps/showTask'
import { consultationTemplates } from './mail/templates'
import { shareReport } from './reports/shareReport'
import { requestEndpoints } from './requests/requestEndpoint'
import { tellOfRequest } from './requests/tellOfRequest'
import { auditScreens, callScreens, consultationScreens, followUpScreens } from './screens'

export interface ConsultationsOptions {
  /** Who is told when somebody asks for a consultation, in the organization. */
  notifyRoles: readonly Role[]
  /** How long before a follow-up falls due its owner is told, in minutes. @default 60 */
  remindMinutes?: number
}

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = [
  'consultations',
  'revenue-audits',
  'audit-templates',
  'follow-ups',
  'audit-bookings',
  'client-calls',
  'tasks',
]

/**
 * From a request for advice to what comes of it: consultations with action items and proposals, audits that are worked through
 * and become a report, and follow-ups that are somebody's task.
 */
export const consultationsPlugin =
  ({ notifyRoles, remindMinutes = 60 }: ConsultationsOptions): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (config.collections?.some((collection) => collection.slug === slug)) continue
      throw new Error(`The consultations plugin needs the collection "${slug}". Add it to collections/index.ts.`)
    }
    const extended = {
      ...config,
      endpoints: [...(config.endpoints ?? []), ...requestEndpoints],
      collections: config.collections?.map(extend),
    }
    const told = [
      {
        name: 'consultations: tell of a request',
        types: ['consultation.requested'],
        handle: tellOfRequest(notifyRoles),
      },
      // Before the mails: a time that the booking refuses is told to nobody.
      { name: 'consultations: take the booking along', types: SAVED('consultations'), handle: followAppointment },
      { name: 'consultations: what follows', types: SAVED('consultations'), handle: followConsultation },
      { name: 'consultations: go with the booking', types: BOOKING_EVENTS, handle: followBooking },
      { name: 'audits: share the report', types: SAVED('revenue-audits'), handle: shareReport },
      { name: 'follow-ups: their tasks', types: FOLLOW_UP_EVENTS, handle: followFollowUp },
      { name: 'follow-ups: go with the task', types: TASK_EVENTS, handle: followTask },
    ]
    return told.reduce(
      subscribe,
      registerQueues(registerTemplates(extended, consultationTemplates), [remindQueue(remindMinutes)]),
    )
  }

const SAVED = (slug: string): string[] => [`${slug}.created`, `${slug}.updated`]

function extend(collection: CollectionConfig): CollectionConfig {
  const { hooks, endpoints } = collection
  const beforeChange = hooks?.beforeChange ?? []
  switch (collection.slug) {
    case 'consultations':
      return {
        ...consultationScreens(collection),
        endpoints: [...consultationEndpoints, ...(endpoints || [])],
        hooks: {
          ...hooks,
          beforeOperation: [lockBookingFirst, ...(hooks?.beforeOperation ?? [])],
          beforeChange: [...beforeChange, guardConsultation],
        },
      }
    case 'revenue-audits':
      return {
        ...auditScreens(collection),
        endpoints: [...auditEndpoints, ...(endpoints || [])],
        hooks: { ...hooks, beforeChange: [...beforeChange, guardAudit] },
      }
    case 'client-calls':
      return callScreens(collection)
    case 'follow-ups':
      return {
        ...followUpScreens(collection),
        hooks: {
          ...hooks,
          beforeOperation: [lockTaskFirst, ...(hooks?.beforeOperation ?? [])],
          beforeChange: [...beforeChange, guardFollowUp],
          afterChange: [...(hooks?.afterChange ?? []), showTask],
        },
      }
    default:
      return collection
  }
}
