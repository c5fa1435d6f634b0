import { word } from '@/plugins/languages/api'
import type { Form } from '@/payload-types'

type StartingPoint = Pick<Form, 'title' | 'introduction' | 'fields' | 'submitLabel' | 'result'>

const name: Form['fields'][number] = {
  blockType: 'text',
  name: 'name',
  label: 'Your name',
  required: true,
  maxLength: 120,
}
const email: Form['fields'][number] = {
  blockType: 'email',
  name: 'email',
  label: 'Your e-mail address',
  required: true,
}

/** What a new form may begin as; an editor changes everything afterwards. */
export const STARTING_POINTS = {
  contact: {
    title: word('Contact'),
    submitLabel: 'Send the message',
    result: 'LEAD',
    fields: [
      name,
      email,
      { blockType: 'phone', name: 'phone', label: 'Telephone' },
      { blockType: 'textarea', name: 'message', label: 'What do you have in mind?', required: true, maxLength: 5000 },
    ],
  },
  'project-brief': {
    title: word('Project brief'),
    introduction: 'Eight questions; five minutes. You get an answer from somebody who can say yes.',
    submitLabel: 'Send the brief',
    result: 'LEAD',
    fields: [
      name,
      email,
      { blockType: 'text', name: 'company', label: 'Company', maxLength: 160 },
      {
        blockType: 'choices',
        name: 'needs',
        label: 'What do you need?',
        required: true,
        choices: [
          { label: 'A website', value: 'website' },
          { label: 'A brand', value: 'brand' },
          { label: 'A shop', value: 'shop' },
          { label: 'Something else', value: 'other' },
        ],
      },
      { blockType: 'number', name: 'budget', label: 'Budget in thousands', min: 1, max: 10_000 },
      { blockType: 'date', name: 'ready-by', label: 'When should it be ready?' },
      { blockType: 'country', name: 'country', label: 'Where are you?' },
      { blockType: 'textarea', name: 'goal', label: 'What should be different afterwards?', required: true },
    ],
  },
  'newsletter-interest': {
    title: word('Newsletter interest'),
    introduction: 'One letter a month about what we learned.',
    submitLabel: 'Keep me posted',
    result: 'SUBMISSION',
    fields: [
      email,
      {
        blockType: 'choices',
        name: 'topics',
        label: 'What would you like to read about?',
        choices: [
          { label: 'New work', value: 'work' },
          { label: 'How we work', value: 'practice' },
          { label: 'Events', value: 'events' },
        ],
      },
    ],
  },
} satisfies Record<string, StartingPoint>

export type StartingPointName = keyof typeof STARTING_POINTS

export function isStartingPoint(value: unknown): value is StartingPointName {
  return typeof value === 'string' && Object.hasOwn(STARTING_POINTS, value)
}
