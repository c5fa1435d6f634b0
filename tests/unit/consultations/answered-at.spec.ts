import { describe, expect, it } from 'vitest'
import { answeredAt } from '@/plugins/consultations/admin/answeredAt'

describe('when a question of an audit was answered', () => {
  const now = new Date('2026-11-22T18:00:00')

  it('is a time on the day itself', () => {
    expect(answeredAt('2026-11-22T09:05:00', 'en-GB', now)).toBe('09:05')
  })

  it('has its day on every other day', () => {
    expect(answeredAt('2026-11-09T09:05:00', 'en-GB', now)).toBe('9 Nov 2026, 09:05')
    expect(answeredAt('2025-11-22T09:05:00', 'de', now)).toBe('22.11.2025, 09:05')
  })
})
