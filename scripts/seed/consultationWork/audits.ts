import type { RevenueAudit } from '@/payload-types'
import { MANAGER, PM } from './hosts'

export interface DemoAudit extends Pick<
  RevenueAudit,
  | 'title'
  | 'auditType'
  | 'status'
  | 'currentChallenges'
  | 'specificAreas'
  | 'auditResults'
  | 'recommendations'
  | 'isShared'
> {
  /** Title of the template. */
  template: string
  client?: string
  host: string
  /** Days ago that it was completed. */
  completed?: number
  /** Question → answer, and note. */
  answers: Record<string, string | number | boolean | [value: string | number | boolean, note: string]>
  /** Items that are ticked. */
  ticked: string[]
  /** Title of the section → note. */
  notes?: Record<string, string>
}

export const meridianAudits: DemoAudit[] = [
  {
    title: 'How an appointment is made at Northlight',
    auditType: 'OPERATIONAL_EFFICIENCY',
    template: 'How work flows through the house',
    client: 'Northlight Clinics',
    host: MANAGER,
    status: 'COMPLETED',
    isShared: true,
    completed: 12,
    currentChallenges:
      'The telephone rings from eight to ten and again after lunch. In between, nobody calls, because nobody gets through in the morning.',
    specificAreas: ['Front desk', 'Telephone', 'The calendar of the second clinic'],
    auditResults:
      'An appointment is written down three times before a patient has it: on a pad, in the calendar of the clinic, and in the programme that prints the letters. Each of the three is right for somebody, and none for all.\n\nThe people are not the trouble: they know every patient by voice. The trouble is that what they know stands in their heads, and that a morning without them stops the house.\n\nMuch of it can be mended without a new programme. One list that all see, and a way to ask for a time at night, would take two thirds of the calls away.',
    recommendations: [
      {
        title: 'Keep one calendar for both clinics',
        detail:
          'Move the second clinic into the first one’s calendar over a weekend. The pad may stay for a fortnight, then it goes.',
        impact: 'HIGH',
        effort: 'LOW',
      },
      {
        title: 'Let patients ask for a time at night',
        detail: 'A page with the free hours of the next two weeks. Requests are confirmed by the desk before eight.',
        impact: 'HIGH',
        effort: 'MEDIUM',
      },
      {
        title: 'Write down who stands in for whom',
        detail: 'One page, on the wall. Try it on a quiet Wednesday.',
        impact: 'MEDIUM',
        effort: 'LOW',
      },
      {
        title: 'Replace the programme that prints letters',
        detail: 'It does its work, and costs two hours a week. When the calendar is one, it can be fed from there.',
        impact: 'MEDIUM',
        effort: 'HIGH',
      },
    ],
    answers: {
      'What takes longest in a usual week?': 'Calling back those who did not get through.',
      'How many orders come in a week?': 214,
      'Is each order written down once only?': [false, 'Three times: pad, calendar, letters.'],
      'How does an order reach whoever does it?': 'By word of mouth',
      'How often does somebody ask where an order stands?': 'Several times a day',
      'How sure are dates that are promised?': 4,
      'Where does work wait, and for whom?': 'For the second clinic’s desk, which is staffed until noon.',
      'Can everybody see what is next without asking?': [false, 'The pad lies under the telephone.'],
      'Which programs does an order pass through?': 'Pad, calendar, letters, accounting.',
      'How well do they fit together?': 2,
      'Is there a copy of everything that may not be lost?': true,
      'Does the work go on when one person is away?': [false, 'When Sigrid is ill, appointments are made on paper.'],
      'How do people rate their own tools?': 3,
    },
    ticked: [
      'The telephone for an hour',
      'The inbox of a Monday',
      'The list that is really used',
      'Backups that were tried',
      'One address book',
    ],
    notes: {
      'How work comes in':
        'Fifty-one calls between eight and ten on the Monday that we sat there; nineteen got through.',
    },
  },
  {
    title: 'How Halden answers its enquiries',
    auditType: 'SALES_PROCESS',
    template: 'From first word to signature',
    client: 'Halden Instruments',
    host: PM,
    status: 'COMPLETED',
    isShared: true,
    completed: 41,
    currentChallenges: 'Good enquiries from abroad wait for the one engineer who can price them.',
    specificAreas: ['Enquiries from abroad', 'Offers for single pieces'],
    auditResults:
      'Enquiries are answered the same day, and well. Offers are where the time goes: each is written anew, and only one person knows the prices.\n\nA short price list for the twelve instruments that are asked for most would let three people write two thirds of the offers.',
    recommendations: [
      {
        title: 'Write a price list for twelve instruments',
        detail: 'Two afternoons with the engineer. Revised each January.',
        impact: 'HIGH',
        effort: 'LOW',
      },
      {
        title: 'Name somebody for every open offer',
        detail: 'On Monday, in ten minutes.',
        impact: 'MEDIUM',
        effort: 'LOW',
      },
      { title: 'Let dealers abroad price by themselves', impact: 'MEDIUM', effort: 'HIGH' },
    ],
    answers: {
      'Which enquiries do you wish for, and which come?': 'Both are the same, mostly. Too many ask for one piece.',
      'How quickly does a person answer?': 'The same day',
      'Do you know where each enquiry came from?': true,
      'How many enquiries a month?': 88,
      'Does an offer say what is not included?': true,
      'How easily is an offer understood?': 4,
      'How long does an offer take to write?': 'Some days',
      'Is somebody in charge of every open offer?': [false, 'The engineer has them all in a drawer.'],
      'Why were the last three lost?': 'Two waited too long, one was too dear.',
      'How well do you keep in touch after a no?': 2,
    },
    ticked: ['Three offers that were won', 'Three that were lost', 'The last price list'],
  },
  {
    title: 'Where Tiller’s enquiries go',
    auditType: 'SALES_PROCESS',
    template: 'From first word to signature',
    client: 'Tiller & Sons',
    host: PM,
    status: 'IN_PROGRESS',
    isShared: false,
    currentChallenges: 'Enquiries of spring are answered in autumn.',
    specificAreas: ['Inbox', 'Offers for refits'],
    auditResults: null,
    recommendations: [{ title: 'Answer by itself within the hour', impact: 'HIGH', effort: 'LOW' }],
    answers: {
      'Which enquiries do you wish for, and which come?':
        'Refits are wished for; photographs of boats with the question “how much?” come.',
      'How quickly does a person answer?': 'Within a week',
      'Do you know where each enquiry came from?': false,
      'How many enquiries a month?': 46,
      'Does an offer say what is not included?': true,
    },
    ticked: ['Three offers that were won'],
  },
]
