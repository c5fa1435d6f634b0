import type { Target } from './fields'
import { SYNONYMS } from './synonyms'
import { normalize } from './values/normalize'

/**
 * Which field each column is meant for, by its name: the field's own name first, then its label in any language, then what
 * other systems call it. A field is taken once; a column that fits none is left out.
 *
 * @returns a field's name for each column, or null
 */
export function guessMapping(columns: readonly string[], targets: readonly Target[]): (string | null)[] {
  const wanted = columns.map(normalize)
  const mapping: (string | null)[] = columns.map(() => null)
  const taken = new Set<string>()
  const rounds: ((target: Target) => readonly string[])[] = [
    ({ name }) => [name],
    ({ names }) => names,
    ({ name }) => SYNONYMS[name] ?? [],
  ]
  for (const namesOf of rounds) {
    wanted.forEach((column, at) => {
      if (mapping[at] !== null || column === '') return
      const target = targets.find((one) => !taken.has(one.name) && namesOf(one).map(normalize).includes(column))
      if (!target) return
      mapping[at] = target.name
      taken.add(target.name)
    })
  }
  return mapping
}
