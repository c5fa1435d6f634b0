import { describe, expect, it } from 'vitest'
import { isTimeZone, zoneOf } from '@/src/lib/time-zone'

describe('time zones', () => {
  it('are known by their IANA names', () => {
    expect(['Europe/Berlin', 'Etc/GMT-14', 'UTC'].map(isTimeZone)).toEqual([true, true, true])
    expect(['Berlin', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([false, false, false])
  })

  it('are no offsets, whose sign the database reads the other way round', () => {
    expect(['+01:00', '-05:00', '+0530', '-05'].map(isTimeZone)).toEqual([false, false, false, false])
    expect(zoneOf('+01:00')).toBe('UTC')
  })

  it('of an account are UTC where nothing is known', () => {
    expect([undefined, null, '', 'Mars/Olympus'].map(zoneOf)).toEqual(['UTC', 'UTC', 'UTC', 'UTC'])
    expect(zoneOf('europe/berlin')).toBe('Europe/Berlin')
  })
})
