import { describe, expect, it } from 'vitest'
import { meantStatus, publishedAtOf, settleStatus } from '@/plugins/blog/settleStatus'

describe('settleStatus', () => {
  it.each([
    [
      { status: 'DRAFT', _status: 'published' },
      { status: 'PUBLISHED', _status: 'published' },
    ],
    [
      { status: 'PUBLISHED', _status: 'draft' },
      { status: 'DRAFT', _status: 'draft' },
    ],
    [
      { status: 'ARCHIVED', _status: 'published' },
      { status: 'ARCHIVED', _status: 'draft' },
    ],
    [
      { status: 'ARCHIVED', _status: 'draft' },
      { status: 'ARCHIVED', _status: 'draft' },
    ],
    [{}, { status: 'DRAFT', _status: 'draft' }],
  ])('[post-status-flow] %j becomes %j', (asked, settled) => {
    expect(settleStatus(asked)).toEqual(settled)
    expect(settleStatus(settled)).toEqual(settled)
  })
})

describe('meantStatus', () => {
  it.each([
    [{ status: 'PUBLISHED' }, { _status: 'published' }],
    [{ status: 'ARCHIVED' }, { _status: 'draft' }],
    [{ status: 'DRAFT' }, { _status: 'draft' }],
    [{ _status: 'published' }, { status: 'PUBLISHED' }],
    [{ _status: 'draft' }, {}],
    [{ status: 'ARCHIVED', _status: 'published' }, {}],
    [{}, {}],
  ])('%j means %j', (written: object, meant) => expect(meantStatus(written)).toEqual(meant))
})

describe('publishedAtOf', () => {
  const now = new Date('2026-11-21T10:00:00.000Z')
  it.each([
    [null, '2026-11-21T10:00:00.000Z'],
    ['nonsense', '2026-11-21T10:00:00.000Z'],
    ['2030-01-01T00:00:00.000Z', '2026-11-21T10:00:00.000Z'],
    ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z'],
  ])('%j becomes %s', (written, date) => expect(publishedAtOf(written, now)).toBe(date))
})
