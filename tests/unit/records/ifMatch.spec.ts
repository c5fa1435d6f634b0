import { describe, expect, it } from 'vitest'
import { differences } from '@/plugins/records/admin/differences'
import { savedDocument } from '@/plugins/records/admin/staleSave'
import { isStale, parseIfMatch } from '@/plugins/records/ifMatch'

const TIME = '2026-01-02T03:04:05.678Z'

describe('If-Match', () => {
  it.each([
    [`"${TIME}"`, TIME],
    [`W/"${TIME}"`, TIME],
    [TIME, TIME],
  ])('reads %s', (header, iso) => {
    expect(parseIfMatch(header)?.toISOString()).toBe(iso)
  })

  it.each(['*', '', '"not a time"', null, undefined])('takes %s for "whatever is there"', (header) => {
    expect(parseIfMatch(header)).toBeNull()
  })

  it('is stale when the stored time is another one, to the millisecond', () => {
    expect(isStale(new Date(TIME), TIME)).toBe(false)
    expect(isStale(new Date(TIME), new Date(TIME))).toBe(false)
    expect(isStale(new Date(TIME), '2026-01-02T03:04:05.679Z')).toBe(true)
  })
})

describe('the panel’s saves', () => {
  const origin = 'https://studio.example'
  const id = '01a1fcd1-0136-72fe-ab14-59b059da9ae9'

  it('knows a save of one document', () => {
    expect(savedDocument(`/api/leads/${id}?locale=en`, 'PATCH', origin)).toEqual({ collection: 'leads', id })
  })

  it.each([
    ['GET', `/api/leads/${id}`],
    ['PATCH', '/api/leads?where[id][in]=1'],
    ['PATCH', `https://elsewhere.example/api/leads/${id}`],
  ])('leaves %s %s alone', (method, url) => {
    expect(savedDocument(url, method, origin)).toBeNull()
  })

  it('names the fields that differ, and only those that were sent', () => {
    const stored = { name: 'Ada', status: 'NEW', look: { size: 1, kind: 'agate' }, updatedAt: 'x' }
    expect(differences(stored, { status: 'LOST', look: { size: 2, kind: 'agate' }, updatedAt: 'y' })).toEqual([
      { path: 'status', stored: 'NEW', sent: 'LOST' },
      { path: 'look.size', stored: '1', sent: '2' },
    ])
  })
})
