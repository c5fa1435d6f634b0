import type { SearchWords } from './en'

export const es: SearchWords = {
  search: 'Buscar',
  title: 'Buscar en este sitio',
  placeholder: '¿Qué buscas?',
  close: 'Cerrar la búsqueda',
  services: 'Servicios',
  pages: 'Páginas',
  'case-studies': 'Casos',
  posts: 'Diario',
  newest: 'Lo nuevo en este sitio',
  earlier: 'Buscado hace un momento',
  countOne: 'Una página encontrada',
  countMany: '{count} páginas encontradas',
  none: 'No se encontró nada para «{query}».',
  noneHint: 'Prueba con menos palabras o con otras, o pregúntanos: responde una persona.',
  ask: 'Pregúntanos',
  problem: 'La búsqueda no responde. Comprueba tu conexión e inténtalo de nuevo.',
  busy: 'Fueron muchas preguntas a la vez. Espera un momento y continúa.',
  keys: '↑ ↓ para elegir, Intro para abrir, Esc para cerrar',
  all: 'Todos los resultados en una página',
}
