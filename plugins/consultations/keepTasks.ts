interface Row {
  id?: string | null
  task?: unknown
}

/**
 * The rows of a save with the tasks that were made of them: which task a row has become is not for a form to say, which may have been
 * opened before. `before` is the state under the row's lock; new rows have no task unless software writes them.
 */
export function keepTasks<Item extends Row>(
  rows: readonly Item[] | null | undefined,
  before: readonly Row[] | null | undefined,
  isSoftware: boolean,
): Item[] | null | undefined {
  // What is no list at all is refused behind the hooks.
  if (!Array.isArray(rows)) return rows as null | undefined
  const made = new Map((before ?? []).map(({ id, task }) => [id, task]))
  return (rows as readonly Item[]).map((row) => {
    if (row.id && made.has(row.id)) return { ...row, task: made.get(row.id) ?? null }
    return isSoftware ? row : { ...row, task: null }
  })
}
