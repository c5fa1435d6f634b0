import type { Catalogue } from '../../catalogue'

/** Where a type can be booked. */
export const fr: Catalogue = {
  labels: {
    'Its free times stand on the page, ready to be booked. Empty: the list of everything that can be booked.':
      'Ses heures libres figurent sur la page, prêtes à être réservées. Vide : la liste de tout ce qui peut être réservé.',
  },
  words: {
    'Book a time': 'Prendre rendez-vous',
    Address: 'Adresse',
    'Within a page of another site': 'Dans une page d’un autre site',
    'As a floating button': 'En bouton flottant',
    'Where it can be booked': 'Où cela peut être réservé',
    'The snippets go into the HTML of any site; colours and language can be set, as the README says.':
      'Les extraits vont dans le HTML de n’importe quel site ; couleurs et langue se règlent, comme le dit le README.',
    Copy: 'Copier',
    'Copied.': 'Copié.',
  },
  refusals: {},
}
