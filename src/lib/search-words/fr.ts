import type { SearchWords } from './en'

export const fr: SearchWords = {
  search: 'Rechercher',
  title: 'Rechercher sur ce site',
  placeholder: 'Que cherchez-vous ?',
  close: 'Fermer la recherche',
  services: 'Services',
  pages: 'Pages',
  'case-studies': 'Études de cas',
  posts: 'Journal',
  newest: 'Nouveau sur ce site',
  earlier: 'Cherché à l’instant',
  countOne: 'Une page trouvée',
  countMany: '{count} pages trouvées',
  none: 'Rien n’a été trouvé pour « {query} ».',
  noneHint: 'Essayez avec moins de mots ou d’autres, ou écrivez-nous : une personne répond.',
  ask: 'Nous écrire',
  problem: 'La recherche ne répond pas. Vérifiez votre connexion et réessayez.',
  busy: 'Beaucoup de questions à la fois. Attendez un instant, puis continuez.',
  keys: '↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer',
  all: 'Tous les résultats sur une page',
}
