import { describe, expect, it } from 'vitest'
import { momentsFor, tagOf } from '@/plugins/languages/api'

const at = new Date('2026-11-21T19:25:00Z')
const i18n = (language: string) => ({ language, translations: {} })

describe('moments on the panel’s screens', () => {
  it('are written on the clock of whoever reads them, not on the server’s', () => {
    expect(momentsFor({ i18n: i18n('en'), user: { timezone: 'Europe/Vienna' } }).format(at)).toBe('21 Nov 2026, 20:25')
    expect(momentsFor({ i18n: i18n('en'), user: { timezone: 'Asia/Tokyo' } }).format(at)).toBe('22 Nov 2026, 04:25')
    expect(momentsFor({ i18n: i18n('de'), user: { timezone: 'Europe/Vienna' } }).format(at)).toBe('21.11.2026, 20:25')
  })

  it('are in UTC for somebody who has said no zone', () => {
    for (const user of [null, undefined, {}, { timezone: null }, { timezone: '' }]) {
      expect(momentsFor({ i18n: i18n('en'), user }).format(at)).toBe('21 Nov 2026, 19:25')
    }
  })

  it('of English are written as the lists and mails of the house write them', () => {
    expect(tagOf('en')).toBe('en-GB')
    expect(tagOf('ja')).toBe('ja')
  })
})
