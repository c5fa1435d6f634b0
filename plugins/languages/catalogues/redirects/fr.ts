import type { Catalogue } from '../../catalogue'

/** Old addresses and where they lead. */
export const fr: Catalogue = {
  labels: {
    Redirect: 'Redirection',
    Redirects: 'Redirections',
    From: 'De',
    'The old path, for example /our-work. With the language in front for others than English.':
      'L’ancien chemin, par exemple /our-work. Précédé de la langue si ce n’est pas l’anglais.',
    To: 'À',
    'A path of this site or a whole address. Left empty when a record is chosen below.':
      'Un chemin de ce site ou une adresse complète. Vide si un enregistrement est choisi ci-dessous.',
    'Leads to wherever this record is, also after its address changes again.':
      'Mène là où se trouve cet enregistrement, même si son adresse change encore.',
    'Target locale': 'Langue de la cible',
    Permanence: 'Permanence',
    Permanent: 'Permanente',
    Temporary: 'Temporaire',
    Automatic: 'Automatique',
    'Old addresses and where they lead now. A changed address leaves one by itself.':
      'Les anciennes adresses et où elles mènent. Une adresse modifiée en laisse une d’elle-même.',
  },
  words: {},
  refusals: {
    'Choose a record or write an address, not both: empty one of them.':
      'Choisissez un enregistrement ou écrivez une adresse, pas les deux : videz l’un des champs.',
    'Choose the record that it leads to, or write an address.':
      'Choisissez l’enregistrement auquel il mène ou écrivez une adresse.',
    'Write a path such as /our-work, or an address that begins with https://.':
      'Écrivez un chemin comme /our-work, ou une adresse qui commence par https://.',
  },
}
