import type { Catalogue } from '../../catalogue'

/** Old addresses and where they lead. */
export const es: Catalogue = {
  labels: {
    Redirect: 'Redirección',
    Redirects: 'Redirecciones',
    From: 'De',
    'The old path, for example /our-work. With the language in front for others than English.':
      'La ruta antigua, por ejemplo /our-work. Con el idioma delante si no es inglés.',
    To: 'A',
    'A path of this site or a whole address. Left empty when a record is chosen below.':
      'Una ruta de este sitio o una dirección completa. Vacío si se elige un registro abajo.',
    'Leads to wherever this record is, also after its address changes again.':
      'Lleva a donde esté este registro, también si su dirección vuelve a cambiar.',
    'Target locale': 'Idioma del destino',
    Permanence: 'Permanencia',
    Permanent: 'Permanente',
    Temporary: 'Temporal',
    Automatic: 'Automático',
    'Old addresses and where they lead now. A changed address leaves one by itself.':
      'Direcciones antiguas y adónde llevan ahora. Al cambiar una dirección se crea una sola.',
  },
  words: {},
  refusals: {
    'Choose a record or write an address, not both: empty one of them.':
      'Elige un registro o escribe una dirección, no ambas cosas: vacía una.',
    'Choose the record that it leads to, or write an address.':
      'Elige el registro al que lleva o escribe una dirección.',
    'Write a path such as /our-work, or an address that begins with https://.':
      'Escribe una ruta como /our-work o una dirección que empiece con https://.',
  },
}
