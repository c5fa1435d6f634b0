import type { CollectionBeforeOperationHook, Field, FieldHook, Payload } from 'payload'
import { checkSharing, idsIn } from './checkSharing'
import { keepMoving, resolveMoving } from './movingValues'

const PRESETS = 'payload-query-presets'

/**
 * What Payload's own collection of presets lacks here. It is made after the plugins have run, so its hooks are added when
 * the application starts.
 */
export function guardPresets(payload: Payload): void {
  const config = payload.collections[PRESETS]?.config
  if (!config) throw new Error('The views plugin found no query presets. Name at least one collection.')
  config.hooks.beforeOperation.push(skipSecondTransaction)
  config.hooks.beforeValidate.push(checkSharing)
  config.hooks.beforeChange.push(keepMoving)
  config.hooks.afterRead.push(resolveMoving)
  for (const field of usersFields(config.fields)) field.hooks = { ...field.hooks, beforeChange: [keepMaker] }
}

/**
 * Payload looks for a lock-out by writing a copy in a second transaction, which waits for the first one for ever on the
 * embedded database. Here nobody can be locked out: whoever saves stays among the named people (`keepMaker`) or works in
 * the organization (`checkSharing`).
 */
const skipSecondTransaction: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context._preventLockout = true
  return args
}

type UsersField = Extract<Field, { type: 'relationship' }>

function usersFields(fields: readonly Field[]): UsersField[] {
  return fields.flatMap((field): UsersField[] => {
    if (field.type === 'relationship' && field.name === 'users') return [field]
    return 'fields' in field && Array.isArray(field.fields) ? usersFields(field.fields) : []
  })
}

type Sharing = { constraint?: string; users?: unknown }

/**
 * Who is named. A view that was somebody's own stays theirs when a colleague saves it; whoever begins to name people is
 * among them.
 */
const keepMaker: FieldHook = ({ siblingData, previousSiblingDoc, req }) => {
  const { constraint, users } = siblingData as Sharing
  const before = (previousSiblingDoc ?? {}) as Sharing
  const own = req.user ? [req.user.id] : []
  if (constraint === 'onlyMe') return before.constraint === 'onlyMe' ? idsIn(before.users) : own
  if (constraint !== 'specificUsers') return []
  const keepers = before.constraint === constraint && idsIn(before.users).length > 0 ? [] : own
  return [...new Set([...idsIn(users), ...keepers])]
}
