/** A message in another language, or null when the catalogue does not know it. Values of templates stay as they are. */
export type TranslateRefusal = (message: string) => string | null

/**
 * Reads a catalogue of refusals: exact texts first, then templates (`This team takes {limit} members.`), the longest
 * first, so that the most exact one speaks.
 */
export function refusalsIn(catalogue: Record<string, string>): TranslateRefusal {
  const templates = Object.keys(catalogue)
    .filter((english) => english.includes('{'))
    .sort((a, b) => b.length - a.length)
    .map((english) => ({ pattern: patternOf(english), text: catalogue[english] as string }))
  return (message) => {
    const exact = Object.hasOwn(catalogue, message) ? catalogue[message] : undefined
    if (exact !== undefined) return exact
    for (const { pattern, text } of templates) {
      const values = pattern.exec(message)?.groups
      if (values) return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
    }
    return null
  }
}

/** `{name}` as a group of that name. */
function patternOf(english: string): RegExp {
  const source = english
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? `(?<${part}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  return new RegExp(`^${source}$`, 's')
}
