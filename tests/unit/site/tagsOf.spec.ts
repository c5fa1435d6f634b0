import { describe, expect, it } from 'vitest'
import type { DomainEvent } from '@/plugins/events/api'
import { tagsOf } from '@/plugins/site/tagsOf'
import { internalAddress } from '@/src/server/internalAddress'

function event(type: string, rest: Partial<DomainEvent> = {}): DomainEvent {
  const [collection = ''] = type.split('.')
  return {
    id: 'e1',
    type,
    occurredAt: '2026-01-01T00:00:00.000Z',
    organization: 'o1',
    actor: null,
    subject: { collection, id: 's1' },
    data: null,
    before: null,
    after: null,
    ...rest,
  }
}

describe('tagsOf', () => {
  it.each(['published', 'unpublished', 'updated', 'trashed', 'restored', 'deleted'])(
    'announces the services of the organization when one is %s',
    (what) => {
      expect(tagsOf(event(`services.${what}`))).toEqual(['services:o1'])
    },
  )

  it('announces a new service when it is public at once, and not as a draft', () => {
    expect(tagsOf(event('services.created', { after: { _status: 'published' } }))).toEqual(['services:o1'])
    expect(tagsOf(event('services.created', { after: { _status: 'draft' } }))).toEqual([])
  })

  it('announces both addresses of an organization that changes its slug', () => {
    const renamed = event('organizations.updated', {
      subject: { collection: 'organizations', id: 'o1' },
      before: { slug: 'old' },
      after: { slug: 'new' },
    })
    expect(tagsOf(renamed)).toEqual([
      'organization:o1',
      'services:o1',
      'organization-slug:old',
      'organization-slug:new',
      'organization-hosts',
    ])
  })

  it('announces pages with pictures when a file changes, not when one is uploaded', () => {
    expect(tagsOf(event('media.updated'))).toEqual(
      expect.arrayContaining(['organization:o1', 'services:o1', 'case-studies:o1', 'testimonials:o1']),
    )
    expect(tagsOf(event('media.created'))).toEqual([])
  })

  it('announces case studies, testimonials and redirects when one changes, and names that case studies show', () => {
    expect(tagsOf(event('case-studies.published'))).toEqual(['case-studies:o1'])
    expect(tagsOf(event('case-studies.created', { after: { _status: 'draft' } }))).toEqual([])
    expect(tagsOf(event('testimonials.unpublished'))).toEqual(['testimonials:o1'])
    expect(tagsOf(event('redirects.created'))).toEqual(['redirects:o1'])
    expect(tagsOf(event('companies.updated'))).toEqual(['case-studies:o1'])
    expect(tagsOf(event('companies.created'))).toEqual([])
  })

  it('announces the pages of editors, but not a new draft', () => {
    expect(tagsOf(event('pages.published'))).toEqual(['pages:o1'])
    expect(tagsOf(event('pages.created', { after: { _status: 'draft' } }))).toEqual([])
  })

  it('announces nothing for what no page shows', () => {
    expect(tagsOf(event('leads.created'))).toEqual([])
    expect(tagsOf(event('services.updated', { organization: null }))).toEqual([])
  })
})

describe('internalAddress', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['localhost', 'http://127.0.0.1:3000'],
    ['::', 'http://[::1]:3000'],
    ['10.0.0.7', 'http://10.0.0.7:3000'],
    ['fd00::7', 'http://[fd00::7]:3000'],
  ])('reaches a process that listens on %s at %s', (host, address) => {
    expect(internalAddress(host, 3000)).toBe(address)
  })
})
