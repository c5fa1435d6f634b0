/** Every word of the site's search. Other languages have the same keys. */
export const en = {
  search: 'Search',
  title: 'Search this site',
  placeholder: 'What are you looking for?',
  close: 'Close the search',
  services: 'Services',
  pages: 'Pages',
  'case-studies': 'Case studies',
  posts: 'Journal',
  newest: 'New on this site',
  earlier: 'Asked a moment ago',
  countOne: 'One page found',
  countMany: '{count} pages found',
  none: 'Nothing was found for “{query}”.',
  noneHint: 'Try fewer or other words, or ask us: a person answers.',
  ask: 'Ask us',
  problem: 'The search does not answer. Check your connection and try again.',
  busy: 'Those were many questions at once. Wait a moment and go on.',
  keys: '↑ ↓ to choose, Enter to open, Esc to close',
  all: 'All results on a page',
} as const

export type SearchWords = Record<keyof typeof en, string>
