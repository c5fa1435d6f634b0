import {
  OPERATIONS,
  scopesOf,
  type CollectionPolicy,
  type FieldRule,
  type PolicyTable,
  type Subject,
} from '@/src/lib/policy'
import { ROLE_PURPOSES, ROLES, STAFF_ROLES } from '@/src/lib/roles'

const SUBJECTS: readonly Subject[] = ['EVERYBODY', 'SIGNED_IN', ...ROLES]
const NAMES: Partial<Record<Subject, string>> = { EVERYBODY: 'Everybody', SIGNED_IN: 'Everybody signed in' }

/** `docs/access.md`: the policy table as a page for people. The same table always gives the same text. */
export function policyPage(policy: PolicyTable): string {
  const sections = Object.keys(policy)
    .sort()
    .flatMap((slug) => (policy[slug] ? [section(slug, policy[slug])] : []))
  return `${[INTRODUCTION, ROLES_SECTION, HEADING, ...sections].join('\n\n')}\n`
}

const INTRODUCTION = `# Who may do what

Made by \`npm run generate\` from \`collections/policy/\`, which the access functions, the field rules and the isolation suite
are derived from as well. Whatever is not listed is refused.

## Scopes

- **organization**: every row of the organizations in which the person has the role
- **client**: the rows of the clients that the person's membership names
- **owner**: the person's own rows
- **public**: the rows that the collection shows to the world

*trash* is the soft delete and the restore; *delete* destroys. A right counts in the organization of its membership alone:
who leads one organization and is a client of another has the rights of a client there.`

const ROLES_SECTION = `## Roles

${table(
  ['role', 'what it is for', 'admin panel'],
  ROLES.map((role) => [role, ROLE_PURPOSES[role], STAFF_ROLES.includes(role) ? 'yes' : '']),
)}

A **platform administrator** (\`users.isAdmin\`, no role) may do everything in every organization but what is closed. An account
that is switched off, in the trash or without a living session is nobody. Nobody gives a role above the own one, and nobody
changes the own.`

const HEADING = `## Collections

A cell names the scope in which the role holds the right. Field rules come on top: an empty cell means that the right to the
row is enough, *self* the own account, *platform* a platform administrator, *nobody* the machine alone.`

function section(slug: string, own: CollectionPolicy): string {
  const belongs = own.tenancy === 'organization' ? 'Rows belong to an organization.' : 'Rows belong to no organization.'
  const closed = own.closed?.length
    ? `Closed to everybody, platform administrators included: ${own.closed.join(', ')}.`
    : ''
  return [`### ${slug}`, own.purpose, [belongs, closed].filter(Boolean).join(' '), rights(own), fieldRules(own)]
    .filter(Boolean)
    .join('\n\n')
}

function rights(own: CollectionPolicy): string {
  const rows = SUBJECTS.map((subject) => {
    const scopes = OPERATIONS.map((operation) => scopesOf(own, operation, subject).join(' and '))
    return { subject, scopes }
  }).filter(({ scopes }) => scopes.some((scope) => scope !== ''))
  if (rows.length === 0) return 'Nobody but platform administrators.'
  return table(
    ['', ...OPERATIONS],
    rows.map(({ subject, scopes }) => [NAMES[subject] ?? subject, ...scopes]),
  )
}

function fieldRules({ fields = {} }: CollectionPolicy): string {
  const rows = Object.keys(fields)
    .sort()
    .map((path) => {
      const { create, read, update } = fields[path] ?? {}
      return [`\`${path}\``, ...[create, read, update].map(words)]
    })
  return rows.length > 0 ? table(['field', 'create', 'read', 'update'], rows) : ''
}

/** A field rule in words; no rule means that the right to the row is enough. */
function words(rule: FieldRule | undefined): string {
  if (rule === undefined) return ''
  if (typeof rule === 'string') return rule
  return [...(rule.self ? ['self'] : []), ...(rule.roles ?? [])].join(', ')
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
