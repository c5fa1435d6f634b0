import type { Catalogue } from '../../catalogue'

/** Where a type can be booked. */
export const de: Catalogue = {
  labels: {
    'Its free times stand on the page, ready to be booked. Empty: the list of everything that can be booked.':
      'Seine freien Zeiten stehen auf der Seite und lassen sich dort buchen. Leer: die Liste von allem, was sich buchen lässt.',
  },
  words: {
    'Book a time': 'Einen Termin buchen',
    Address: 'Adresse',
    'Within a page of another site': 'In einer Seite einer anderen Website',
    'As a floating button': 'Als schwebende Schaltfläche',
    'Where it can be booked': 'Wo sich das buchen lässt',
    'The snippets go into the HTML of any site; colours and language can be set, as the README says.':
      'Die Bausteine kommen in das HTML einer beliebigen Website; Farben und Sprache lassen sich setzen, wie es die README sagt.',
    Copy: 'Kopieren',
    'Copied.': 'Kopiert.',
  },
  refusals: {},
}
