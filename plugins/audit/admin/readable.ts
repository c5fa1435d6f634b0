import { sayEnglish, type Say } from '@/plugins/languages/api'
import { humanize } from '@/src/lib/options'

/** `look.ring.enabled` as "Look › Ring › Enabled". */
export function readablePath(path: string): string {
  return path
    .replace(/^_/, '')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? `#${Number(part) + 1}` : humanize(part)))
    .join(' › ')
}

/** A stored value as one line of text; rich text by its words, everything unknown as JSON. */
export function readableValue(
  value: unknown,
  titles: ReadonlyMap<string, string> = new Map(),
  say: Say = sayEnglish,
): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string' && titles.has(value)) return titles.get(value) as string
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? value.replace('T', ' ').slice(0, 16) : value
  const words = lexicalWords(value)
  if (words !== null) return shorten(words)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return shorten(value.map((item: string) => titles.get(item) ?? item).join(', '))
  return shorten(JSON.stringify(value))
}

function lexicalWords(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('root' in value)) return null
  const collect = (node: unknown): string[] => {
    if (typeof node !== 'object' || node === null) return []
    const { text, children } = node as { text?: unknown; children?: unknown }
    return [...(typeof text === 'string' ? [text] : []), ...(Array.isArray(children) ? children.flatMap(collect) : [])]
  }
  return collect((value as { root: unknown }).root).join(' ')
}

export function shorten(text: string): string {
  return text.length > 280 ? `${text.slice(0, 280)}…` : text
}
