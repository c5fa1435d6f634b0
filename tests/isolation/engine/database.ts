import type { Payload } from 'payload'
import { sql, type SqlSession } from '@/src/lib/database'

interface Adapter {
  drizzle: SqlSession
  tables: Record<string, Record<string, { name?: string } | undefined>>
  tableNameMap: Map<string, string>
}

const snake = (slug: string) => slug.replaceAll('-', '_')

/** Looks at rows beneath every API: what a denied request must leave as it was. */
export class Database {
  readonly #adapter: Adapter
  constructor(payload: Payload) {
    this.#adapter = payload.db as unknown as Adapter
  }

  /** All that is stored of a row, its arrays, locales and versions included, as one text; empty when there is no row. */
  async snapshot(collection: string, id: string): Promise<string> {
    const table = this.#table(collection)
    const parts = [sql`select 'row ' || to_jsonb(t)::text as part from ${sql.identifier(table)} t where id = ${id}`]
    for (const [name, columns] of Object.entries(this.#adapter.tables)) {
      const parent = name.startsWith(`${table}_`)
        ? columns._parentID?.name
        : name === `_${table}_v`
          ? 'parent_id'
          : undefined
      if (!parent) continue
      parts.push(
        sql`select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]')::text as part from ${sql.identifier(name)} t where ${sql.identifier(parent)}::text = ${id}`,
      )
    }
    const { rows } = await this.#adapter.drizzle.execute<{ part: string }>(sql.join(parts, sql` union all `))
    // Without the row itself there is nothing, whatever hangs about.
    return rows.some(({ part }) => part.startsWith('row ')) ? rows.map(({ part }) => part).join('\n') : ''
  }

  async count(collection: string): Promise<number> {
    const { rows } = await this.#adapter.drizzle.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(this.#table(collection))}`,
    )
    return rows[0]?.n ?? 0
  }

  async exists(collection: string, id: string): Promise<boolean> {
    const { rows } = await this.#adapter.drizzle.execute(
      sql`select 1 from ${sql.identifier(this.#table(collection))} where id = ${id}`,
    )
    return rows.length > 0
  }

  #table(collection: string): string {
    return this.#adapter.tableNameMap.get(snake(collection)) ?? snake(collection)
  }
}
