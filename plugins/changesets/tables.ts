import type { PayloadRequest } from 'payload'

/** The table of a collection. */
export function tableOf(req: Pick<PayloadRequest, 'payload'>, slug: string): string {
  const snake = slug.replaceAll('-', '_')
  return req.payload.db.tableNameMap.get(snake) ?? snake
}
