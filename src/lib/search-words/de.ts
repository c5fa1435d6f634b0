import type { SearchWords } from './en'

export const de: SearchWords = {
  search: 'Suchen',
  title: 'Auf dieser Website suchen',
  placeholder: 'Was suchen Sie?',
  close: 'Suche schließen',
  services: 'Leistungen',
  pages: 'Seiten',
  'case-studies': 'Fallstudien',
  posts: 'Journal',
  newest: 'Neu auf dieser Website',
  earlier: 'Eben gesucht',
  countOne: 'Eine Seite gefunden',
  countMany: '{count} Seiten gefunden',
  none: 'Für „{query}“ wurde nichts gefunden.',
  noneHint: 'Versuchen Sie es mit weniger oder anderen Wörtern, oder fragen Sie uns: ein Mensch antwortet.',
  ask: 'Fragen Sie uns',
  problem: 'Die Suche antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  busy: 'Das waren viele Fragen auf einmal. Warten Sie einen Moment und suchen Sie dann weiter.',
  keys: '↑ ↓ zum Wählen, Enter zum Öffnen, Esc zum Schließen',
  all: 'Alle Treffer auf einer Seite',
}
