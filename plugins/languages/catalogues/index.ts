import type { Catalogue, Catalogues } from '../catalogue'
import { de } from './de'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import * as board from './board'
import * as bookingSite from './booking-site'
import * as bookableHours from './bookable-hours'
import * as bookingMails from './booking-mails'
import * as bookings from './bookings'
import * as calendar from './calendar'
import * as clients from './clients'
import * as consultations from './consultations'
import * as crm from './crm'
import * as imports from './imports'
import * as pipelines from './pipelines'
import * as refusals from './refusals'
import * as tasks from './tasks'
import * as today from './today'

/** A folder a part, each with the four languages; what all share lies beside this file. */
const PARTS = [
  { es, fr, de, ja },
  board,
  bookingSite,
  bookableHours,
  calendar,
  bookingMails,
  bookings,
  clients,
  consultations,
  crm,
  imports,
  pipelines,
  refusals,
  tasks,
  today,
]

export const catalogues: Catalogues = { es: whole('es'), fr: whole('fr'), de: whole('de'), ja: whole('ja') }

function whole(language: keyof Catalogues): Catalogue {
  const parts = PARTS.map((part) => part[language])
  return {
    labels: Object.assign({}, ...parts.map(({ labels }) => labels)) as Catalogue['labels'],
    words: Object.assign({}, ...parts.map(({ words }) => words)) as Catalogue['words'],
    refusals: Object.assign({}, ...parts.map(({ refusals: said }) => said)) as Catalogue['refusals'],
  }
}
