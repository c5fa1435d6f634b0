import { describe, expect, it } from 'vitest'
import { conditionsOf, selectPaths, sortPaths } from '@/plugins/limits/clamps/whereConditions'

const pathsOf = (where: unknown) => conditionsOf(where)?.map(({ path }) => path)

describe('conditionsOf', () => {
  it('should find every path, in any spelling of and and or', () => {
    expect(
      pathsOf({
        a: { equals: 1 },
        and: [{ b: { equals: 1 }, or: [{ c: { in: [1] } }] }],
        OR: [{ d: { exists: true } }],
        And: { 0: { e: { like: 'x' } }, 21: { f: { equals: 1 } } },
      }),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('should find none where there are none', () => {
    for (const where of [undefined, null, 'text', [], {}]) expect(conditionsOf(where)).toEqual([])
  })

  it.each([
    [{ contains: { email: { like: 'a' } } }, true],
    [{ contains: [{ email: { like: 'a' } }] }, true],
    [{ like: { $regex: 'a' } }, true],
    [{ contains: 'text' }, false],
    [{ in: ['a', 'b'] }, false],
    [{ equals: { relationTo: 'users', value: '1' } }, false],
    [{ intersects: { type: 'Polygon', coordinates: [] } }, false],
    ['text', false],
  ])('should say for %j whether it is a query into another collection: %s', (constraint, isNestedQuery) => {
    expect(conditionsOf({ a: constraint })).toEqual([{ path: 'a', isNestedQuery }])
  })

  it('should give up on filters that are too deep or too long', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }).reduce<object>((inner) => ({ and: [inner] }), { a: { equals: 1 } })
    const long = (length: number) => ({ or: Array.from({ length }, () => ({ a: { equals: 1 } })) })
    expect(conditionsOf(nested(10))).toHaveLength(1)
    expect(conditionsOf(nested(11))).toBeNull()
    expect(conditionsOf(long(100))).toHaveLength(100)
    expect(conditionsOf(long(101))).toBeNull()
    expect(conditionsOf(nested(10_000))).toBeNull()
  })
})

describe('sortPaths and selectPaths', () => {
  it.each([
    ['-createdAt', ['createdAt']],
    ['-a, b', ['a', 'b']],
    [
      ['-a', 'b.c'],
      ['a', 'b.c'],
    ],
    [undefined, []],
    [[1, null, ''], []],
  ])('should read the order %j as %j', (sort, paths) => {
    expect(sortPaths(sort)).toEqual(paths)
  })

  it('should read a selection by its leaves', () => {
    expect(selectPaths({ title: true, group: { name: true, deep: { x: false } }, empty: {} })).toEqual([
      'title',
      'group.name',
      'group.deep.x',
      'empty',
    ])
    expect(selectPaths(undefined)).toEqual([])
  })
})
