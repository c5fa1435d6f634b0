import type { Opportunity } from '@/payload-types'
import type { OfClient } from './ofClient'

export interface DemoOpportunity
  extends OfClient, Partial<Pick<Opportunity, 'currency' | 'description'>>, Pick<Opportunity, 'title' | 'value'> {
  owner: string
  /** Key of a stage of the pipeline Sales. */
  stage?: string
  /** Days from now. */
  close?: number
  /** Days ago. */
  made: number
  becomes?: 'converted' | 'dismissed'
}

export const demoOpportunities: DemoOpportunity[] = [
  {
    client: 'Halden Instruments',
    title: 'Handhelds and manuals, phase two',
    description: 'Decided by the board on the 3rd.',
    value: 1_600_000,
    stage: 'proposal',
    close: 17,
    owner: 'pm@orrery.test',
    made: 22,
  },
  {
    client: 'Halden Instruments',
    title: 'Photographs of the Linz laboratory',
    value: 240_000,
    stage: 'qualified',
    close: 24,
    owner: 'pm@orrery.test',
    made: 3,
  },
  {
    client: 'Tiller & Sons',
    title: 'A shop for prints of the drawings',
    value: 780_000,
    stage: 'proposal',
    close: 66,
    owner: 'pm@orrery.test',
    made: 11,
  },
  {
    client: 'Lumen Optik',
    title: 'Lens finder for the Swiss branches',
    value: 520_000,
    currency: 'CHF',
    stage: 'qualified',
    close: 80,
    owner: 'operator@orrery.test',
    made: 5,
  },
  {
    client: 'Northlight Clinics',
    title: 'Waiting-room screens',
    value: 310_000,
    owner: 'manager@orrery.test',
    made: 120,
    becomes: 'dismissed',
  },
  {
    client: 'Ostra Foods',
    title: 'Season shop',
    value: 1_850_000,
    owner: 'manager@orrery.test',
    made: 150,
    becomes: 'converted',
  },
]
