import { APIError, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { isMoney } from './cells'
import { chosenColumns, columnsFor, sortKeys, type Column } from './columns'
import type { SortKey } from './keyset'

export type Format = 'csv' | 'json'

/** An export as it was asked for, checked against what the collection has and the person may read. */
export interface ExportRequest {
  config: SanitizedCollectionConfig
  format: Format
  columns: Column[]
  sort: SortKey[]
  /** Fields that are read for the sake of others: the currency of amounts. */
  alongside: string[]
  /** Built anew for each use: Payload changes the filter that it is given. */
  where: () => Promise<Where>
}

/**
 * Reads `?format=&where=&search=&sort=&columns=` as the panel's lists write them. The list's own narrowing (the chosen
 * organization) counts here too, so that the file holds what the list shows.
 *
 * @throws APIError 400 for what cannot be exported so
 */
export async function readRequest(req: PayloadRequest, config: SanitizedCollectionConfig): Promise<ExportRequest> {
  const { format = 'csv', where, search, sort, columns } = req.query
  if (format !== 'csv' && format !== 'json') {
    throw new APIError('Ask for the format "csv" or "json".', 400, null, true)
  }
  const filter = filterIn(where)
  const all = await columnsFor(req, config.flattenedFields)
  const order = sort ?? config.defaultSort
  const chosen = chosenColumns(all, columns)
  const hasCurrency = all.some(({ path }) => path === 'currency')
  return {
    config,
    format,
    columns: chosen,
    alongside: hasCurrency && chosen.some(({ field }) => isMoney(field)) ? ['currency'] : [],
    sort: sortKeys(all, order),
    where: async () => {
      const wished = mergeListSearchAndWhere({
        collectionConfig: config,
        search: typeof search === 'string' ? search : '',
        where: structuredClone(filter),
      })
      const { baseFilter, baseListFilter } = config.admin
      const own = await (baseFilter ?? baseListFilter)?.({ limit: 0, page: 1, req, sort: '' })
      return { and: [wished, own].filter((part): part is Where => Boolean(part && Object.keys(part).length > 0)) }
    },
  }
}

/** The query string's filter, or the same as JSON. */
function filterIn(where: unknown): Where {
  if (where === undefined || where === '') return {}
  const filter = typeof where === 'string' ? parsed(where) : where
  if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return filter as Where
  throw new APIError('The filter cannot be read. Write it as the lists of the panel do.', 400, null, true)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
