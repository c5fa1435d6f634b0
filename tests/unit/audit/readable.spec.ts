import { describe, expect, it } from 'vitest'
import { filterQuery, readFilters } from '@/plugins/audit/admin/filterQuery'
import { readablePath, readableValue } from '@/plugins/audit/admin/readable'
import { summarize } from '@/plugins/audit/summarize'

const event = (type: string, id = 'x1') => ({
  id: 'e1',
  type,
  occurredAt: '2026-01-01T00:00:00.000Z',
  organization: null,
  actor: null,
  subject: { collection: 'leads', id },
  data: null,
  before: null,
  after: null,
})

describe('what a person reads of the trail', () => {
  it('names a change by the record and its title', () => {
    expect(summarize(event('leads.created'), 'Lead', 'Ada Lovelace')).toBe('Lead “Ada Lovelace” created')
  })

  it('leaves out a title that is only the id', () => {
    expect(summarize(event('leads.deleted'), 'Lead', 'x1')).toBe('Lead deleted')
  })

  it('names an event without a record by its type', () => {
    expect(summarize({ ...event('user.signed-in'), subject: null }, undefined, null)).toBe('User signed in')
  })

  it('writes paths and values for people', () => {
    expect(readablePath('look.ring.enabled')).toBe('Look › Ring › Enabled')
    expect(readablePath('domains.0.host')).toBe('Domains › #1 › Host')
    expect(readableValue(true)).toBe('yes')
    expect(readableValue(null)).toBe('—')
    expect(readableValue('2026-03-04T05:06:07.000Z')).toBe('2026-03-04 05:06')
    expect(readableValue('id-1', new Map([['id-1', 'Websites']]))).toBe('Websites')
    expect(readableValue({ root: { children: [{ children: [{ text: 'Two' }, { text: 'words' }] }] } })).toBe(
      'Two words',
    )
  })

  it('filters by what Payload’s list reads, and finds its own choice again', () => {
    const query = filterQuery({ record: 'leads', action: 'updated', days: '7' }, new Date('2026-05-10T15:00:00Z'))
    const params = new URLSearchParams(query)
    expect(params.get('where[or][0][and][0][subjectCollection][equals]')).toBe('leads')
    expect(params.get('where[or][0][and][1][action][like]')).toBe('.updated')
    expect(params.get('where[or][0][and][2][occurredAt][greater_than_equal]')).toMatch(/^2026-05-04T/)
    expect(readFilters(params)).toEqual({ record: 'leads', action: 'updated', days: '7' })
    expect(filterQuery({ record: '', action: '', days: '' }, new Date())).toBe('')
  })
})
