import { describe, expect, it } from 'vitest'
import { refusalOfMove, type LeadStatus } from '@/plugins/crm/leads/statusFlow'

const ALL: LeadStatus[] = ['NEW', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'LOST']

describe('the flow of a lead', () => {
  it('[lead-status-flow] goes from New by Contacted to Qualified, may be lost on the way and be opened again', () => {
    const possible = ALL.flatMap((from) =>
      ALL.filter((to) => to !== from && refusalOfMove(from, to) === null).map((to) => `${from} ${to}`),
    )
    expect(possible).toEqual([
      'NEW CONTACTED',
      'NEW LOST',
      'CONTACTED QUALIFIED',
      'CONTACTED LOST',
      'QUALIFIED CONTACTED',
      'QUALIFIED LOST',
      'LOST CONTACTED',
    ])
  })

  it('is left as it is by saving it again', () => {
    expect(ALL.map((status) => refusalOfMove(status, status))).toEqual([null, null, null, null, null])
  })

  it('says where a lead can go when it refuses', () => {
    expect(refusalOfMove('NEW', 'QUALIFIED')).toBe(
      'A lead does not go from New to Qualified. From here it goes to Contacted or Lost.',
    )
    expect(refusalOfMove('QUALIFIED', 'CONVERTED')).toContain('by “Convert”')
    expect(refusalOfMove('CONVERTED', 'NEW')).toContain('take the conversion back')
  })
})
