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

/**
 * An object of free keys with plain values, checked whenever it is written: nothing nested deeper than one list, and no key
 * that names personal data.
 */
export function metadataField({
  name = 'metadata',
  ...rest
}: Partial<Omit<JSONField, 'type' | 'jsonSchema'>> = {}): JSONField {
  const uri = `orrery://schemas/${name}.json`
  return {
    ...rest,
    name,
    type: 'json',
    // Programs fill it. On a form it is shown where it holds something; what is hidden is not validated, so nothing else is.
    admin: { condition: (_, siblings) => !isEmpty(siblings[name]), ...rest.admin },
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
