import ICAL from 'ical.js'
import { assertTable, UnreadableFile, type Table } from './table'

/** What of a card becomes a column, in this order. The names are those that the guess of columns knows. */
const COLUMNS = ['Name', 'First name', 'Last name', 'E-mail', 'Phone', 'Company', 'Role', 'Website', 'Notes'] as const

/** A property of a card in jCard: name, parameters, type, values. */
type Property = [string, Record<string, unknown>, string, ...unknown[]]

/**
 * vCards (3.0 and 4.0) as a table, a card a row.
 *
 * @throws UnreadableFile for what is no vCard
 */
export function readVcard(text: string): Table {
  const rows = cardsIn(text).map((properties) => rowOf(properties))
  const table: Table = { columns: [...COLUMNS], rows }
  assertTable(table)
  return table
}

function cardsIn(text: string): Property[][] {
  const cards = text.match(/BEGIN:VCARD[\s\S]*?END:VCARD/gi) ?? []
  if (cards.length === 0) throw new UnreadableFile('There is no vCard in this file. It begins with BEGIN:VCARD.')
  return cards.map((card, at) => {
    try {
      const [, properties] = ICAL.parse(card) as [string, Property[], unknown]
      return properties
    } catch (error) {
      if (!(error instanceof Error)) throw error
      throw new UnreadableFile(`Card ${at + 1} of this file cannot be read. Export it again from where it came.`)
    }
  })
}

function rowOf(properties: readonly Property[]): string[] {
  const value = (name: string) => textOf(preferred(properties, name)?.[3])
  const name = preferred(properties, 'n')?.[3]
  const [last = '', first = ''] = Array.isArray(name) ? name.map((part: unknown) => textOf(part)) : []
  const full = value('fn') || `${first} ${last}`.trim()
  const organization = preferred(properties, 'org')?.[3]
  return [
    full,
    first,
    last,
    value('email').replace(/^mailto:/i, ''),
    value('tel').replace(/^tel:/i, ''),
    textOf(Array.isArray(organization) ? (organization as unknown[])[0] : organization),
    value('title') || value('role'),
    value('url'),
    value('note'),
  ].map((text) => text.trim())
}

/** The one that the card prefers, else the first. */
function preferred(properties: readonly Property[], name: string): Property | undefined {
  // Apple's cards group a property with its label: item1.EMAIL.
  const own = properties.filter(([property]) => property.replace(/^.*\./, '') === name)
  return own.find(([, parameters]) => isPreferred(parameters)) ?? own[0]
}

function isPreferred({ pref, type }: Record<string, unknown>): boolean {
  return pref === '1' || [type].flat().some((kind) => typeof kind === 'string' && kind.toLowerCase() === 'pref')
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(' ')
  return value === null || value === undefined ? '' : String(value)
}
