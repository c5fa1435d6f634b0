/** How the records of a collection are known again, and what an import says of each. */
export interface KindOfImport {
  /** Fields that tell a record, the surest first; a record that fits by one of them is the same. Several together with `+`. */
  knownBy: readonly string[]
  /** What every record gets, beneath what its row says. */
  defaults: Readonly<Record<string, unknown>>
  /** Fields that no column fills. */
  without: readonly string[]
  /** Relations whose record is made when there is none of that name. */
  makes: readonly string[]
  /** A column that software owns, and what it says of a record that came from a file. */
  stamp?: { table: string; column: string; value: string }
}

const AUTHORS = ['organization', 'createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'deletedAt', 'id']

const KINDS: Readonly<Record<string, KindOfImport>> = {
  leads: {
    knownBy: ['email'],
    defaults: { source: 'IMPORT' },
    without: [...AUTHORS, 'source', 'service', 'locale', 'referrer', 'landingPage'],
    makes: [],
  },
  contacts: { knownBy: ['email', 'firstName+lastName+company'], defaults: {}, without: AUTHORS, makes: ['company'] },
  companies: { knownBy: ['domain', 'name'], defaults: {}, without: AUTHORS, makes: [] },
  clients: { knownBy: ['email', 'name'], defaults: {}, without: AUTHORS, makes: ['company'] },
  tasks: {
    knownBy: ['title+dueDate'],
    defaults: {},
    without: [...AUTHORS, 'pipeline', 'stage', 'activity', 'template', 'recurrence', 'recurrenceOf', 'workflow'],
    makes: [],
    stamp: { table: 'tasks', column: 'source', value: 'IMPORT' },
  },
}

export const IMPORTED = Object.keys(KINDS)

/** @throws Error for a collection that nothing is brought into */
export function kindOfImport(slug: string): KindOfImport {
  const kind = KINDS[slug]
  if (!kind) throw new Error(`Nothing is brought into "${slug}".`)
  return kind
}
