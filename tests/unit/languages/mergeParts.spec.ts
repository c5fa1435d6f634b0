import { describe, expect, it } from 'vitest'
import type { Catalogue, Catalogues } from '@/plugins/languages/catalogue'
import { mergeParts } from '@/plugins/languages/mergeParts'

/** A part that says these things in German, and nothing in the other languages. */
function german(said: Partial<Catalogue>): Catalogues {
  const empty: Catalogue = { labels: {}, words: {}, refusals: {} }
  return { es: empty, fr: empty, de: { ...empty, ...said }, ja: empty }
}

describe('the merge of the parts of a catalogue', () => {
  it('has what each part says', () => {
    const merged = mergeParts({
      forms: german({ labels: { Field: 'Feld' }, refusals: { 'Enter a value.': 'Geben Sie einen Wert ein.' } }),
      jobs: german({
        labels: { Queue: 'Warteschlange' },
        words: { '{n} run': { one: '{n} läuft', other: '{n} laufen' } },
      }),
    })
    expect(merged.de).toEqual({
      labels: { Field: 'Feld', Queue: 'Warteschlange' },
      words: { '{n} run': { one: '{n} läuft', other: '{n} laufen' } },
      refusals: { 'Enter a value.': 'Geben Sie einen Wert ein.' },
    })
    expect(merged.es).toEqual({ labels: {}, words: {}, refusals: {} })
  })

  it('takes a text that two parts translate alike', () => {
    const plural = () => german({ words: { '{n} files': { one: '{n} Datei', other: '{n} Dateien' } } })
    expect(mergeParts({ media: plural(), imports: plural() }).de.words).toEqual(plural().de.words)
  })

  it('takes one text as a label and, said differently, as a word', () => {
    const merged = mergeParts({
      site: german({ labels: { Width: 'Ausdehnung' } }),
      mail: german({ words: { Width: 'Breite' } }),
    })
    expect([merged.de.labels.Width, merged.de.words.Width]).toEqual(['Ausdehnung', 'Breite'])
  })

  it('refuses texts that two parts translate differently, and names them all', () => {
    const parts = {
      bookings: german({ labels: { Host: 'Gastgeber' }, words: { 'Keep it': 'Behalten' } }),
      organizations: german({ labels: { Host: 'Host' }, words: { 'Keep it': { other: 'Behalten' } } }),
    }
    expect(() => mergeParts(parts)).toThrow(
      'de, labels: “Host” in bookings and in organizations\nde, words: “Keep it” in bookings and in organizations',
    )
  })
})
