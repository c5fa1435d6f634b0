/** What a list shows, as the panel keeps it in its address. */
export interface ListState {
  where?: unknown
  search?: string | undefined
  sort?: unknown
  columns?: unknown
}

/** The address of a list as a file, narrowed and ordered as the list is. */
export function exportUrl(api: string, slug: string, format: 'csv' | 'json', list: ListState): string {
  const { where, search, sort, columns } = list
  const query = new URLSearchParams({
    format,
    ...(search ? { search } : {}),
    ...(where && Object.keys(where).length > 0 ? { where: JSON.stringify(where) } : {}),
    ...(sort ? { sort: [sort].flat().join(',') } : {}),
    ...(columns ? { columns: typeof columns === 'string' ? columns : JSON.stringify(columns) } : {}),
  })
  return `${api}/exports/${slug}?${query.toString()}`
}
