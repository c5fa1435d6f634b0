import type { Catalogue } from '../../catalogue'

/** Where a type can be booked. */
export const es: Catalogue = {
  labels: {
    'Its free times stand on the page, ready to be booked. Empty: the list of everything that can be booked.':
      'Sus horas libres están en la página, listas para reservar. Vacío: la lista de todo lo que se puede reservar.',
  },
  words: {
    'Book a time': 'Reservar una hora',
    Address: 'Dirección',
    'Within a page of another site': 'Dentro de una página de otro sitio',
    'As a floating button': 'Como botón flotante',
    'Where it can be booked': 'Dónde se puede reservar',
    'The snippets go into the HTML of any site; colours and language can be set, as the README says.':
      'Los fragmentos van en el HTML de cualquier sitio; colores e idioma se pueden fijar, como dice el README.',
    Copy: 'Copiar',
    'Copied.': 'Copiado.',
  },
  refusals: {},
}
