/** The address of a collection's list with a filter set, in the form that Payload's list view reads. */
export function listUrl(admin: string, collection: string, where: Record<string, unknown>): string {
  const query = new URLSearchParams()
  const conditions = Object.entries(where).flatMap(([field, condition]) =>
    Object.entries(condition as Record<string, unknown>).map(([operator, value]) => ({ field, operator, value })),
  )
  for (const [index, { field, operator, value }] of conditions.entries()) {
    query.set(
      `where[or][0][and][${index}][${field}][${operator}]`,
      Array.isArray(value) ? value.join(',') : String(value),
    )
  }
  const text = query.toString()
  return `${admin}/collections/${collection}${text ? `?${text}` : ''}`
}
