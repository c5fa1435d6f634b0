import type { Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { record } from './record'

export interface AuditOptions {
  /** Events that leave no trail, by type or `slug.*`. */
  exclude?: string[]
}

/**
 * The audit trail: for every domain event who, when, from where, in which organization and what changed, written in
 * the transaction of the change itself. The database refuses to change or delete a row, but for `audit_redact`
 * (see migrations), which leaves a row of its own.
 */
export const auditPlugin =
  ({ exclude = [] }: AuditOptions = {}): Plugin =>
  (config) =>
    subscribe(config, {
      name: 'audit',
      types: ['*'],
      handle: async (event, req) => {
        if (
          exclude.some(
            (pattern) =>
              pattern === event.type || (pattern.endsWith('.*') && event.type.startsWith(pattern.slice(0, -1))),
          )
        )
          return
        await record(event, req)
      },
    })
