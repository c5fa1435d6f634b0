import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLAMP_LIMITS,
  clampArguments,
  type ClampContext,
  type OperationArguments,
} from '@/plugins/limits/clamps/clampArguments'

const clamp = (args: OperationArguments, context: Partial<ClampContext> = {}) =>
  clampArguments(args, {
    audience: 'staff',
    operation: 'read',
    mayUseTrash: false,
    limits: CLAMP_LIMITS,
    ...context,
  }).args

describe('limit', () => {
  it.each([
    [{ limit: 5 }, 5],
    [{ limit: 100 }, 100],
    [{ limit: 101 }, 100],
    [{ limit: 0 }, 100],
    [{ limit: -5 }, 100],
    [{ limit: '7' }, 7],
    [{ limit: 'all' }, 100],
    [{ limit: Number.POSITIVE_INFINITY }, 100],
    [{ limit: 0.5 }, 100],
    [{ limit: 2.7 }, 2],
    [{ pagination: false }, 100],
    [{}, undefined],
    [{ pagination: true }, undefined],
  ])('should turn %j into %s', (args, limit) => {
    expect(clamp(args)?.limit).toBe(limit)
    expect(clamp(args, { operation: 'readDistinct' })?.limit).toBe(limit)
  })

  it('should leave single documents, populations and bulk writes alone', () => {
    expect(clamp({ id: '1', pagination: false })).not.toHaveProperty('limit')
    expect(clamp({ currentDepth: 1, pagination: false })).not.toHaveProperty('limit')
    expect(clamp({ limit: 0 }, { operation: 'update' })?.limit).toBe(0)
    expect(clamp({ limit: 5000 }, { operation: 'delete' })?.limit).toBe(5000)
  })
})

describe('depth', () => {
  it.each([
    [10, 3, 2],
    [1, 1, 1],
    [0, 0, 0],
    [-1, 0, 0],
    ['9', 3, 2],
    ['x', 3, 2],
  ])('should turn %j into %i for staff and %i for everybody', (depth, staff, everybody) => {
    for (const operation of ['read', 'create', 'update', 'delete', 'restoreVersion']) {
      expect(clamp({ depth }, { operation })?.depth).toBe(staff)
      expect(clamp({ depth }, { operation, audience: 'everybody' })?.depth).toBe(everybody)
    }
  })

  it('should leave a missing depth to the default, and populations to the depth that was allowed', () => {
    expect(clamp({})).not.toHaveProperty('depth')
    expect(clamp({ depth: 9, currentDepth: 1 })?.depth).toBe(9)
  })
})

describe('trash, drafts and joins', () => {
  it('should show the trash to nobody without the right', () => {
    expect(clamp({ trash: true })?.trash).toBe(false)
    expect(clamp({ trash: true }, { mayUseTrash: true })?.trash).toBe(true)
    expect(clamp({ trash: true, currentDepth: 1 })?.trash).toBe(true)
    expect(clamp({ trash: true }, { operation: 'update' })?.trash).toBe(false)
    expect(clamp({})).not.toHaveProperty('trash')
  })

  it('should read drafts for staff alone', () => {
    expect(clamp({ draft: true })?.draft).toBe(true)
    expect(clamp({ draft: true }, { audience: 'everybody' })?.draft).toBe(false)
    expect(clamp({ draft: true, currentDepth: 1 }, { audience: 'everybody' })?.draft).toBe(false)
  })

  it('should refuse drafts that are written by anybody else, instead of publishing them', () => {
    for (const args of [{ draft: true }, { autosave: true }]) {
      for (const operation of ['create', 'update', 'restoreVersion']) {
        const context = { operation, mayUseTrash: false, limits: CLAMP_LIMITS }
        expect(clampArguments(args, { ...context, audience: 'everybody' }).refusal).toContain('Drafts are for')
        expect(clampArguments(args, { ...context, audience: 'staff' }).args).toEqual(args)
      }
    }
  })

  it('should follow joins for staff alone, and within the limit', () => {
    const joins = { tasks: { limit: 0, sort: 'title' }, notes: { limit: 500 }, files: false, rest: { count: true } }
    expect(clamp({ joins })?.joins).toEqual({
      tasks: { limit: 100, sort: 'title' },
      notes: { limit: 100 },
      files: false,
      rest: { count: true },
    })
    expect(clamp({ joins }, { audience: 'everybody' })?.joins).toBe(false)
    expect(clamp({}, { audience: 'everybody' })?.joins).toBe(false)
    expect(clamp({ joins: false })?.joins).toBe(false)
  })
})

describe('clampArguments', () => {
  it('should keep what it does not know, and never change what it is given', () => {
    const args = { limit: 500, depth: 9, joins: { a: { limit: 900 } }, where: { a: { equals: 1 } }, extra: Symbol('x') }
    const copy = structuredClone({ ...args, extra: 0 })
    expect(clamp(args)).toMatchObject({ where: args.where, extra: args.extra })
    expect({ ...args, extra: 0 }).toEqual(copy)
  })

  it('should leave operations that are not about documents alone', () => {
    const args = { depth: 9, draft: true }
    for (const operation of ['login', 'forgotPassword', 'refresh']) {
      expect(clamp(args, { operation, audience: 'everybody' })).toBe(args)
    }
  })

  it('should be within bounds for anything that a request can say', () => {
    const anything = fc.oneof(fc.anything(), fc.integer(), fc.double(), fc.string())
    fc.assert(
      fc.property(anything, anything, fc.constantFrom('staff', 'everybody'), (limit, depth, audience) => {
        fc.pre(typeof limit !== 'symbol' && typeof limit !== 'object' && typeof depth !== 'object')
        const clamped = clamp({ limit, depth, pagination: false }, { audience })
        expect(clamped?.limit).toSatisfy((value: number) => Number.isInteger(value) && value >= 1 && value <= 100)
        if (depth !== undefined) {
          expect(clamped?.depth).toSatisfy((value: number) => Number.isInteger(value) && value >= 0 && value <= 3)
        }
      }),
    )
  })
})
