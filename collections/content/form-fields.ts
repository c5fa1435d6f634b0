import type { Block, Field } from 'payload'

/** The name under which an answer is kept; letters, digits and hyphens so that it can stand in an HTML form and a CSV head. */
const nameField: Field = {
  name: 'name',
  type: 'text',
  required: true,
  maxLength: 60,
  admin: { width: '34%', description: 'For exports: lower-case letters, digits and hyphens.' },
  validate: (value: string | null | undefined) =>
    /^[a-z][a-z0-9-]*$/.test(value ?? '') ||
    'Begin with a lower-case letter; then lower-case letters, digits and hyphens.',
}

const question = (slug: string, singular: string, extra: Field[] = []): Block => ({
  slug,
  labels: { singular, plural: `${singular} questions` },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', required: true, localized: true, maxLength: 200, admin: { width: '66%' } },
        nameField,
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'help', type: 'text', localized: true, maxLength: 300, admin: { width: '66%' } },
        { name: 'required', type: 'checkbox', defaultValue: false, admin: { width: '34%' } },
      ],
    },
    ...extra,
  ],
})

const choices: Field = {
  name: 'choices',
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 60,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', required: true, localized: true, maxLength: 200 },
        { name: 'value', type: 'text', required: true, maxLength: 100 },
      ],
    },
  ],
}

const lengths: Field = {
  type: 'row',
  fields: [
    { name: 'minLength', type: 'number', min: 0, max: 10_000 },
    { name: 'maxLength', type: 'number', min: 1, max: 10_000 },
  ],
}

const range: Field = {
  type: 'row',
  fields: [
    { name: 'min', type: 'number' },
    { name: 'max', type: 'number' },
  ],
}

/** The kinds of questions that a form may ask. */
export const FORM_FIELDS: Block[] = [
  question('text', 'Short text', [lengths]),
  question('textarea', 'Long text', [lengths]),
  question('email', 'E-mail address'),
  question('phone', 'Telephone number'),
  question('url', 'Web address'),
  question('number', 'Number', [range]),
  question('date', 'Date'),
  question('choice', 'Choice of one', [choices]),
  question('choices', 'Choice of several', [choices]),
  question('country', 'Country'),
  question('agreement', 'Box to tick'),
]
