import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What the content's schema cannot say: tenancy, slugs, counters, and what goes with a record that is destroyed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of TABLES) {
    await db.execute(sql.raw(`ALTER TABLE ${table} ALTER COLUMN organization_id SET NOT NULL`))
  }
  for (const table of REFERENCED) {
    await db.execute(
      sql.raw(`ALTER TABLE ${table} ADD CONSTRAINT ${table}_organization_id_key UNIQUE (organization_id, id)`),
    )
  }
  for (const { table, column, target, cascade, replaces } of SAME_ORGANIZATION) {
    if (replaces) await db.execute(sql.raw(`ALTER TABLE ${table} DROP CONSTRAINT ${replaces}`))
    await db.execute(
      sql.raw(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_same_organization
           FOREIGN KEY (organization_id, ${column}_id) REFERENCES ${target} (organization_id, id)
           ON DELETE ${cascade ? 'CASCADE' : `SET NULL (${column}_id)`}`,
      ),
    )
  }
  for (const [table, collection] of SLUGS) {
    await db.execute(
      sql.raw(`
        CREATE TRIGGER ${table}_locales_claim_slug AFTER INSERT OR DELETE OR UPDATE OF slug ON ${table}_locales
          FOR EACH ROW EXECUTE FUNCTION orrery_claim_slug('${collection}', '${table}');
        CREATE TRIGGER ${table}_reclaim_slugs_on_trash AFTER UPDATE OF deleted_at ON ${table}
          FOR EACH ROW WHEN (OLD.deleted_at IS DISTINCT FROM NEW.deleted_at)
          EXECUTE FUNCTION orrery_reclaim_slugs('${collection}', '${table}_locales');
        CREATE TRIGGER ${table}_reclaim_slugs_on_delete AFTER DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION orrery_reclaim_slugs('${collection}', '${table}_locales');`),
    )
  }
  await db.execute(sql.raw(THE_REST))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(UNDO_THE_REST))
  for (const [table] of SLUGS) {
    await db.execute(
      sql.raw(`
        DROP TRIGGER ${table}_locales_claim_slug ON ${table}_locales;
        DROP TRIGGER ${table}_reclaim_slugs_on_trash ON ${table};
        DROP TRIGGER ${table}_reclaim_slugs_on_delete ON ${table};`),
    )
  }
  for (const { table, column, target, replaces } of SAME_ORGANIZATION) {
    await db.execute(sql.raw(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_same_organization`))
    if (replaces) {
      await db.execute(
        sql.raw(
          `ALTER TABLE ${table} ADD CONSTRAINT ${replaces} FOREIGN KEY (${column}_id) REFERENCES ${target} (id) ON DELETE SET NULL`,
        ),
      )
    }
  }
  for (const table of REFERENCED) {
    await db.execute(sql.raw(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_organization_id_key`))
  }
  for (const table of TABLES) {
    await db.execute(sql.raw(`ALTER TABLE ${table} ALTER COLUMN organization_id DROP NOT NULL`))
  }
}

const TABLES = [
  'pages',
  'case_studies',
  'posts',
  'comments',
  'likes',
  'testimonials',
  'testimonial_requests',
  'categories',
  'tags',
  'forms',
  'form_submissions',
  'media_folders',
  'redirects',
  'client_messages',
]

const REFERENCED = ['posts', 'categories', 'forms', 'clients', 'comments', 'testimonials', 'media_folders']

/** Hot relations name rows of their own organization; `cascade`: what cannot stand without the other goes with it. */
const SAME_ORGANIZATION: {
  table: string
  column: string
  target: string
  cascade?: boolean
  /** The constraint of the schema that this one stands in for. */
  replaces?: string
}[] = [
  { table: 'posts', column: 'category', target: 'categories' },
  { table: 'comments', column: 'post', target: 'posts', cascade: true, replaces: 'comments_post_id_posts_id_fk' },
  {
    table: 'comments',
    column: 'parent',
    target: 'comments',
    cascade: true,
    replaces: 'comments_parent_id_comments_id_fk',
  },
  { table: 'likes', column: 'post', target: 'posts', cascade: true, replaces: 'likes_post_id_posts_id_fk' },
  { table: 'case_studies', column: 'company', target: 'companies' },
  { table: 'case_studies', column: 'testimonial', target: 'testimonials' },
  {
    table: 'form_submissions',
    column: 'form',
    target: 'forms',
    cascade: true,
    replaces: 'form_submissions_form_id_forms_id_fk',
  },
  { table: 'media', column: 'shared_with', target: 'clients' },
  { table: 'media', column: 'folder', target: 'media_folders' },
  {
    table: 'client_messages',
    column: 'client',
    target: 'clients',
    cascade: true,
    replaces: 'client_messages_client_id_clients_id_fk',
  },
]

/** Table and collection of everything whose slug is claimed. */
const SLUGS = [
  ['pages', 'pages'],
  ['case_studies', 'case-studies'],
  ['posts', 'posts'],
  ['categories', 'categories'],
  ['tags', 'tags'],
] as const

const THE_REST = `
  ALTER TABLE likes DROP CONSTRAINT likes_user_id_users_id_fk;
  ALTER TABLE likes ADD CONSTRAINT likes_user_cascade FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

  CREATE UNIQUE INDEX pages_one_home_key ON pages (organization_id) WHERE is_home AND deleted_at IS NULL;
  CREATE UNIQUE INDEX users_author_slug_key ON users (author_slug) WHERE author_slug IS NOT NULL;

  CREATE INDEX case_studies_content_gin ON case_studies_locales USING gin (content jsonb_path_ops);
  CREATE INDEX pages_layout_gin ON pages_locales USING gin (layout jsonb_path_ops);

  CREATE TRIGGER posts_keep_owned BEFORE UPDATE ON posts
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('posts.views', 'view_count');
`

const UNDO_THE_REST = `
  DROP TRIGGER posts_keep_owned ON posts;
  DROP INDEX case_studies_content_gin, pages_layout_gin, pages_one_home_key, users_author_slug_key;
  ALTER TABLE likes DROP CONSTRAINT likes_user_cascade;
  ALTER TABLE likes ADD CONSTRAINT likes_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL;
`
