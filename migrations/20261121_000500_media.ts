import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What the schema cannot say about files: what software measured is software's, a file belongs to one row, and no folder
 * lies in itself.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(MEDIA))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      DROP TRIGGER media_folders_no_cycle ON media_folders;
      DROP FUNCTION orrery_refuse_folder_cycle();
      DROP TRIGGER media_keep_facts ON media;
      DROP FUNCTION orrery_keep_media_facts();
      DROP INDEX media_storage_path_key;`),
  )
}

/*
 * Facts are written by the job alone (SET LOCAL orrery.owner = 'media.facts'); a form that was opened before and saved after
 * it does not take them back. With another file they are about nothing and go.
 * Two moves of folders at once wait for one another, so that each sees what the other did.
 */
const MEDIA = `
  CREATE UNIQUE INDEX media_storage_path_key ON media (storage_path) WHERE storage_path IS NOT NULL;

  CREATE FUNCTION orrery_keep_media_facts() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    facts text[] := ARRAY['variants', 'blur_data_url', 'vertices', 'triangles', 'materials', 'textures', 'lod_level',
                          'duration_seconds', 'pages', 'problem', 'processed_at'];
    kept jsonb := '{}';
    fact text;
  BEGIN
    IF current_setting('orrery.owner', true) = 'media.facts' THEN
      RETURN NEW;
    END IF;
    FOREACH fact IN ARRAY facts LOOP
      kept := kept || jsonb_build_object(fact,
        CASE WHEN NEW.storage_path IS DISTINCT FROM OLD.storage_path THEN 'null'::jsonb ELSE to_jsonb(OLD) -> fact END);
    END LOOP;
    RETURN jsonb_populate_record(NEW, kept);
  END $$;

  CREATE TRIGGER media_keep_facts BEFORE UPDATE ON media
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_media_facts();

  CREATE FUNCTION orrery_refuse_folder_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.parent_id IS NULL THEN
      RETURN NEW;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('media_folders'), hashtext(NEW.organization_id::text));
    IF EXISTS (
      WITH RECURSIVE above (id, parent_id) AS (
        SELECT id, parent_id FROM media_folders WHERE id = NEW.parent_id
        UNION SELECT folder.id, folder.parent_id FROM media_folders folder JOIN above ON folder.id = above.parent_id
      )
      SELECT FROM above WHERE id = NEW.id
    ) THEN
      RAISE EXCEPTION 'folder % would lie in itself', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'media_folders_no_cycle';
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER media_folders_no_cycle BEFORE INSERT OR UPDATE OF parent_id ON media_folders
    FOR EACH ROW EXECUTE FUNCTION orrery_refuse_folder_cycle();
`
