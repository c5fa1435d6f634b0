import type { Consultation } from '@/payload-types'
import { MANAGER, PM } from './hosts'

export interface DemoConsultation extends Pick<
  Consultation,
  'name' | 'email' | 'company' | 'department' | 'challenges' | 'consultationType' | 'status'
> {
  /** Days ago that it was asked for. */
  asked: number
  /** Days from now that it takes place or took; negative is past. With the hour of UTC. */
  at?: [days: number, hour: number]
  host?: string
  client?: string
  notes?: string
  cancelReason?: string
  actionItems?: { title: string; isDone?: boolean }[]
  /** Index of the item that is a task already. */
  task?: number
  /** Minor units; there is a proposal. */
  proposal?: number
  /** Title of the opportunity of the demo that came of it, and was won. */
  won?: string
  /** Days from now. */
  followUp?: { title: string; due: number }
}

export const meridianConsultations: DemoConsultation[] = [
  {
    name: 'Marguerite Aubry',
    email: 'm.aubry@lanterne.example',
    company: 'La Lanterne',
    department: 'Programme',
    challenges:
      'We sell seats by telephone, by mail and at the door, and keep three lists. On first nights none of them is right.',
    consultationType: 'OPTIMIZATION',
    status: 'PENDING',
    asked: 1,
  },
  {
    name: 'Tomasz Wolny',
    email: 'tomasz@wolny-dach.example',
    company: 'Wolny Roofs',
    challenges: 'I would like to see how bookings work for a trade with two vans. Twenty minutes would do.',
    consultationType: 'GENERAL',
    status: 'PENDING',
    asked: 0,
  },
  {
    name: 'Ingrid Halvorsen',
    email: 'ingrid.halvorsen@northlight.example',
    company: 'Northlight Clinics',
    department: 'Operations',
    challenges: 'Two clinics, two calendars. Patients who move house are asked everything again.',
    consultationType: 'TECHNICAL',
    status: 'SCHEDULED',
    asked: 6,
    at: [4, 9],
    host: MANAGER,
    client: 'Northlight Clinics',
  },
  {
    name: 'Piotr Lis',
    email: 'piotr@halden.example',
    company: 'Halden Instruments',
    department: 'Service',
    challenges: 'Service reports are written on paper in the van and typed in the evening.',
    consultationType: 'IMPLEMENTATION',
    status: 'SCHEDULED',
    asked: 9,
    at: [9, 13],
    host: PM,
    client: 'Halden Instruments',
  },
  {
    name: 'Edith Tiller',
    email: 'edith@tiller.example',
    company: 'Tiller & Sons',
    challenges: 'Enquiries for boats come all year, and we answer them when it rains.',
    consultationType: 'STRATEGY',
    status: 'COMPLETED',
    asked: 34,
    at: [-20, 10],
    host: PM,
    client: 'Tiller & Sons',
    notes:
      'They lose the enquiries of May, when all hands are on the water. What they need is an answer that goes out by itself within the hour and says when a person will write.\n\nEdith decides; her brother wants to see the price first.',
    actionItems: [
      { title: 'Write the first answer with Edith', isDone: true },
      { title: 'Show the season’s calendar' },
    ],
    task: 1,
    proposal: 640_000,
    followUp: { title: 'Ask Edith what her brother said', due: 3 },
  },
  {
    name: 'Sami Koskinen',
    email: 'sami@ostra.example',
    company: 'Ostra Foods',
    department: 'Sales',
    challenges: 'Every market day we guess how much to bring.',
    consultationType: 'TRAINING',
    status: 'COMPLETED',
    asked: 75,
    at: [-61, 8],
    host: MANAGER,
    client: 'Ostra Foods',
    notes:
      'Half a day with the people who pack. They can read the list themselves now; what is missing is the weather.',
    actionItems: [{ title: 'Send the one-page guide', isDone: true }],
    followUp: { title: 'Hear whether the list is still used', due: -2 },
  },
  {
    name: 'Carla Mendes',
    email: 'carla@casa-mendes.example',
    company: 'Casa Mendes',
    challenges: 'A shop with four hundred chairs, and no picture of half of them.',
    consultationType: 'STRATEGY',
    status: 'COMPLETED',
    asked: 118,
    at: [-102, 14],
    host: PM,
    notes: 'Photographs first, shop later. She will come back in spring.',
    followUp: { title: 'Write to Carla when the light is better', due: 40 },
  },
  {
    name: 'Clara Weiss',
    email: 'clara@halden.example',
    company: 'Halden Instruments',
    department: 'Marketing',
    challenges:
      'Our instruments are read to a hundredth of a millimetre. Our brand is read at a trade fair, from across the aisle.',
    consultationType: 'STRATEGY',
    status: 'COMPLETED',
    asked: 100,
    at: [-92, 9],
    host: PM,
    client: 'Halden Instruments',
    notes: 'They want one mark for the dial, the box and the page. First the dial; the rest follows from it.',
    actionItems: [{ title: 'Send two dates for a visit to Linz', isDone: true }],
  },
  {
    name: 'Pieter Mulder',
    email: 'digital@ostra.example',
    company: 'Ostra Foods',
    department: 'Digital',
    challenges: 'The shop opens with the season and is forgotten with it. Every spring we begin again.',
    consultationType: 'STRATEGY',
    status: 'COMPLETED',
    asked: 172,
    at: [-160, 13],
    host: MANAGER,
    client: 'Ostra Foods',
    notes: 'One shop that sleeps in winter instead of a new one each spring. They asked for an offer at the table.',
    actionItems: [{ title: 'Write the offer', isDone: true }],
    won: 'Season shop',
  },
  {
    name: 'Rahel Brunner',
    email: 'rahel@lumen.example',
    company: 'Lumen Optik',
    department: 'Branches',
    challenges: 'Four branches, four ways to say which lens a customer needs.',
    consultationType: 'TECHNICAL',
    status: 'COMPLETED',
    asked: 216,
    at: [-206, 8],
    host: MANAGER,
    client: 'Lumen Optik',
    notes: 'The rules are the same everywhere; only the forms differ. One list, four letterheads.',
    actionItems: [{ title: 'Collect the four forms', isDone: true }],
  },
  {
    name: 'Jonas Falk',
    email: 'jonas@falk-optik.example',
    company: 'Falk Optics',
    challenges: 'We want everything by Friday.',
    consultationType: 'GENERAL',
    status: 'CANCELLED',
    asked: 150,
    host: MANAGER,
    cancelReason: 'They found somebody who promised Friday.',
  },
]

export const nadirConsultations: DemoConsultation[] = [
  {
    name: 'Aurora Vidal',
    email: 'aurora@museo-vidal.example',
    company: 'Museo Vidal',
    department: 'Collection',
    challenges: 'Forty drawers of instruments that nobody may touch, and a school class every Tuesday.',
    consultationType: 'TECHNICAL',
    status: 'PENDING',
    asked: 2,
  },
]
