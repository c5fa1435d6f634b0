import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Rows of work and of clients always name their organization. */
const TABLES = [
  'tasks',
  'task_comments',
  'task_templates',
  'activities',
  'goals',
  'goal_entries',
  'decision_logs',
  'pipelines',
  'pipeline_stages',
  'pipeline_items',
  'pipeline_moves',
  'contacts',
  'opportunities',
  'client_calls',
  'imports',
  'projects',
  'changesets',
]

/** What others point to together with its organization. */
const TARGETS = [
  'contacts',
  'projects',
  'tasks',
  'goals',
  'activities',
  'pipelines',
  'pipeline_stages',
  'opportunities',
  'leads',
]

/** Hot relations that stay within an organization: table, column, target, and whether the row goes with its target. */
const WITHIN: [table: string, column: string, target: string, goesWith?: 'goes with it'][] = [
  ['tasks', 'goal_id', 'goals'],
  ['tasks', 'activity_id', 'activities'],
  ['tasks', 'project_id', 'projects'],
  ['tasks', 'client_id', 'clients'],
  ['tasks', 'stage_id', 'pipeline_stages'],
  ['task_comments', 'task_id', 'tasks', 'goes with it'],
  ['goal_entries', 'goal_id', 'goals', 'goes with it'],
  ['pipeline_items', 'task_id', 'tasks', 'goes with it'],
  ['pipeline_items', 'opportunity_id', 'opportunities', 'goes with it'],
  ['pipeline_items', 'client_id', 'clients'],
  ['pipeline_items', 'lead_id', 'leads'],
  ['contacts', 'company_id', 'companies'],
  ['contacts', 'client_id', 'clients'],
  ['opportunities', 'stage_id', 'pipeline_stages'],
  ['projects', 'company_id', 'companies'],
  ['media', 'project_id', 'projects'],
]

/** Rows that cannot be without what they point to: it is not destroyed as long as they are there. */
const HELD: [table: string, column: string, target: string][] = [
  ['pipeline_stages', 'pipeline_id', 'pipelines'],
  ['pipeline_items', 'stage_id', 'pipeline_stages'],
  ['pipeline_items', 'pipeline_id', 'pipelines'],
  ['opportunities', 'client_id', 'clients'],
  ['client_calls', 'client_id', 'clients'],
  ['projects', 'client_id', 'clients'],
]

const nameOf = (table: string, column: string) => `${table}_${column.replace(/_id$/, '')}_same_organization`
const key = (table: string) => `${table}_organization_id_key`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const statements = [
    ...TABLES.map((table) => `ALTER TABLE ${table} ALTER COLUMN organization_id SET NOT NULL;`),
    ...TARGETS.map((table) => `ALTER TABLE ${table} ADD CONSTRAINT ${key(table)} UNIQUE (organization_id, id);`),
    ...WITHIN.flatMap(([table, column, target, goesWith]) => [
      ...(goesWith ? [`ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_${target}_id_fk;`] : []),
      `ALTER TABLE ${table} ADD CONSTRAINT ${nameOf(table, column)} FOREIGN KEY (organization_id, ${column})
         REFERENCES ${target} (organization_id, id) ON DELETE ${goesWith ? 'CASCADE' : `SET NULL (${column})`};`,
    ]),
    ...HELD.flatMap(([table, column, target]) => [
      `ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_${target}_id_fk;`,
      `ALTER TABLE ${table} ADD CONSTRAINT ${nameOf(table, column)} FOREIGN KEY (organization_id, ${column})
         REFERENCES ${target} (organization_id, id) ON DELETE NO ACTION;`,
    ]),
  ]
  await db.execute(sql.raw(statements.join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const statements = [
    ...[...WITHIN, ...HELD].map(([table, column]) => `ALTER TABLE ${table} DROP CONSTRAINT ${nameOf(table, column)};`),
    ...[...WITHIN.filter(([, , , goesWith]) => goesWith), ...HELD].map(
      ([table, column, target]) =>
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_${target}_id_fk FOREIGN KEY (${column}) REFERENCES ${target} (id) ON DELETE SET NULL;`,
    ),
    ...TARGETS.map((table) => `ALTER TABLE ${table} DROP CONSTRAINT ${key(table)};`),
  ]
  await db.execute(sql.raw(statements.join('\n')))
}
