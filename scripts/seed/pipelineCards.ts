import type { PipelineItem, Pipeline } from '@/payload-types'

/** A card of the demo: where it has been, as days ago and the key of a stage, the oldest first. */
export interface DemoCard {
  title: string
  path: [daysAgo: number, stage: string][]
  description?: string
  /** E-mail address. */
  assignedTo?: string
  priority?: PipelineItem['priority']
  /** Days from today; below zero it is overdue. */
  due?: number
  /** Name of a client. */
  client?: string
  /** In cents of euros. */
  value?: number
  tags?: string[]
}

export interface DemoPipeline {
  name: string
  key: string
  type: Pipeline['type']
  description: string
  /** Limits by the key of a stage. */
  limits?: Record<string, number>
  cards: DemoCard[]
}

const manager = 'manager@orrery.test'
const pm = 'pm@orrery.test'
const operator = 'operator@orrery.test'
const team = 'team@orrery.test'
const director = 'director@orrery.test'

const sales: DemoPipeline = {
  name: 'Sales',
  key: 'sales',
  type: 'SALES',
  description: 'From the first letter to the signature.',
  limits: { negotiation: 4 },
  cards: [
    {
      title: 'Observatory in Tartu: visitor guide',
      path: [[2, 'lead-in']],
      assignedTo: manager,
      value: 1_450_000,
      due: 3,
      tags: ['website'],
      description: 'Came through the contact form. Wants a guide for phones, in three languages, before the summer.',
    },
    { title: 'Bakery chain: ordering for offices', path: [[1, 'lead-in']], value: 820_000, tags: ['shop'] },
    {
      title: 'Choir of St Anne: season booklet',
      path: [
        [12, 'lead-in'],
        [9, 'qualified'],
      ],
      assignedTo: manager,
      value: 310_000,
      due: 6,
      priority: 'LOW',
    },
    {
      title: 'Alto Rail: timetable widget',
      path: [
        [21, 'lead-in'],
        [18, 'qualified'],
        [6, 'proposal'],
      ],
      assignedTo: director,
      value: 2_780_000,
      due: 1,
      priority: 'HIGH',
      description: 'They compare us with one other studio. Their board meets on the last Thursday of the month.',
      tags: ['website', 'accessibility'],
    },
    {
      title: 'Ferry line: wayfinding on board',
      path: [
        [34, 'lead-in'],
        [30, 'qualified'],
        [22, 'proposal'],
        [5, 'negotiation'],
      ],
      assignedTo: director,
      value: 5_200_000,
      due: -1,
      priority: 'URGENT',
      tags: ['signage'],
    },
    {
      title: 'Museum of Clocks: new site',
      path: [
        [75, 'lead-in'],
        [70, 'qualified'],
        [58, 'proposal'],
        [44, 'negotiation'],
        [37, 'won'],
      ],
      assignedTo: manager,
      value: 3_950_000,
    },
    {
      title: 'Fern & Daughters: shop photographs',
      path: [
        [60, 'lead-in'],
        [52, 'qualified'],
        [47, 'lost'],
      ],
      assignedTo: manager,
      value: 260_000,
      description: 'Chose somebody in their own town. Ask again before Christmas.',
    },
  ],
}

const support: DemoPipeline = {
  name: 'Support',
  key: 'support',
  type: 'SUPPORT',
  description: 'What clients ask for between projects.',
  limits: { 'in-progress': 5 },
  cards: [
    {
      title: 'Opening hours are wrong on the front page',
      path: [[0, 'new']],
      client: 'Northlight Clinics',
      priority: 'HIGH',
      due: 1,
    },
    { title: 'Newsletter form answers twice', path: [[1, 'new']], client: 'Ostra Foods', assignedTo: operator, due: 4 },
    {
      title: 'Calibration sheets as PDF',
      path: [
        [6, 'new'],
        [4, 'in-progress'],
      ],
      client: 'Halden Instruments',
      assignedTo: team,
      due: 2,
      tags: ['documents'],
    },
    {
      title: 'A second language for the booking page',
      path: [
        [11, 'new'],
        [9, 'in-progress'],
        [3, 'waiting-for-client'],
      ],
      client: 'Northlight Clinics',
      assignedTo: operator,
      description: 'Waiting for the Portuguese texts. Reminded on Monday.',
    },
    {
      title: 'Search finds products that are sold out',
      path: [
        [19, 'new'],
        [18, 'in-progress'],
        [14, 'solved'],
      ],
      client: 'Ostra Foods',
      assignedTo: team,
      priority: 'LOW',
    },
    {
      title: 'Renew the certificate of the dealers’ area',
      path: [
        [28, 'new'],
        [28, 'in-progress'],
        [27, 'solved'],
      ],
      client: 'Halden Instruments',
      assignedTo: operator,
      priority: 'URGENT',
    },
  ],
}

const delivery: DemoPipeline = {
  name: 'Delivery',
  key: 'delivery',
  type: 'INTERNAL',
  description: 'What the workshop has on its bench.',
  limits: { 'in-progress': 3, review: 2 },
  cards: [
    {
      title: 'Icons for the measuring modes',
      path: [[16, 'backlog']],
      client: 'Halden Instruments',
      tags: ['drawing'],
    },
    {
      title: 'Print version of the style sheet',
      path: [[13, 'backlog']],
      client: 'Halden Instruments',
      priority: 'LOW',
    },
    {
      title: 'Consent texts for minors',
      path: [[8, 'backlog']],
      client: 'Northlight Clinics',
      assignedTo: pm,
      due: 14,
    },
    {
      title: 'Recipe cards on small screens',
      path: [
        [15, 'backlog'],
        [4, 'ready'],
      ],
      client: 'Ostra Foods',
      assignedTo: team,
      due: 8,
    },
    {
      title: 'Typeface licence for the app',
      path: [
        [12, 'backlog'],
        [2, 'ready'],
      ],
      client: 'Halden Instruments',
      assignedTo: pm,
    },
    {
      title: 'Appointment reminders by text message',
      path: [
        [24, 'backlog'],
        [17, 'ready'],
        [6, 'in-progress'],
      ],
      client: 'Northlight Clinics',
      assignedTo: team,
      due: -2,
      priority: 'HIGH',
      description:
        'The gateway is chosen. Left: the words, in both languages, and what happens when a number is wrong.',
      tags: ['integration'],
    },
    {
      title: 'Colour proofs of the instrument catalogue',
      path: [
        [20, 'backlog'],
        [11, 'ready'],
        [3, 'in-progress'],
      ],
      client: 'Halden Instruments',
      assignedTo: pm,
      due: 3,
      tags: ['print', 'drawing'],
    },
    {
      title: 'Price list from the stock system',
      path: [
        [26, 'backlog'],
        [19, 'ready'],
        [13, 'in-progress'],
        [1, 'review'],
      ],
      client: 'Ostra Foods',
      assignedTo: team,
      due: 1,
      tags: ['integration'],
    },
    {
      title: 'Logo on the delivery vans',
      path: [
        [40, 'backlog'],
        [33, 'ready'],
        [28, 'in-progress'],
        [21, 'review'],
        [20, 'in-progress'],
        [16, 'review'],
        [15, 'done'],
      ],
      client: 'Ostra Foods',
      assignedTo: pm,
    },
    {
      title: 'Patient leaflet, large print',
      path: [
        [31, 'backlog'],
        [25, 'ready'],
        [22, 'in-progress'],
        [12, 'review'],
        [10, 'done'],
      ],
      client: 'Northlight Clinics',
      assignedTo: team,
    },
  ],
}

export const meridianPipelines: DemoPipeline[] = [sales, support, delivery]

export const nadirPipelines: DemoPipeline[] = [
  {
    name: 'Commissions',
    key: 'commissions',
    type: 'GENERIC',
    description: 'Lamps and prints that somebody has asked for.',
    cards: [
      { title: 'Reading lamp for a ship’s cabin', path: [[3, 'to-do']], due: 20 },
      {
        title: 'Twelve prints for the harbour office',
        path: [
          [14, 'to-do'],
          [6, 'doing'],
        ],
        assignedTo: manager,
        due: 5,
      },
      {
        title: 'Repair of the brass standard lamp',
        path: [
          [22, 'to-do'],
          [18, 'doing'],
          [9, 'done'],
        ],
      },
    ],
  },
]
