import { describe, expect, it } from 'vitest'
import type { ClientFacts, ProjectFacts } from '@/plugins/clients/suggestions/facts'
import { suggestionsFor } from '@/plugins/clients/suggestions/rules'

const now = new Date('2026-11-21T09:00:00.000Z')
const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000)

const project = (change: Partial<ProjectFacts>): ProjectFacts => ({
  id: 'p1',
  title: 'New site',
  type: 'WEBSITE',
  status: 'DEVELOPMENT',
  budget: 1_000_050,
  currency: 'EUR',
  createdAt: day(-30),
  launchedAt: null,
  dueDate: null,
  ...change,
})
const facts = (change: Partial<ClientFacts>): ClientFacts => ({
  id: 'c1',
  name: 'Halden',
  organization: 'o1',
  owner: null,
  status: 'ACTIVE',
  currency: 'EUR',
  monthlyRetainer: null,
  contractValue: null,
  projects: [],
  sentiments: [],
  ...change,
})
const keysOf = (given: Partial<ClientFacts>) => suggestionsFor(facts(given), now).map(({ key }) => key)
const launched = (days: number, change: Partial<ProjectFacts> = {}) =>
  project({ status: 'LAUNCHED', launchedAt: day(-days), ...change })

describe('the rules', () => {
  it('suggest nothing of a client of whom nothing is known', () => {
    expect(keysOf({})).toEqual([])
  })

  it('suggest care for what was launched more than sixty days ago without a retainer, with facts and a value', () => {
    expect(suggestionsFor(facts({ projects: [launched(61)] }), now)).toEqual([
      {
        key: 'care:p1',
        title: 'Care and maintenance for New site',
        reason:
          '“New site” has been running for 61 days, and there is no retainer for looking after it. The value is 15 % of its budget, for a year.',
        value: 150_008,
        currency: 'EUR',
      },
    ])
    expect(keysOf({ projects: [launched(60)] })).toEqual([])
    expect(keysOf({ projects: [launched(61)], monthlyRetainer: 100 })).toEqual([])
    expect(keysOf({ projects: [launched(61)], status: 'CHURNED' })).toEqual([])
    expect(keysOf({ projects: [launched(61, { type: 'BRANDING' })] })).toEqual([])
  })

  it('suggest a roadmap for a retainer without a new project in half a year', () => {
    const old = project({ createdAt: day(-183) })
    expect(suggestionsFor(facts({ monthlyRetainer: 250_000, projects: [old] }), now)).toMatchObject([
      { key: 'roadmap:p1', title: 'Roadmap workshop', value: 250_000 },
    ])
    const fresh = project({ id: 'p2', createdAt: day(-20) })
    expect(keysOf({ monthlyRetainer: 250_000, projects: [old, fresh] })).toEqual([])
    expect(keysOf({ monthlyRetainer: 250_000, projects: [] })).toEqual([])
  })

  it('suggest automation behind a shop that is running and has none', () => {
    const shop = launched(5, { type: 'STOREFRONT', budget: 400_000 })
    expect(suggestionsFor(facts({ projects: [shop] }), now)).toMatchObject([{ key: 'automation:p1', value: 100_000 }])
    expect(keysOf({ projects: [shop, project({ id: 'p2', type: 'AUTOMATION' })] })).toEqual([])
    expect(keysOf({ projects: [project({ type: 'STOREFRONT' })] })).toEqual([])
  })

  it('suggest to extend what ends soon with a client whose calls go well', () => {
    const ending = project({ dueDate: day(20) })
    const happy = { sentiments: ['POSITIVE', 'NEUTRAL', 'POSITIVE'] as ClientFacts['sentiments'], projects: [ending] }
    expect(suggestionsFor(facts({ ...happy, contractValue: 900_000 }), now)).toMatchObject([
      { key: 'extension:p1', value: 900_000, currency: 'EUR' },
    ])
    expect(keysOf({ ...happy, sentiments: ['NEGATIVE', 'POSITIVE', 'POSITIVE'] })).toEqual([])
    expect(keysOf({ ...happy, sentiments: ['POSITIVE'] })).toEqual([])
    expect(keysOf({ ...happy, projects: [project({ dueDate: day(60) })] })).toEqual([])
    expect(keysOf({ ...happy, projects: [ending, project({ id: 'p2' })] })).toEqual([])
  })

  it('name the occasion, so that the same facts suggest the same', () => {
    const given = facts({ projects: [launched(100), launched(90, { id: 'p2' })] })
    expect(suggestionsFor(given, now)).toEqual(suggestionsFor(given, now))
    expect(new Set(suggestionsFor(given, now).map(({ key }) => key)).size).toBe(2)
  })
})
