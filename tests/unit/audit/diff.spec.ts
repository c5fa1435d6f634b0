import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff, type FieldPaths } from '@/plugins/audit/diff'

const paths = (secrets: string[] = [], relations: string[] = []): FieldPaths => ({
  secrets: new Set(secrets),
  relations: new Set(relations),
})

describe('diff', () => {
  it('lists the fields that changed, groups by their parts', () => {
    const before = { name: 'Ada', look: { size: 1, ring: { enabled: false } }, updatedAt: 'a' }
    const after = { name: 'Ada', look: { size: 2, ring: { enabled: true } }, updatedAt: 'b' }
    expect(diff(before, after, paths())).toEqual([
      { path: 'look.size', before: 1, after: 2 },
      { path: 'look.ring.enabled', before: false, after: true },
    ])
  })

  it('shows that a secret changed and never what it holds, also in rows of arrays', () => {
    const changes = diff(
      { token: 'old', keys: [{ name: 'a', value: 's3cret' }] },
      { token: 'new', keys: [{ name: 'b', value: 's3cret' }] },
      paths(['token', 'keys.value']),
    )
    expect(JSON.stringify(changes)).not.toMatch(/old|new|s3cret/)
    expect(changes.map(({ path }) => path)).toEqual(['token', 'keys'])
  })

  it('compares relations by id, populated or not', () => {
    const populated = { service: { id: 's1', title: 'Websites' }, tags: [{ id: 't1' }, 't2'] }
    expect(diff({ service: 's1', tags: ['t1', 't2'] }, populated, paths([], ['service', 'tags']))).toEqual([])
  })

  it('treats missing, null, empty text and empty list as the same nothing', () => {
    expect(diff({ a: null, b: '', c: [] }, { d: undefined }, paths())).toEqual([])
  })

  it('law: a record compared with itself has no changes, and swapping sides swaps before and after', () => {
    const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue({ maxDepth: 2 }))
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(diff(one, structuredClone(one), paths())).toEqual([])
        const forth = diff(one, other, paths())
        const back = diff(other, one, paths())
        const key = ({ path }: { path: string }) => path
        expect(back.map(key).sort()).toEqual(forth.map(key).sort())
      }),
    )
  })

  it('law: no text of a secret field is ever in a change', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.string({ minLength: 8 }), (one, other) => {
        const text = JSON.stringify(diff({ hash: one }, { hash: other }, paths(['hash'])))
        expect(
          text.includes(JSON.stringify(one).slice(1, -1)) || text.includes(JSON.stringify(other).slice(1, -1)),
        ).toBe(false)
      }),
    )
  })
})
