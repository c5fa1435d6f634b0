import { describe, expect, it } from 'vitest'
import { matches } from '@/plugins/events/matches'
import { savedEventType } from '@/plugins/events/savedEventType'

describe('what a save did', () => {
  it.each([
    ['created', null, { _status: 'published' }],
    ['updated', { _status: 'published' }, { _status: 'published' }],
    ['published', { _status: 'draft' }, { _status: 'published' }],
    ['unpublished', { _status: 'published' }, { _status: 'draft' }],
    ['trashed', { deletedAt: null }, { deletedAt: '2026-01-01' }],
    ['restored', { deletedAt: '2026-01-01' }, { deletedAt: null }],
  ])('%s', (type, before, after) => {
    expect(savedEventType(before, after)).toBe(type)
  })
})

describe('patterns of subscribers', () => {
  it.each([
    ['*', 'leads.created', true],
    ['leads.created', 'leads.created', true],
    ['leads.*', 'leads.created', true],
    ['leads.*', 'leads-archive.created', false],
    ['lead', 'leads.created', false],
  ])('%s against %s: %s', (pattern, type, expected) => {
    expect(matches(pattern, type)).toBe(expected)
  })
})
