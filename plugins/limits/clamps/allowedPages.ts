import type { PayloadRequest } from 'payload'

const allowed = new WeakMap<PayloadRequest, number>()

/**
 * Lets the house read larger pages on behalf of a person than the person may ask for: for exports, which read a list to
 * its end whatever the size of its pages. Holds for this request object alone; no client can set it.
 */
export function allowPages(req: PayloadRequest, rows: number): void {
  allowed.set(req, Math.max(rows, allowedRows(req)))
}

export function allowedRows(req: PayloadRequest): number {
  return allowed.get(req) ?? 0
}
