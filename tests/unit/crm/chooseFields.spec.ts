import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { chooseFields, isEmpty, mergeableFields } from '@/plugins/crm/merge/chooseFields'

const field = (name: string, more: object = {}) => ({ name, type: 'text', ...more }) as FlattenedField
const fields = ['a', 'b', 'c', 'd'].map((name) => field(name))
const value = fc.constantFrom(null, undefined, '', 'one', 'two', 0, false, [], ['x'], {}, { k: 1 })
const record = fc.record({ a: value, b: value, c: value, d: value })
const chosen = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('from' as const, 'into' as const))

describe('the fields of a merge', () => {
  it('fills gaps, keeps what is there, and does what was chosen', () => {
    fc.assert(
      fc.property(record, record, chosen, (from, into, sides) => {
        const written = chooseFields(fields, from, into, sides)
        for (const { name } of fields) {
          const key = name as keyof typeof from
          const merged = name in written ? written[name] : into[key]
          if (sides[name] === 'from') expect(merged).toEqual(from[key] ?? null)
          else if (sides[name] === 'into') expect(merged).toEqual(into[key])
          else if (!isEmpty(into[key])) expect(merged).toEqual(into[key])
          else if (!isEmpty(from[key])) expect(merged).toEqual(from[key])
        }
      }),
    )
  })

  it('leaves out what software owns, secrets, lists and what is only shown', () => {
    const all = [
      field('name'),
      field('domain'),
      field('secret', { custom: { encrypted: {} } }),
      field('credentials', { type: 'array' }),
      field('projects', { type: 'join' }),
      field('createdBy', { type: 'relationship' }),
      field('organization', { type: 'relationship' }),
    ]
    expect(mergeableFields(all, { domain: { update: 'nobody' } }).map(({ name }) => name)).toEqual(['name'])
  })
})
