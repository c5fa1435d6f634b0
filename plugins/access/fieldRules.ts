import type { Field, FieldAccess } from 'payload'
import { idOf } from '@/src/lib/ids'
import { passesFieldRule, type CollectionPolicy, type FieldRule } from '@/src/lib/policy'
import { personIn } from './collectionAccess'

type Row = Record<string, unknown>

/**
 * Puts the policy's field rules on the fields they name.
 *
 * @throws when a rule names a field that does not exist, so that a renamed field cannot lose its rule unnoticed.
 */
export function applyFieldRules(fields: Field[], policy: CollectionPolicy, isAccount: boolean): Field[] {
  const pending = new Set(Object.keys(policy.fields ?? {}))
  const result = walk(fields, '', policy, isAccount, pending)
  if (pending.size > 0)
    throw new Error(
      `The policy names fields that do not exist: ${[...pending].join(', ')}. Correct collections/policy/.`,
    )
  return result
}

function walk(
  fields: Field[],
  prefix: string,
  policy: CollectionPolicy,
  isAccount: boolean,
  pending: Set<string>,
): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          fields: walk(
            tab.fields,
            'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix,
            policy,
            isAccount,
            pending,
          ),
        })),
      }
    }
    const path = 'name' in field && field.name ? prefix + field.name : ''
    const rules = path ? policy.fields?.[path] : undefined
    if (path) pending.delete(path)
    const ruled = rules
      ? ({
          ...field,
          access: {
            ...('access' in field ? field.access : {}),
            ...(rules.create ? { create: check(rules.create, policy, isAccount) } : {}),
            ...(rules.read ? { read: check(rules.read, policy, isAccount) } : {}),
            ...(rules.update ? { update: check(rules.update, policy, isAccount) } : {}),
          },
        } as Field)
      : field
    if ('fields' in ruled && Array.isArray(ruled.fields)) {
      return { ...ruled, fields: walk(ruled.fields, path ? `${path}.` : prefix, policy, isAccount, pending) } as Field
    }
    return ruled
  })
}

function check(rule: FieldRule, policy: CollectionPolicy, isAccount: boolean): FieldAccess {
  const column = policy.organizationField ?? (policy.tenancy === 'organization' ? 'organization' : null)
  return ({ req, doc, data, id }) => {
    const person = personIn(req)
    // On create `doc` is empty, or the original of a copy; without a row at all there is neither.
    const rows = [doc, data].filter((row): row is Row => typeof row === 'object' && row !== null)
    const self = isAccount && person !== null && (idOf(rows.find((row) => row.id)?.id) ?? idOf(id)) === person.id
    const known = column ? rows.map((row) => idsAt(row, column.split('.'))).find((ids) => ids.length > 0) : undefined
    return passesFieldRule(rule, person, known ?? null, self)
  }
}

/** The ids at a path: one of a relationship, one for each row of an array. */
function idsAt(value: unknown, [key, ...rest]: string[]): string[] {
  if (key === undefined) return [idOf(value) ?? []].flat()
  if (Array.isArray(value)) return value.flatMap((row) => idsAt(row, [key, ...rest]))
  return typeof value === 'object' && value !== null ? idsAt((value as Row)[key], rest) : []
}

/**
 * Fields that are read with every row, whatever was selected: a rule that names roles has to know the row's
 * organization. Accounts are left out: their memberships are rows of their own, and without them the rule is stricter.
 */
export function fieldsThatRulesNeed(policy: CollectionPolicy): Record<string, true> {
  const asksForRoles = Object.values(policy.fields ?? {}).some(
    ({ read }) => typeof read === 'object' && (read.roles?.length ?? 0) > 0,
  )
  const column = policy.organizationField ?? (policy.tenancy === 'organization' ? 'organization' : 'id')
  return asksForRoles && column !== 'id' && !column.includes('.') ? { [column]: true } : {}
}
