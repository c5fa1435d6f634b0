import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastOf, weigh, type ForecastRow } from '@/plugins/clients/opportunities/forecast'

const stage = (name: string, order: number, probability: number | null) => ({ id: name, name, order, probability })
const row = (change: Partial<ForecastRow>): ForecastRow => ({
  currency: 'EUR',
  month: '2026-12',
  stage: stage('proposal', 1, 50),
  value: 1000,
  count: 1,
  ...change,
})

describe('what an opportunity counts for', () => {
  it.each([
    [1000, 50, 500],
    [1, 50, 1],
    [1, 49, 0],
    [3, 50, 2],
    [333, 33, 110],
    [250, 10, 25],
    [255, 10, 26],
    [1000, 0, 0],
    [1000, 100, 1000],
    [1000, null, 0],
    [Number.MAX_SAFE_INTEGER, 100, Number.MAX_SAFE_INTEGER],
  ])('%i at %s per cent is %i, half a unit rounded up', (value, probability, weighted) => {
    expect(weigh(value, probability)).toBe(weighted)
  })

  it('is within half a unit of the exact share', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 100 }), (value, probability) => {
        const off = BigInt(weigh(value, probability)) * 100n - BigInt(value) * BigInt(probability)
        expect(off > -50n && off <= 50n).toBe(true)
      }),
    )
  })
})

describe('the forecast', () => {
  it('rounds each opportunity by itself, never the sum', () => {
    const [forecast] = forecastOf([row({ value: 1, count: 3 })])
    expect(forecast?.total).toEqual({ count: 3, value: 3, weighted: 3 })
  })

  it('keeps currencies apart', () => {
    const forecasts = forecastOf([row({}), row({ currency: 'JPY', value: 70 })])
    expect(forecasts.map(({ currency, total }) => [currency, total.weighted])).toEqual([
      ['EUR', 500],
      ['JPY', 35],
    ])
  })

  it('begins with the currency of most opportunities', () => {
    const forecasts = forecastOf([row({ currency: 'CHF' }), row({ count: 10 }), row({ currency: 'AUD' })])
    expect(forecasts.map(({ currency }) => currency)).toEqual(['EUR', 'AUD', 'CHF'])
  })

  it('goes through time, what has no month last, and along the board, what has no stage last', () => {
    const [forecast] = forecastOf([
      row({ month: null, stage: null }),
      row({ month: '2027-01', stage: stage('won', 3, 90) }),
      row({}),
    ])
    expect(forecast?.months.map(({ month }) => month)).toEqual(['2026-12', '2027-01', null])
    expect(forecast?.stages.map(({ name, weighted }) => [name, weighted])).toEqual([
      ['proposal', 500],
      ['won', 900],
      [null, 0],
    ])
  })

  it('has the same total by month and by stage', () => {
    const rows = fc.array(
      fc.record({
        currency: fc.constantFrom('EUR', 'USD'),
        month: fc.constantFrom('2026-12', '2027-01', null),
        stage: fc.constantFrom(stage('a', 1, 33), stage('b', 2, 66), stage('c', 3, null), null),
        value: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null }),
        count: fc.integer({ min: 1, max: 50 }),
      }),
    )
    const sum = (lines: { weighted: number }[]) => lines.reduce((all, { weighted }) => all + weighted, 0)
    fc.assert(
      fc.property(rows, (given) => {
        for (const { total, months, stages } of forecastOf(given)) {
          expect([sum(months), sum(stages)]).toEqual([total.weighted, total.weighted])
        }
      }),
    )
  })
})
