import type { JSONField } from 'payload'

/** Words of keys that announce personal data. Such data belongs into typed columns, where it can be found, exported and erased. */
const PERSONAL = [
  'mail',
  'phone',
  'mobile',
  'address',
  'birth',
  'passport',
  'password',
  'secret',
  'token',
  'iban',
  'ssn',
]

/** Matches a key that contains one of the words, in any case: JSON Schema patterns know no flags. */
const PERSONAL_KEY = PERSONAL.map((word) =>
  [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''),
).join('|')

const PLAIN = (['string', 'number', 'boolean', 'null'] as const).map((type) => ({ type }))

interface MetadataOptions extends Partial<Omit<JSONField, 'type' | 'jsonSchema'>> {
  /** Programs alone fill it: a form shows it where it holds something. */
  isKept?: boolean
}

/**
 * An object of free keys with plain values, checked whenever it is written: nothing nested deeper than one list, and no key
 * that names personal data. On a form it is a button until it holds something, or somebody wants to write a first key.
 */
export function metadataField({ name = 'metadata', isKept = false, ...rest }: MetadataOptions = {}): JSONField {
  const uri = `orrery://schemas/${name}.json`
  return {
    ...rest,
    name,
    type: 'json',
    custom: { ...rest.custom, metadata: true },
    // What is hidden is not validated: only what is empty may be.
    admin: {
      ...(isKept
        ? { condition: (_, siblings) => !isEmpty(siblings[name]) }
        : { description: 'Keys of your own with plain values, as JSON: {"plan": "gold"}.' }),
      ...rest.admin,
    },
    jsonSchema: {
      uri,
      fileMatch: [uri],
      schema: {
        type: 'object',
        propertyNames: { not: { pattern: PERSONAL_KEY } },
        additionalProperties: { anyOf: [...PLAIN, { type: 'array', items: { anyOf: PLAIN } }] },
      },
    },
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || JSON.stringify(value) === '{}'
}
