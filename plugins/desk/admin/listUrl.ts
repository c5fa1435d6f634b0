/** The address of a collection's list with a filter set, in the form that Payload's list view reads. */
export function listUrl(admin: string, collection: string, where: Record<string, unknown>): string {
  const query = new URLSearchParams()
  Object.entries(where).forEach(([field, condition], index) => {
    for (const [operator, value] of Object.entries(condition as Record<string, unknown>)) {
      query.set(
        `where[or][0][and][${index}][${field}][${operator}]`,
        Array.isArray(value) ? value.join(',') : String(value),
      )
    }
  })
  const text = query.toString()
  return `${admin}/collections/${collection}${text ? `?${text}` : ''}`
}
