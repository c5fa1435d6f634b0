import { describe, expect, it } from 'vitest'
import { identityTemplates } from '@/plugins/identity/mail/templates'
import type { MailTemplate } from '@/plugins/notifications/defineTemplate'
import { sheetWords } from '@/plugins/notifications/sheetWords'
import { TEMPLATES } from '@/plugins/notifications/templates'
import { ANYBODY, voiceOf, type MailWords } from '@/plugins/notifications/voice'
import { portalTemplates } from '@/plugins/portal/templates'
import { LOCALE_CODES } from '@/src/lib/locales'

const templates = [...Object.values(TEMPLATES), ...identityTemplates, ...portalTemplates] as MailTemplate[]
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

describe('the words of mails', () => {
  it.each(templates.map((template) => [template.name, template.words] as const))(
    '%s says the same in every language',
    (_, words) => {
      if (!words) throw new Error('No words.')
      assertComplete(words)
    },
  )

  it('of the sheet are complete', () => assertComplete(sheetWords))

  it('are refused when a key has none, and left as they are for a name without a value', () => {
    const voice = voiceOf(sheetWords, { ...ANYBODY, locale: 'de' })
    expect(() => voice.say('nothing' as 'staff')).toThrow(/no words "nothing" in "de"/)
    expect(voice.say('staff')).toContain('{organization}')
  })

  it('of a template that has none are English for everybody', () => {
    expect(voiceOf(undefined, { locale: 'ja', timeZone: 'Asia/Tokyo' }).locale).toBe('en')
  })
})

describe('dates and numbers', () => {
  const at = '2026-11-21T22:30:00.000Z'
  const voice = (locale: 'de' | 'en' | 'ja', timeZone: string) => voiceOf(sheetWords, { locale, timeZone })

  it('are those of the reader’s language and time zone', () => {
    expect(voice('en', 'Europe/Vienna').dateAndTime(at)).toMatch(/^21 November 2026 at 23:30 (CET|GMT\+1)$/)
    expect(voice('de', 'Asia/Tokyo').dateAndTime(at)).toMatch(/^22\. November 2026 um 07:30/)
    expect(voice('ja', 'Asia/Tokyo').longDate(at)).toBe('2026年11月22日')
    expect([voice('de', 'UTC').number(12_500), voice('en', 'UTC').number(12_500)]).toEqual(['12.500', '12,500'])
  })

  it('are in UTC where the zone is none', () => {
    expect(voice('en', 'Mars/Olympus').dateAndTime(at)).toBe('21 November 2026 at 22:30 UTC')
  })
})

/** Every language has every key, says something of its own, and fills in the same values. */
function assertComplete(words: MailWords): void {
  for (const locale of LOCALE_CODES) {
    expect(Object.keys(words[locale]).sort()).toEqual(Object.keys(words.en).sort())
    for (const [key, text] of Object.entries(words[locale])) {
      expect([key, text.trim()]).not.toEqual([key, ''])
      expect([locale, key, placeholders(text)]).toEqual([locale, key, placeholders(words.en[key] ?? '')])
    }
  }
}
