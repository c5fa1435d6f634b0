/** The address of a list with conditions, in the form that the panel's own filters read. */
export function listWith(
  list: string,
  conditions: readonly [field: string, operator: string, value: string][],
): string {
  const query = new URLSearchParams(
    conditions.map(([field, operator, value], index) => [`where[or][0][and][${index}][${field}][${operator}]`, value]),
  )
  return conditions.length === 0 ? list : `${list}?${query.toString()}`
}

/** Whether a list is narrowed by a field: the panel writes its filters flat, Next hands them over flat too. */
export function isNarrowedBy(
  searchParams: Readonly<Record<string, string | string[] | undefined>> | undefined,
  field: string,
  value?: string,
): boolean {
  return Object.entries(searchParams ?? {}).some(
    ([key, given]) => key.includes(`[${field}]`) && (value === undefined || given === value),
  )
}
