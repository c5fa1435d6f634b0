import type { Field, FieldAccess } from 'payload'
import { idOf } from '@/src/lib/ids'
import { passesFieldRule, type CollectionPolicy, type FieldRule } from '@/src/lib/policy'
import { personIn } from './collectionAccess'

/**
 * Puts the policy's field rules on the fields they name.
 *
 * @throws when a rule names a field that does not exist, so that a renamed field cannot lose its rule unnoticed.
 */
export function applyFieldRules(fields: Field[], policy: CollectionPolicy, isAccount: boolean): Field[] {
  const pending = new Set(Object.keys(policy.fields ?? {}))
  const result = walk(fields, '', policy, isAccount, pending)
  // Fields that Payload adds by itself (auth) come after the plugins; their rules are applied in `authFieldRules`.
  if (pending.size > 0)
    throw new Error(
      `The policy names fields that do not exist: ${[...pending].join(', ')}. Correct collections/policy.ts.`,
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
            ...(rules.create ? { create: check(rules.create, isAccount) } : {}),
            ...(rules.read ? { read: check(rules.read, isAccount) } : {}),
            ...(rules.update ? { update: check(rules.update, isAccount) } : {}),
          },
        } as Field)
      : field
    if ('fields' in ruled && Array.isArray(ruled.fields)) {
      return { ...ruled, fields: walk(ruled.fields, path ? `${path}.` : prefix, policy, isAccount, pending) } as Field
    }
    return ruled
  })
}

function check(rule: FieldRule, isAccount: boolean): FieldAccess {
  return ({ req, doc, data, id }) => {
    const person = personIn(req)
    const row = (doc ?? data) as Record<string, unknown> | undefined
    const self = isAccount && person !== null && (idOf(row?.id) ?? idOf(id)) === person.id
    return passesFieldRule(rule, person, isAccount ? null : idOf(row?.organization), self)
  }
}
