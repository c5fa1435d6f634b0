interface Named {
  id: string
  name: string
}

/** A name begins after an @ that no letter stands before: an e-mail address mentions nobody. */
const AT = /(?<![\p{L}\p{N}_.])@/gu

/**
 * Who is named in a text as `@Name`, whatever the case: of several names that begin alike the longest that stands there.
 * A first name alone is enough when only one person has it.
 *
 * @returns ids in the order of the text, each once
 */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  const called = namesOf(people)
  const found: string[] = []
  for (const { index } of text.matchAll(AT)) {
    const rest = fold(text.slice(index + 1, index + 1 + 200))
    const match = called.find(({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}_]/u.test(rest.slice(name.length)))
    if (match && !found.includes(match.id)) found.push(match.id)
  }
  return found
}

/** Every name that means one person, the longest first. */
function namesOf(people: readonly Named[]): Named[] {
  const whole = people.map(({ id, name }) => ({ id, name: fold(name) }))
  const first = whole.map(({ id, name }) => ({ id, name: name.split(' ')[0] ?? name }))
  return [...once(whole), ...once(first).filter(({ name }) => !whole.some((other) => other.name === name))]
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length)
}

function once(people: readonly Named[]): Named[] {
  return people.filter(({ name }) => people.filter((other) => other.name === name).length === 1)
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en')
}
