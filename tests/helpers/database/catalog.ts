import { Client } from 'pg'

/**
 * Everything a database's own schema consists of, one line each, sorted: columns, enums, indexes, constraints, triggers and
 * functions of all schemas that are not the system's or an extension's.
 */
export async function describeSchema(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ line: string }>(CATALOG)
    return rows.map(({ line }) => line).toSorted()
  } finally {
    await client.end()
  }
}

// NOT NULL is compared as a column's property: Postgres 18 also lists it among the constraints, 17 does not.
const CATALOG = `
  WITH ours AS (
    SELECT n.oid, n.nspname FROM pg_namespace n
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  ), of_extensions AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e')
  SELECT format('column %s.%s.%s %s%s default %s', nspname, relname, attname, format_type(atttypid, atttypmod),
    CASE WHEN attnotnull THEN ' not null' ELSE '' END, coalesce(pg_get_expr(adbin, adrelid), '-')) AS line
  FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN ours ON ours.oid = relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = attrelid AND d.adnum = attnum
  WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm')
  UNION ALL
  SELECT format('index %s', pg_get_indexdef(c.oid)) FROM pg_class c JOIN ours ON ours.oid = relnamespace WHERE relkind = 'i'
  UNION ALL
  SELECT format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(k.oid))
  FROM pg_constraint k JOIN ours ON ours.oid = connamespace WHERE contype <> 'n'
  UNION ALL
  SELECT format('trigger %s', pg_get_triggerdef(t.oid))
  FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN ours ON ours.oid = relnamespace WHERE NOT tgisinternal
  UNION ALL
  SELECT format('enum %s.%s: %s', nspname, typname, (
    SELECT string_agg(enumlabel, ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid))
  FROM pg_type t JOIN ours ON ours.oid = typnamespace WHERE typtype = 'e'
  UNION ALL
  SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p JOIN ours ON ours.oid = pronamespace
  WHERE prokind IN ('f', 'p') AND (('pg_proc'::regclass)::oid, p.oid) NOT IN (SELECT classid, objid FROM of_extensions)`
