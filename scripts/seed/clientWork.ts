import type { Client, ClientCall, Opportunity, Project } from '@/payload-types'

interface OfClient {
  client: string
}

export interface DemoClient extends Partial<
  Pick<
    Client,
    'email' | 'phone' | 'industry' | 'status' | 'paymentStatus' | 'contractValue' | 'monthlyRetainer' | 'notes'
  >
> {
  name: string
  owner: string
  /** Days ago. */
  lastContacted: number
  /** Days from now; negative is overdue. */
  nextFollowup: number
}

/** What the demo's clients are besides their names; those that are not there yet are made. */
export const clientDetails: DemoClient[] = [
  {
    name: 'Halden Instruments',
    owner: 'pm@orrery.test',
    phone: '+43 732 5550 114',
    industry: 'Measurement',
    contractValue: 4_800_000,
    lastContacted: 0,
    nextFollowup: 5,
  },
  {
    name: 'Northlight Clinics',
    owner: 'manager@orrery.test',
    phone: '+47 22 555 018',
    industry: 'Health',
    monthlyRetainer: 180_000,
    paymentStatus: 'PENDING',
    lastContacted: 9,
    nextFollowup: -3,
  },
  {
    name: 'Ostra Foods',
    owner: 'manager@orrery.test',
    industry: 'Food',
    status: 'ACTIVE',
    paymentStatus: 'OVERDUE',
    contractValue: 2_650_000,
    notes: 'The shop waits for their photographs, and we wait for their payment.',
    lastContacted: 33,
    nextFollowup: -9,
  },
  {
    name: 'Tiller & Sons',
    owner: 'pm@orrery.test',
    email: 'hello@tiller.example',
    phone: '+44 117 496 0199',
    industry: 'Boats',
    monthlyRetainer: 95_000,
    notes: 'Third generation. Decides over lunch, never by mail.',
    lastContacted: 12,
    nextFollowup: 1,
  },
  {
    name: 'Lumen Optik',
    owner: 'operator@orrery.test',
    email: 'buero@lumen-optik.example',
    industry: 'Optics',
    contractValue: 1_400_000,
    lastContacted: 6,
    nextFollowup: 12,
  },
]

export interface DemoProject
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

export interface DemoCall
  extends OfClient, Pick<ClientCall, 'meetingUrl' | 'nextStep' | 'notes' | 'agenda' | 'sentiment' | 'title'> {
  owner: string
  /** Days ago; what is planned is negative. */
  age: number
  hour: number
  minutes: number
  status: ClientCall['status']
}

export const demoCalls: DemoCall[] = [
  {
    client: 'Halden Instruments',
    title: 'Brief, line by line',
    age: 40,
    hour: 8,
    minutes: 60,
    status: 'COMPLETED',
    sentiment: 'NEUTRAL',
    owner: 'pm@orrery.test',
    notes: 'Clara reads every word. The laboratory is in Linz, not in Graz.',
    nextStep: 'Send the brief again with both corrections.',
  },
  {
    client: 'Halden Instruments',
    title: 'First dials',
    age: 19,
    hour: 9,
    minutes: 45,
    status: 'COMPLETED',
    sentiment: 'POSITIVE',
    owner: 'pm@orrery.test',
    notes: 'They hold the printed dial at arm’s length and say nothing for a while. Then: yes.',
    nextStep: 'Thin out the ticks below 40 mm.',
  },
  {
    client: 'Halden Instruments',
    title: 'Ticks below 40 mm',
    age: 4,
    hour: 8,
    minutes: 30,
    status: 'COMPLETED',
    sentiment: 'POSITIVE',
    owner: 'pm@orrery.test',
    notes: 'Every second tick goes. The board sees it on the 3rd.',
  },
  {
    client: 'Halden Instruments',
    title: 'Before the board meets',
    age: -2,
    hour: 8,
    minutes: 30,
    status: 'SCHEDULED',
    sentiment: null,
    owner: 'pm@orrery.test',
    agenda: 'Who shows what, and the two photographs from Linz.',
    meetingUrl: 'https://meet.halden.example/dials',
  },
  {
    client: 'Northlight Clinics',
    title: 'Half a year of appointments',
    age: 47,
    hour: 13,
    minutes: 40,
    status: 'COMPLETED',
    sentiment: 'NEUTRAL',
    owner: 'manager@orrery.test',
    notes: 'No-shows are down by a third. Nobody has asked what comes next, neither have we.',
    nextStep: 'Propose a day to plan the next year.',
  },
  {
    client: 'Ostra Foods',
    title: 'Photographs for the shop',
    age: 33,
    hour: 10,
    minutes: 25,
    status: 'COMPLETED',
    sentiment: 'NEGATIVE',
    owner: 'manager@orrery.test',
    notes: 'They thought we would take them; the offer says they would. Both of us are cross, politely.',
    nextStep: 'Offer a photographer at half the price.',
  },
  {
    client: 'Ostra Foods',
    title: 'Photographs, once more',
    age: 12,
    hour: 10,
    minutes: 30,
    status: 'NO_SHOW',
    sentiment: null,
    owner: 'manager@orrery.test',
  },
  {
    client: 'Tiller & Sons',
    title: 'Lunch at the yard',
    age: 12,
    hour: 11,
    minutes: 90,
    status: 'COMPLETED',
    sentiment: 'POSITIVE',
    owner: 'pm@orrery.test',
    notes: 'The son wants to sell the drawings as prints. The father wants to think about it until Easter.',
    nextStep: 'Two sheets about a shop for prints, no more.',
  },
  {
    client: 'Lumen Optik',
    title: 'Figures of the lens finder',
    age: 6,
    hour: 14,
    minutes: 30,
    status: 'COMPLETED',
    sentiment: 'POSITIVE',
    owner: 'operator@orrery.test',
    notes: 'Four in ten who use it come into the shop.',
  },
  {
    client: 'Lumen Optik',
    title: 'Opening hours over the holidays',
    age: -6,
    hour: 14,
    minutes: 15,
    status: 'SCHEDULED',
    sentiment: null,
    owner: 'operator@orrery.test',
  },
]

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

export const demoTasks: { client: string; title: string; owner: string; due: number; done?: boolean }[] = [
  {
    client: 'Halden Instruments',
    title: 'Thin out the ticks below 40 mm',
    owner: 'team@orrery.test',
    due: -8,
    done: true,
  },
  { client: 'Halden Instruments', title: 'Two photographs from Linz for the board', owner: 'pm@orrery.test', due: 2 },
  {
    client: 'Ostra Foods',
    title: 'Ask three photographers for an offer',
    owner: 'manager@orrery.test',
    due: -2,
  },
  { client: 'Tiller & Sons', title: 'Two sheets about a shop for prints', owner: 'pm@orrery.test', due: 6 },
]
