import type { Activity, Goal, Task, TaskTemplate } from '@/payload-types'

/** An activity of somebody's catalogue; tasks name it by its title. */
export interface DemoActivity extends Pick<Activity, 'title' | 'category' | 'energyLevel'> {
  icon: string
  minutes?: number
  description?: string
  isRetired?: boolean
}

export interface DemoGoal extends Pick<Goal, 'title' | 'type' | 'targetValue'> {
  targetHours?: number
  description?: string
}

export interface DemoTask extends Partial<
  Pick<Task, 'status' | 'priority' | 'category' | 'energyLevel' | 'description' | 'tags'>
> {
  title: string
  /** Days from today on the owner's clock. */
  day?: number
  time?: string
  minutes?: number
  /** Days from today. */
  due?: number
  activity?: string
  goal?: string
  client?: string
  assignedTo?: string
  steps?: string[]
  /** Titles of tasks of the same person that come before. */
  after?: string[]
  repeats?: string
  comments?: { by: string; text: string }[]
}

export interface DemoWorker {
  email: string
  activities: DemoActivity[]
  goals: DemoGoal[]
  tasks: DemoTask[]
  /** What was done in the weeks before: how many days ago, what, and for which goal. */
  before: [daysAgo: number, title: string, goal: string][]
}

const ada: DemoWorker = {
  email: 'admin@orrery.test',
  activities: [
    {
      title: 'Deep work',
      category: 'CODE',
      energyLevel: 'DEEP_WORK',
      icon: '◆',
      description: 'One thing. No mail, no chat.',
    },
    { title: 'Reviews', category: 'CODE', energyLevel: 'MODERATE', icon: '✓', minutes: 60 },
    { title: 'Mail and papers', category: 'ADMIN', energyLevel: 'LIGHT', icon: '✉', minutes: 45 },
    { title: 'Reading', category: 'LEARNING', energyLevel: 'MODERATE', icon: '❧', minutes: 60 },
    { title: 'Swim', category: 'FITNESS', energyLevel: 'LIGHT', icon: '≈', minutes: 60 },
    { title: 'Weekly call with the bank', category: 'ADMIN', energyLevel: 'LIGHT', icon: '☏', isRetired: true },
  ],
  goals: [
    {
      title: 'Eight deep blocks',
      type: 'WEEKLY',
      targetValue: 8,
      description: 'Ninety minutes each, at most two a day.',
    },
    { title: 'Close the day', type: 'DAILY', targetValue: 3 },
    { title: 'Swim twelve times', type: 'MONTHLY', targetValue: 12 },
    { title: 'A hundred pages a month', type: 'YEARLY', targetValue: 24 },
    { title: 'Forty hours of clients', type: 'WEEKLY', targetValue: null, targetHours: 40 },
  ],
  tasks: [
    {
      title: 'Restore drill on the second machine',
      day: -2,
      time: '09:00',
      status: 'DONE',
      activity: 'Deep work',
      goal: 'Eight deep blocks',
    },
    {
      title: 'Rotate the signing keys',
      day: -1,
      time: '09:00',
      status: 'DONE',
      priority: 'HIGH',
      activity: 'Deep work',
      goal: 'Eight deep blocks',
    },
    {
      title: 'Answer the auditors',
      day: -1,
      time: '14:00',
      status: 'DONE',
      activity: 'Mail and papers',
      goal: 'Close the day',
    },
    { title: 'Sort the invoices of October', day: -1, activity: 'Mail and papers', tags: ['books'] },
    {
      title: 'Move the job queue to the new worker',
      day: 0,
      time: '09:00',
      status: 'IN_PROGRESS',
      priority: 'HIGH',
      activity: 'Deep work',
      goal: 'Eight deep blocks',
      steps: ['Drain the old one', 'Switch the cron', 'Watch the lag for an hour'],
    },
    { title: 'Review the booking branch', day: 0, time: '11:00', activity: 'Reviews', goal: 'Close the day' },
    {
      title: 'Swim',
      day: 0,
      time: '18:00',
      activity: 'Swim',
      goal: 'Swim twelve times',
      repeats: 'FREQ=WEEKLY;BYDAY=MO,WE,SA',
    },
    {
      title: 'Write the incident note',
      day: 1,
      time: '09:00',
      activity: 'Deep work',
      goal: 'Eight deep blocks',
      due: 2,
    },
    {
      title: 'Read on exclusion constraints',
      day: 1,
      time: '16:00',
      activity: 'Reading',
      goal: 'A hundred pages a month',
    },
    { title: 'Renew the certificates', due: 6, priority: 'URGENT', category: 'ADMIN' },
    {
      title: 'Plan the week',
      day: 2,
      time: '08:30',
      minutes: 45,
      activity: 'Mail and papers',
      repeats: 'FREQ=WEEKLY;BYDAY=MO',
    },
  ],
  before: [
    [4, 'Measure the slow list', 'Eight deep blocks'],
    [5, 'Take the cache apart', 'Eight deep blocks'],
    [8, 'Write the migration', 'Eight deep blocks'],
    [9, 'Race tests for stock', 'Eight deep blocks'],
    [10, 'Rate limits by account', 'Eight deep blocks'],
    [11, 'Encrypt the vault', 'Eight deep blocks'],
    [11, 'Sign the mails', 'Eight deep blocks'],
    [12, 'Backups that restore', 'Eight deep blocks'],
    [12, 'Queue dashboard', 'Eight deep blocks'],
    [13, 'Search with slips', 'Eight deep blocks'],
    [15, 'Access matrix', 'Eight deep blocks'],
    [17, 'Sessions that end', 'Eight deep blocks'],
    [19, 'Portal files', 'Eight deep blocks'],
    [3, 'Swim', 'Swim twelve times'],
    [6, 'Swim', 'Swim twelve times'],
    [10, 'Swim', 'Swim twelve times'],
    [33, 'Swim', 'Swim twelve times'],
    [36, 'Swim', 'Swim twelve times'],
    [20, 'Designing data-intensive applications', 'A hundred pages a month'],
    [50, 'The art of Postgres', 'A hundred pages a month'],
  ],
}

const ines: DemoWorker = {
  email: 'manager@orrery.test',
  activities: [
    {
      title: 'Client call',
      category: 'CLIENT',
      energyLevel: 'MODERATE',
      icon: '☏',
      minutes: 45,
      description: 'Agenda out the day before, notes the same evening.',
    },
    { title: 'Proposal', category: 'CLIENT', energyLevel: 'DEEP_WORK', icon: '✎' },
    { title: 'Round of mails', category: 'ADMIN', energyLevel: 'LIGHT', icon: '✉', minutes: 30 },
    { title: 'Coffee with somebody new', category: 'NETWORKING', energyLevel: 'LIGHT', icon: '☕', minutes: 60 },
  ],
  goals: [
    { title: 'Five client conversations', type: 'WEEKLY', targetValue: 5 },
    { title: 'Three proposals', type: 'MONTHLY', targetValue: 3 },
    { title: 'Inbox at nothing', type: 'DAILY', targetValue: 1 },
  ],
  tasks: [
    {
      title: 'Call Halden about the second phase',
      day: -1,
      time: '10:00',
      status: 'DONE',
      activity: 'Client call',
      client: 'Halden Instruments',
      goal: 'Five client conversations',
      comments: [
        {
          by: 'pm@orrery.test',
          text: 'Clara asked for the scale on paper. Shall I move it into this sprint, @Ines Calder?',
        },
        {
          by: 'manager@orrery.test',
          text: 'Yes, before the portal. @Ruth Okafor please take half a day from the report.',
        },
      ],
    },
    {
      title: 'Proposal for Fjord Press',
      day: -1,
      time: '14:00',
      activity: 'Proposal',
      goal: 'Three proposals',
      priority: 'HIGH',
      due: 1,
      steps: ['Scope in five lines', 'Two prices', 'Dates'],
    },
    {
      title: 'Inbox',
      day: 0,
      time: '08:30',
      minutes: 30,
      activity: 'Round of mails',
      goal: 'Inbox at nothing',
      repeats: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    },
    {
      title: 'Call Northlight: the data protection form',
      day: 0,
      time: '11:30',
      activity: 'Client call',
      client: 'Northlight Clinics',
      goal: 'Five client conversations',
    },
    {
      title: 'Send the offer to Ostra',
      day: 1,
      time: '10:00',
      status: 'BLOCKED',
      client: 'Ostra Foods',
      category: 'CLIENT',
      after: ['Proposal for Fjord Press'],
      description: 'The two share the price list.',
    },
    { title: 'Coffee with the printers', day: 2, time: '16:00', activity: 'Coffee with somebody new' },
    { title: 'Ask Ostra when the season begins', due: -2, category: 'CLIENT', client: 'Ostra Foods', priority: 'HIGH' },
  ],
  before: [
    [3, 'Call Northlight', 'Five client conversations'],
    [4, 'Call Halden', 'Five client conversations'],
    [8, 'Call Ostra', 'Five client conversations'],
    [9, 'Call Kiln', 'Five client conversations'],
    [10, 'Call Tramwaj', 'Five client conversations'],
    [11, 'Call Halden', 'Five client conversations'],
    [12, 'Call Bergbahn', 'Five client conversations'],
    [16, 'Call Monsoon Labs', 'Five client conversations'],
    [18, 'Call Halden', 'Five client conversations'],
    [9, 'Proposal for Kiln', 'Three proposals'],
    [26, 'Proposal for Halden', 'Three proposals'],
    [40, 'Proposal for Northlight', 'Three proposals'],
  ],
}

const ruth: DemoWorker = {
  email: 'pm@orrery.test',
  activities: [
    { title: 'Stand-up', category: 'ADMIN', energyLevel: 'LIGHT', icon: '☀', minutes: 15 },
    { title: 'Plan a sprint', category: 'CLIENT', energyLevel: 'DEEP_WORK', icon: '▦' },
    { title: 'Client report', category: 'CLIENT', energyLevel: 'MODERATE', icon: '▤', minutes: 60 },
    { title: 'One to one', category: 'NETWORKING', energyLevel: 'MODERATE', icon: '⇄', minutes: 45 },
  ],
  goals: [
    { title: 'Every client hears from us', type: 'WEEKLY', targetValue: 3 },
    { title: 'Plan before noon', type: 'DAILY', targetValue: 1 },
  ],
  tasks: [
    {
      title: 'Report to Halden',
      day: -2,
      time: '15:00',
      status: 'DONE',
      activity: 'Client report',
      client: 'Halden Instruments',
      goal: 'Every client hears from us',
    },
    {
      title: 'Collect estimates for phase two',
      day: -1,
      time: '10:30',
      activity: 'Plan a sprint',
      client: 'Halden Instruments',
    },
    {
      title: 'Stand-up',
      day: 0,
      time: '09:30',
      minutes: 15,
      activity: 'Stand-up',
      goal: 'Plan before noon',
      repeats: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    },
    {
      title: 'Plan the sprint of the portal',
      day: 0,
      time: '10:00',
      status: 'IN_PROGRESS',
      priority: 'HIGH',
      activity: 'Plan a sprint',
      client: 'Halden Instruments',
      steps: ['Sort what is open', 'Ask Lena for two days', 'Write the goal of the sprint'],
    },
    {
      title: 'Report to Northlight',
      day: 1,
      time: '15:00',
      activity: 'Client report',
      client: 'Northlight Clinics',
      goal: 'Every client hears from us',
    },
    {
      title: 'Accept the new dial',
      day: 2,
      status: 'NEEDS_REVIEW',
      client: 'Halden Instruments',
      category: 'DESIGN',
      after: [],
      comments: [
        { by: 'team@orrery.test', text: 'Both scales are in the file now. @Ruth Okafor tell me which one you keep.' },
      ],
    },
    { title: 'Invoice run', day: 6, category: 'ADMIN', energyLevel: 'LIGHT', repeats: 'FREQ=MONTHLY;BYMONTHDAY=-1' },
  ],
  before: [
    [8, 'Report to Halden', 'Every client hears from us'],
    [9, 'Report to Northlight', 'Every client hears from us'],
    [10, 'Letter to Ostra', 'Every client hears from us'],
    [16, 'Report to Halden', 'Every client hears from us'],
    [17, 'Report to Northlight', 'Every client hears from us'],
  ],
}

const lena: DemoWorker = {
  email: 'team@orrery.test',
  activities: [
    { title: 'Draw', category: 'DESIGN', energyLevel: 'DEEP_WORK', icon: '✎', description: 'Paper first.' },
    { title: 'Cut assets', category: 'DESIGN', energyLevel: 'LIGHT', icon: '✂', minutes: 45 },
    { title: 'Look at what others made', category: 'LEARNING', energyLevel: 'LIGHT', icon: '◎', minutes: 30 },
    { title: 'Run', category: 'FITNESS', energyLevel: 'LIGHT', icon: '➶', minutes: 45 },
  ],
  goals: [
    { title: 'Six hours of drawing', type: 'WEEKLY', targetValue: 4 },
    { title: 'Run', type: 'WEEKLY', targetValue: 2 },
    { title: 'Thirty sketches', type: 'YEARLY', targetValue: 30 },
  ],
  tasks: [
    {
      title: 'Dial for the pressure gauge',
      day: -2,
      time: '09:00',
      status: 'DONE',
      activity: 'Draw',
      client: 'Halden Instruments',
      goal: 'Six hours of drawing',
    },
    {
      title: 'Second scale, darker',
      day: -1,
      time: '09:00',
      status: 'DONE',
      activity: 'Draw',
      client: 'Halden Instruments',
      goal: 'Six hours of drawing',
    },
    {
      title: 'Export for engraving',
      day: -1,
      time: '13:30',
      activity: 'Cut assets',
      client: 'Halden Instruments',
      tags: ['print'],
    },
    {
      title: 'Icons for the waiting room',
      day: 0,
      time: '09:00',
      status: 'IN_PROGRESS',
      activity: 'Draw',
      client: 'Northlight Clinics',
      goal: 'Six hours of drawing',
      steps: ['Door', 'Lift', 'Play corner', 'Water'],
    },
    {
      title: 'Cut the icons',
      day: 0,
      time: '14:00',
      status: 'BLOCKED',
      activity: 'Cut assets',
      client: 'Northlight Clinics',
      after: ['Icons for the waiting room'],
    },
    {
      title: 'Run along the canal',
      day: 0,
      time: '18:30',
      activity: 'Run',
      goal: 'Run',
      repeats: 'FREQ=WEEKLY;BYDAY=TU,SA',
    },
    {
      title: 'Cover of the autumn letter',
      day: 1,
      time: '09:00',
      activity: 'Draw',
      goal: 'Six hours of drawing',
      assignedTo: 'team@orrery.test',
    },
    {
      title: 'Look through the poster fair',
      day: 2,
      time: '16:30',
      activity: 'Look at what others made',
      goal: 'Thirty sketches',
    },
  ],
  before: [
    [8, 'Marks for Kiln', 'Six hours of drawing'],
    [9, 'Marks for Kiln, again', 'Six hours of drawing'],
    [10, 'Planet of brand identity', 'Six hours of drawing'],
    [11, 'Poster', 'Six hours of drawing'],
    [15, 'Letterheads', 'Six hours of drawing'],
    [17, 'Wayfinding', 'Six hours of drawing'],
    [9, 'Run', 'Run'],
    [12, 'Run', 'Run'],
    [30, 'Ten minutes of hands', 'Thirty sketches'],
    [60, 'Chairs', 'Thirty sketches'],
    [90, 'Trams', 'Thirty sketches'],
  ],
}

export const demoWorkers: DemoWorker[] = [ada, ines, ruth, lena]

export const demoTemplates: Pick<TaskTemplate, 'label' | 'category' | 'preferredPipelineKey' | 'definition'>[] = [
  {
    label: 'Welcome a new client',
    category: 'CLIENT',
    preferredPipelineKey: 'delivery',
    definition: {
      title: 'Welcome the client',
      priority: 'HIGH',
      energyLevel: 'MODERATE',
      dueInDays: 5,
      tags: ['welcome'],
      steps: [
        'Open the portal for them',
        'Collect the accesses into the vault',
        'Agree on the weekly call',
        'Introduce the team',
      ],
    },
  },
  {
    label: 'Launch a site',
    category: 'CODE',
    preferredPipelineKey: 'delivery',
    definition: {
      title: 'Launch the site',
      priority: 'URGENT',
      energyLevel: 'DEEP_WORK',
      timeBlockMinutes: 180,
      dueInDays: 7,
      tags: ['launch'],
      steps: [
        'Redirects of the old addresses',
        'Forms reach somebody',
        'Backup before',
        'Lighthouse on a phone',
        'Tell the client',
      ],
    },
  },
  {
    label: 'Monthly report to a client',
    category: 'CLIENT',
    definition: {
      title: 'Report of the month',
      energyLevel: 'MODERATE',
      timeBlockMinutes: 60,
      dueInDays: 3,
      steps: ['What was done', 'What it moved', 'What comes next'],
    },
  },
  {
    label: 'Publish a case study',
    category: 'DESIGN',
    definition: {
      title: 'Publish the case study',
      energyLevel: 'DEEP_WORK',
      dueInDays: 14,
      tags: ['site'],
      steps: ['Ask for the figures', 'Three pictures', 'A sentence from the client, with consent', 'Proof-read'],
    },
  },
]
