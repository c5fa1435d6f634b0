import type { AuditTemplate } from '@/payload-types'

type DemoTemplate = Pick<
  AuditTemplate,
  'title' | 'auditType' | 'introduction' | 'sections' | 'questions' | 'checklists'
>

/** By which Meridian works. */
export const meridianTemplates: DemoTemplate[] = [
  {
    title: 'How work flows through the house',
    auditType: 'OPERATIONAL_EFFICIENCY',
    introduction:
      'We follow one order from the first call to the invoice, with the people who touch it. An hour at the desk says more than a week of interviews.',
    sections: [
      {
        key: 'intake',
        title: 'How work comes in',
        description: 'From the first word of a customer to a line in somebody’s list.',
      },
      { key: 'flow', title: 'How it moves', description: 'Hand-overs, waiting, and who knows where a thing stands.' },
      { key: 'tools', title: 'What it is done with' },
      { key: 'people', title: 'Who carries it' },
    ],
    questions: [
      {
        question: 'What takes longest in a usual week?',
        section: 'intake',
        kind: 'LONG_TEXT',
        isRequired: true,
        askWhenBooking: true,
        help: 'The one thing that you would give away first.',
        weight: 0,
      },
      {
        question: 'How many orders come in a week?',
        section: 'intake',
        kind: 'NUMBER',
        askWhenBooking: true,
        weight: 0,
      },
      {
        question: 'Is each order written down once only?',
        section: 'intake',
        kind: 'YES_NO',
        isRequired: true,
        help: 'Typed again counts as twice.',
        weight: 3,
      },
      {
        question: 'How does an order reach whoever does it?',
        section: 'intake',
        kind: 'CHOICE',
        choices: 'By word of mouth\nBy mail\nBy a list that all see\nBy itself',
        weight: 2,
      },
      {
        question: 'How often does somebody ask where an order stands?',
        section: 'flow',
        kind: 'CHOICE',
        choices: 'Several times a day\nDaily\nNow and then\nHardly ever',
        isRequired: true,
        weight: 2,
      },
      {
        question: 'How sure are dates that are promised?',
        section: 'flow',
        kind: 'RATING',
        isRequired: true,
        weight: 2,
      },
      { question: 'Where does work wait, and for whom?', section: 'flow', kind: 'LONG_TEXT', weight: 0 },
      { question: 'Can everybody see what is next without asking?', section: 'flow', kind: 'YES_NO', weight: 2 },
      { question: 'Which programs does an order pass through?', section: 'tools', kind: 'TEXT', weight: 0 },
      { question: 'How well do they fit together?', section: 'tools', kind: 'RATING', weight: 1 },
      { question: 'Is there a copy of everything that may not be lost?', section: 'tools', kind: 'YES_NO', weight: 2 },
      {
        question: 'Does the work go on when one person is away?',
        section: 'people',
        kind: 'YES_NO',
        isRequired: true,
        weight: 3,
      },
      { question: 'How do people rate their own tools?', section: 'people', kind: 'RATING', weight: 1 },
    ],
    checklists: [
      {
        title: 'Seen with our own eyes',
        section: 'intake',
        items: 'The telephone for an hour\nThe inbox of a Monday\nOne order on paper\nThe list that is really used',
      },
      {
        title: 'In place',
        section: 'tools',
        items: 'Backups that were tried\nPasswords in a vault\nOne address book\nRights by role',
      },
    ],
  },
  {
    title: 'From first word to signature',
    auditType: 'SALES_PROCESS',
    introduction:
      'Where enquiries come from, how fast they are answered, and at which step they are lost. We look at the last twenty, won and lost alike.',
    sections: [
      { key: 'asking', title: 'Enquiries', description: 'Before anybody has answered.' },
      { key: 'offer', title: 'Offers' },
      { key: 'after', title: 'After the answer', description: 'Also after a no.' },
    ],
    questions: [
      {
        question: 'Which enquiries do you wish for, and which come?',
        section: 'asking',
        kind: 'LONG_TEXT',
        isRequired: true,
        askWhenBooking: true,
        weight: 0,
      },
      {
        question: 'How quickly does a person answer?',
        section: 'asking',
        kind: 'CHOICE',
        choices: 'Within a week\nWithin two days\nThe same day\nWithin the hour',
        isRequired: true,
        weight: 3,
      },
      { question: 'Do you know where each enquiry came from?', section: 'asking', kind: 'YES_NO', weight: 2 },
      { question: 'How many enquiries a month?', section: 'asking', kind: 'NUMBER', askWhenBooking: true, weight: 0 },
      {
        question: 'Does an offer say what is not included?',
        section: 'offer',
        kind: 'YES_NO',
        isRequired: true,
        weight: 2,
      },
      { question: 'How easily is an offer understood?', section: 'offer', kind: 'RATING', weight: 2 },
      {
        question: 'How long does an offer take to write?',
        section: 'offer',
        kind: 'CHOICE',
        choices: 'Over a week\nSome days\nA day\nAn hour or two',
        weight: 1,
      },
      {
        question: 'Is somebody in charge of every open offer?',
        section: 'after',
        kind: 'YES_NO',
        isRequired: true,
        weight: 3,
      },
      { question: 'Why were the last three lost?', section: 'after', kind: 'LONG_TEXT', weight: 0 },
      { question: 'How well do you keep in touch after a no?', section: 'after', kind: 'RATING', weight: 1 },
    ],
    checklists: [
      {
        title: 'Looked at',
        section: 'offer',
        items: 'Three offers that were won\nThree that were lost\nThe last price list\nOne answer to a complaint',
      },
    ],
  },
]

/** By which Atelier Nadir works. */
export const nadirTemplates: DemoTemplate[] = [
  {
    title: 'What a visit leaves behind',
    auditType: 'CUSTOMER_RETENTION',
    introduction: 'Who comes once, who comes again, and what they say on the way out.',
    sections: [
      { key: 'visit', title: 'The visit' },
      { key: 'again', title: 'Coming again' },
    ],
    questions: [
      {
        question: 'What do visitors remember after a week?',
        section: 'visit',
        kind: 'LONG_TEXT',
        isRequired: true,
        askWhenBooking: true,
        weight: 0,
      },
      {
        question: 'How clear is the way through the house?',
        section: 'visit',
        kind: 'RATING',
        isRequired: true,
        weight: 2,
      },
      { question: 'Is there a person to ask in every room?', section: 'visit', kind: 'YES_NO', weight: 1 },
      {
        question: 'Do you know who has been here before?',
        section: 'again',
        kind: 'YES_NO',
        isRequired: true,
        weight: 3,
      },
      {
        question: 'How many of ten come again within a year?',
        section: 'again',
        kind: 'CHOICE',
        choices: 'One or fewer\nTwo or three\nFour to six\nMore than six',
        weight: 3,
      },
    ],
    checklists: [
      {
        title: 'Walked through',
        section: 'visit',
        items: 'The entrance in the rain\nThe longest room\nThe shop at closing time',
      },
    ],
  },
  {
    title: 'What a piece should cost',
    auditType: 'PRICING_STRATEGY',
    introduction: 'Hours, materials and what the piece is worth to whoever keeps it.',
    sections: [
      { key: 'cost', title: 'What it costs us' },
      { key: 'worth', title: 'What it is worth' },
    ],
    questions: [
      {
        question: 'Are hours written down piece by piece?',
        section: 'cost',
        kind: 'YES_NO',
        isRequired: true,
        weight: 3,
      },
      { question: 'How sure is the price of materials?', section: 'cost', kind: 'RATING', weight: 1 },
      {
        question: 'When was the price last changed, and why?',
        section: 'worth',
        kind: 'TEXT',
        askWhenBooking: true,
        weight: 0,
      },
      {
        question: 'How do buyers take the price?',
        section: 'worth',
        kind: 'CHOICE',
        choices: 'They walk away\nThey haggle\nThey pay\nThey ask for the next one',
        isRequired: true,
        weight: 2,
      },
    ],
    checklists: [
      {
        title: 'Compared',
        section: 'worth',
        items: 'Two houses of our size\nOne auction\nOur own price of five years ago',
      },
    ],
  },
]
