import type { Project } from '@/payload-types'
import type { OfClient } from './ofClient'

interface DemoProject
  extends OfClient, Pick<Project, 'budget' | 'description' | 'paidAmount' | 'priority' | 'status' | 'title' | 'type'> {
  owner: string
  /** Days ago; what is to come is negative. */
  made: number
  due?: number
  launched?: number
  productionUrl?: string
}

export const demoProjects: DemoProject[] = [
  {
    client: 'Halden Instruments',
    title: 'Dials, one drawing for paper, metal and screen',
    description: 'Dial, numerals and word mark first; handhelds and manuals in the second phase.',
    type: 'BRANDING',
    status: 'DESIGN',
    priority: 'HIGH',
    budget: 3_200_000,
    paidAmount: 1_600_000,
    owner: 'pm@orrery.test',
    made: 71,
    due: -32,
  },
  {
    client: 'Northlight Clinics',
    title: 'Appointments without a telephone',
    type: 'APPLICATION',
    status: 'LAUNCHED',
    priority: 'MEDIUM',
    budget: 2_100_000,
    paidAmount: 2_100_000,
    owner: 'manager@orrery.test',
    made: 304,
    launched: 205,
    due: 210,
    productionUrl: 'https://termine.northlight.example',
  },
  {
    client: 'Northlight Clinics',
    title: 'Letters that patients understand',
    type: 'OTHER',
    status: 'REVIEW',
    priority: 'MEDIUM',
    budget: 420_000,
    paidAmount: 0,
    owner: 'manager@orrery.test',
    made: 190,
    due: 12,
  },
  {
    client: 'Ostra Foods',
    title: 'Season shop',
    description: 'Forty products, two languages, delivery by the half-day.',
    type: 'STOREFRONT',
    status: 'REVIEW',
    priority: 'HIGH',
    budget: 1_850_000,
    paidAmount: 600_000,
    owner: 'manager@orrery.test',
    made: 140,
    due: 24,
  },
  {
    client: 'Ostra Foods',
    title: 'Shop window in Rotterdam',
    type: 'STOREFRONT',
    status: 'LAUNCHED',
    priority: 'LOW',
    budget: 960_000,
    paidAmount: 960_000,
    owner: 'manager@orrery.test',
    made: 380,
    launched: 260,
    due: 262,
  },
  {
    client: 'Tiller & Sons',
    title: 'The yard, a site with every hull since 1931',
    type: 'WEBSITE',
    status: 'LAUNCHED',
    priority: 'MEDIUM',
    budget: 1_240_000,
    paidAmount: 1_240_000,
    owner: 'pm@orrery.test',
    made: 260,
    launched: 176,
    due: 180,
    productionUrl: 'https://tiller.example',
  },
  {
    client: 'Lumen Optik',
    title: 'Lens finder',
    type: 'WEBSITE',
    status: 'LAUNCHED',
    priority: 'MEDIUM',
    budget: 1_400_000,
    paidAmount: 1_400_000,
    owner: 'operator@orrery.test',
    made: 190,
    launched: 84,
    due: 90,
  },
]
