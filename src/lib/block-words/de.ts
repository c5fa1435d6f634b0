import type { BlockWords } from './en'

export const de: BlockWords = {
  allCaseStudies: 'Alle Arbeiten',
  allPosts: 'Alle Beiträge',
  allServices: 'Alle Leistungen',
  menu: 'Menü',
  more: 'Mehr',
  work: 'Arbeiten',
  journal: 'Journal',
  minutes: '{count} Min. Lesezeit',
  rating: '{rating} von 5',
  priceFrom: 'ab',
  priceOnRequest: 'Auf Anfrage',
  priceAsk: 'Angebot anfragen',
  highlighted: 'Am häufigsten gewählt',
  periodOnce: 'einmalig',
  periodHour: 'pro Stunde',
  periodDay: 'pro Tag',
  periodWeek: 'pro Woche',
  periodMonth: 'im Monat',
  periodYear: 'im Jahr',
  formClosed: 'Dieses Formular ist geschlossen.',
  previewEmpty:
    'Hier gibt es noch nichts zu zeigen: Der Block hat keine veröffentlichten Inhalte, Besucher sehen ihn nicht.',
  previewNote: 'Vorschau des Gespeicherten, nicht des Öffentlichen',
}
