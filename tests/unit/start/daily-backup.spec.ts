import { describe, expect, it } from 'vitest'
import { isBackupDue, madeAt, obsoleteBackups } from '@/scripts/lib/dailyBackup'

const NOW = Date.parse('2026-03-10T12:00:00.000Z')

describe('[daily-backups] a backup a day', () => {
  it('reads the time from the name that a backup has', () => {
    expect(madeAt('2026-03-04T05-06-07-089Z')).toBe(Date.parse('2026-03-04T05:06:07.089Z'))
    expect(madeAt('2026-03-04T05-06-07-089Z.unfinished')).toBeNull()
    expect(madeAt('before-the-move')).toBeNull()
  })

  it('is due when there is none or the newest is a day old', () => {
    expect(isBackupDue([], NOW)).toBe(true)
    expect(isBackupDue(['before-the-move'], NOW)).toBe(true)
    expect(isBackupDue(['2026-03-09T11-00-00-000Z', '2026-03-01T11-00-00-000Z'], NOW)).toBe(true)
    expect(isBackupDue(['2026-03-10T01-00-00-000Z'], NOW)).toBe(false)
  })

  it('keeps the newest and never touches what it did not make', () => {
    const names = [
      '2026-03-01T00-00-00-000Z',
      'before-the-move',
      '2026-03-03T00-00-00-000Z',
      '2026-03-02T00-00-00-000Z',
    ]
    expect(obsoleteBackups(names, 2)).toEqual(['2026-03-01T00-00-00-000Z'])
    expect(obsoleteBackups(names, 5)).toEqual([])
  })
})
