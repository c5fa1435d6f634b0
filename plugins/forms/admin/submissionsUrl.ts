/** The list of submissions, narrowed as the panel's own filters narrow it. */
export function submissionsUrl(admin: string, slug: string, by: { form?: string; status?: string }): string {
  const conditions = Object.entries(by).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(
    conditions.map(([field, value], index) => [`where[or][0][and][${index}][${field}][equals]`, value]),
  )
  return `${admin}/collections/${slug}${conditions.length > 0 ? `?${query.toString()}` : ''}`
}
