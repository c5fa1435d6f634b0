import { describe, expect, it } from 'vitest'
import { periodOf } from '@/plugins/pipelines/report/period'

const now = new Date('2027-03-31T18:30:00.000Z')

describe('the period of a report', () => {
  it('holds both days that are named', () => {
    expect(periodOf('2027-01-01', '2027-01-31', now)).toEqual({
      from: '2027-01-01',
      to: '2027-01-31',
      since: new Date('2027-01-01T00:00:00.000Z'),
      until: new Date('2027-02-01T00:00:00.000Z'),
    })
  })

  it('is the last ninety days, or the ninety before a day', () => {
    expect(periodOf(null, null, now)).toMatchObject({ from: '2027-01-01', to: '2027-03-31' })
    expect(periodOf(null, '2027-01-01', now)).toMatchObject({ from: '2026-10-04', to: '2027-01-01' })
  })

  it.each([
    ['2027-04-31', '2027-05-01', 'Give days as 2027-01-31.'],
    ['yesterday', null, 'Give days as 2027-01-31.'],
    [null, 'x', 'Give days as 2027-01-31.'],
    ['2027-02-02', '2027-02-01', 'The first day comes after the last one. Swap them.'],
    ['2020-01-01', '2027-01-01', 'A report covers five years at most.'],
  ])('refuses %s to %s in words', (from, to, words) => {
    expect(periodOf(from, to, now)).toBe(words)
  })
})
