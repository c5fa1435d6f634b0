import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { conditionAt, withValueAt } from '@/plugins/desk/filterCondition'

const where = (): Where => ({
  or: [
    { and: [{ status: { equals: 'NEW' } }, { language: { equals: 'de' } }] },
    { and: [{ language: { in: ['es', 'fr'] } }] },
  ],
})

describe('the conditions of a list’s filter', () => {
  it('are found by their place', () => {
    expect(conditionAt(where(), { or: 0, and: 1 })).toEqual({ path: 'language', operator: 'equals', value: 'de' })
    expect(conditionAt(where(), { or: 1, and: 0 })).toEqual({ path: 'language', operator: 'in', value: ['es', 'fr'] })
    expect(conditionAt(where(), { or: 1, and: 1 })).toBeNull()
    expect(conditionAt(undefined, { or: 0, and: 0 })).toBeNull()
    expect(conditionAt({ or: [{ and: [{ language: { equals: undefined } }] }] }, { or: 0, and: 0 })).toEqual({
      path: 'language',
      operator: 'equals',
      value: undefined,
    })
  })

  it('are changed alone, whatever stands beside them', () => {
    const before = where()
    expect(withValueAt(before, { or: 0, and: 1 }, 'ja')).toEqual({
      or: [
        { and: [{ status: { equals: 'NEW' } }, { language: { equals: 'ja' } }] },
        { and: [{ language: { in: ['es', 'fr'] } }] },
      ],
    })
    expect(before).toEqual(where())
    expect(withValueAt(before, { or: 4, and: 0 }, 'ja')).toEqual(where())
  })

  it('are read from addresses that say them shortly', () => {
    expect(conditionAt({ language: { equals: 'de' } }, { or: 0, and: 0 })?.value).toBe('de')
    expect(withValueAt({ language: { equals: 'de' } }, { or: 0, and: 0 }, 'fr')).toEqual({
      or: [{ and: [{ language: { equals: 'fr' } }] }],
    })
  })
})
