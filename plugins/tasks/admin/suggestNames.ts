export interface Person {
  id: string
  name: string
}

const SHOWN = 6

/** The names that the word under the cursor may become, when it begins with an @; `from` is where the @ stands. */
export function namesBegun(
  text: string,
  cursor: number,
  people: readonly Person[],
): { from: number; people: Person[] } | null {
  const before = text.slice(0, cursor)
  const from = before.lastIndexOf('@')
  if (from < 0 || /[\p{L}\p{N}_.]/u.test(before[from - 1] ?? '')) return null
  const begun = before.slice(from + 1)
  if (begun.length > 60 || begun.includes('\n')) return null
  const wanted = fold(begun)
  const fitting = people.filter(
    ({ name }) =>
      fold(name).startsWith(wanted) ||
      fold(name)
        .split(' ')
        .some((part) => part.startsWith(wanted)),
  )
  return fitting.length > 0 ? { from, people: fitting.slice(0, SHOWN) } : null
}

/** The text with a name in place of what was begun, and where the cursor then stands. */
export function withName(text: string, from: number, cursor: number, { name }: Person): { text: string; at: number } {
  const head = `${text.slice(0, from)}@${name} `
  return { text: head + text.slice(cursor).replace(/^ /, ''), at: head.length }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
}
