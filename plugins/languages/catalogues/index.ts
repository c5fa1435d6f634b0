import type { Catalogues } from '../catalogue'
import { mergeParts } from '../mergeParts'
import * as blocks from './blocks'
import * as board from './board'
import * as bookableHours from './bookable-hours'
import * as bookingChanges from './booking-changes'
import * as bookingMails from './booking-mails'
import * as bookingSite from './booking-site'
import * as bookings from './bookings'
import * as bookingsDesk from './bookings-desk'
import * as calendar from './calendar'
import * as clients from './clients'
import * as comments from './comments'
import * as consultations from './consultations'
import * as crm from './crm'
import * as desk from './desk'
import * as forms from './forms'
import * as imports from './imports'
import * as jobs from './jobs'
import * as mail from './mail'
import * as media from './media'
import * as organizations from './organizations'
import * as people from './people'
import * as pipelines from './pipelines'
import * as planets from './planets'
import * as portal from './portal'
import * as records from './records'
import * as redirects from './redirects'
import * as refusals from './refusals'
import * as site from './site'
import * as tasks from './tasks'
import * as testimonials from './testimonials'
import * as today from './today'
import * as trail from './trail'

/** A folder a part, each with the four languages. */
export const catalogues: Catalogues = mergeParts({
  blocks,
  board,
  bookableHours,
  bookingChanges,
  bookingMails,
  bookingSite,
  bookings,
  bookingsDesk,
  calendar,
  clients,
  comments,
  consultations,
  crm,
  desk,
  forms,
  imports,
  jobs,
  mail,
  media,
  organizations,
  people,
  pipelines,
  planets,
  portal,
  records,
  redirects,
  refusals,
  site,
  tasks,
  testimonials,
  today,
  trail,
})
