import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { installJobQueue, removeJobQueue } from '../plugins/jobs/schema'

/**
 * What Payload's schema cannot say: the constraints, triggers and tables that keep the house's promises. Each is
 * listed in `src/server/promises/` and looked for at every start.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(EXTENSIONS))
  await db.execute(sql.raw(TENANCY))
  await db.execute(sql.raw(UNIQUENESS))
  await db.execute(sql.raw(SLUGS))
  await db.execute(sql.raw(AUDIT))
  await db.execute(sql.raw(OWNED_COLUMNS))
  await db.execute(sql.raw(SESSIONS))
  await db.execute(sql.raw(TEAMS))
  await db.execute(sql.raw(MACHINERY))
  await installJobQueue(db)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await removeJobQueue(db)
  await db.execute(sql.raw(UNDO))
}

const EXTENSIONS = `
  CREATE EXTENSION IF NOT EXISTS vector;
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE EXTENSION IF NOT EXISTS unaccent;
`

/** A row of an organization always names it, and points only to rows of the same one (hot relations; hooks check the rest). */
const TENANCY = `
  ALTER TABLE services      ALTER COLUMN organization_id SET NOT NULL;
  ALTER TABLE media         ALTER COLUMN organization_id SET NOT NULL;
  ALTER TABLE leads         ALTER COLUMN organization_id SET NOT NULL;
  ALTER TABLE clients       ALTER COLUMN organization_id SET NOT NULL;
  ALTER TABLE companies     ALTER COLUMN organization_id SET NOT NULL;
  ALTER TABLE teams         ALTER COLUMN organization_id SET NOT NULL;
  ALTER TABLE team_members  ALTER COLUMN organization_id SET NOT NULL;
  ALTER TABLE team_invites  ALTER COLUMN organization_id SET NOT NULL;

  ALTER TABLE media     ADD CONSTRAINT media_organization_id_key     UNIQUE (organization_id, id);
  ALTER TABLE services  ADD CONSTRAINT services_organization_id_key  UNIQUE (organization_id, id);
  ALTER TABLE companies ADD CONSTRAINT companies_organization_id_key UNIQUE (organization_id, id);
  ALTER TABLE teams     ADD CONSTRAINT teams_organization_id_key     UNIQUE (organization_id, id);

  ALTER TABLE services ADD CONSTRAINT services_planet_model_same_organization
    FOREIGN KEY (organization_id, planet_model_id) REFERENCES media (organization_id, id) ON DELETE SET NULL (planet_model_id);
  ALTER TABLE leads ADD CONSTRAINT leads_service_same_organization
    FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id) ON DELETE SET NULL (service_id);
  ALTER TABLE clients ADD CONSTRAINT clients_company_same_organization
    FOREIGN KEY (organization_id, company_id) REFERENCES companies (organization_id, id) ON DELETE SET NULL (company_id);
  ALTER TABLE team_members DROP CONSTRAINT team_members_team_id_teams_id_fk;
  ALTER TABLE team_members ADD CONSTRAINT team_members_team_same_organization
    FOREIGN KEY (organization_id, team_id) REFERENCES teams (organization_id, id) ON DELETE CASCADE;
`

const UNIQUENESS = `
  CREATE UNIQUE INDEX organizations_slug_live_key    ON organizations (slug) WHERE deleted_at IS NULL;
  CREATE UNIQUE INDEX organizations_one_default_key  ON organizations (is_default) WHERE is_default AND deleted_at IS NULL;
  CREATE UNIQUE INDEX organizations_domains_host_key ON organizations_domains (lower(host));
  CREATE UNIQUE INDEX users_memberships_organization_key ON users_memberships (_parent_id, organization_id);
`

/**
 * Slugs are unique per collection, organization and locale among rows that are not in the trash. The slug stands
 * in the locales table and the organization in the main one, so neither can carry the index: a claims table does.
 * Use: CREATE TRIGGER on <t>_locales and on <t>, each with the collection's slug as argument.
 */
const SLUGS = `
  CREATE TABLE slug_claims (
    collection      text NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    locale          text NOT NULL,
    slug            text NOT NULL,
    document_id     uuid NOT NULL,
    CONSTRAINT slug_claims_key PRIMARY KEY (organization_id, collection, locale, slug)
  );
  CREATE UNIQUE INDEX slug_claims_document_key ON slug_claims (document_id, collection, locale);

  CREATE FUNCTION orrery_claim_slug() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    parent record;
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      DELETE FROM slug_claims WHERE document_id = OLD._parent_id AND collection = TG_ARGV[0] AND locale = OLD._locale::text;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.slug IS NOT NULL THEN
      EXECUTE format('SELECT organization_id, deleted_at FROM %I WHERE id = $1', TG_ARGV[1]) INTO parent USING NEW._parent_id;
      IF parent.organization_id IS NOT NULL AND parent.deleted_at IS NULL THEN
        INSERT INTO slug_claims VALUES (TG_ARGV[0], parent.organization_id, NEW._locale::text, NEW.slug, NEW._parent_id);
      END IF;
    END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION orrery_reclaim_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM slug_claims WHERE document_id = OLD.id AND collection = TG_ARGV[0];
    IF TG_OP = 'UPDATE' AND NEW.deleted_at IS NULL THEN
      EXECUTE format(
        'INSERT INTO slug_claims SELECT $1, $2, _locale::text, slug, _parent_id FROM %I WHERE _parent_id = $3 AND slug IS NOT NULL',
        TG_ARGV[1]
      ) USING TG_ARGV[0], NEW.organization_id, NEW.id;
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER services_locales_claim_slug AFTER INSERT OR DELETE OR UPDATE OF slug ON services_locales
    FOR EACH ROW EXECUTE FUNCTION orrery_claim_slug('services', 'services');
  CREATE TRIGGER services_reclaim_slugs_on_trash AFTER UPDATE OF deleted_at ON services
    FOR EACH ROW WHEN (OLD.deleted_at IS DISTINCT FROM NEW.deleted_at) EXECUTE FUNCTION orrery_reclaim_slugs('services', 'services_locales');
  CREATE TRIGGER services_reclaim_slugs_on_delete AFTER DELETE ON services
    FOR EACH ROW EXECUTE FUNCTION orrery_reclaim_slugs('services', 'services_locales');
`

/**
 * The trail outlives what it tells of, so it holds no foreign keys; and nobody changes it. The one exception is
 * audit_redact, which empties what a row holds (GDPR erasure) and writes a row that says who did so and why.
 */
const AUDIT = `
  ALTER TABLE audit_logs    DROP CONSTRAINT audit_logs_actor_id_users_id_fk;
  ALTER TABLE audit_logs    DROP CONSTRAINT audit_logs_organization_id_organizations_id_fk;
  ALTER TABLE domain_events DROP CONSTRAINT domain_events_actor_id_users_id_fk;
  ALTER TABLE domain_events DROP CONSTRAINT domain_events_organization_id_organizations_id_fk;

  CREATE FUNCTION orrery_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('orrery.audit_redaction', true) = OLD.id::text THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is append-only: use audit_redact() to erase personal data', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE TRIGGER audit_logs_append_only BEFORE UPDATE OR DELETE ON audit_logs
    FOR EACH ROW EXECUTE FUNCTION orrery_append_only();
  CREATE TRIGGER audit_logs_never_truncated BEFORE TRUNCATE ON audit_logs
    FOR EACH STATEMENT EXECUTE FUNCTION orrery_append_only();

  CREATE FUNCTION audit_redact(entry uuid, reason text, redactor uuid) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    target audit_logs%ROWTYPE;
  BEGIN
    IF coalesce(trim(reason), '') = '' THEN
      RAISE EXCEPTION 'audit_redact needs a reason' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT * INTO target FROM audit_logs WHERE id = entry FOR UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'no audit entry %', entry USING ERRCODE = 'no_data_found';
    END IF;
    PERFORM set_config('orrery.audit_redaction', entry::text, true);
    UPDATE audit_logs SET changes = NULL, summary = 'Redacted', ip_address = NULL, user_agent = NULL, actor_label = NULL,
      redacted_at = now(), redaction_reason = reason WHERE id = entry;
    PERFORM set_config('orrery.audit_redaction', '', true);
    INSERT INTO audit_logs (id, organization_id, summary, occurred_at, action, actor_id, subject_collection, subject_id)
      VALUES (gen_random_uuid(), target.organization_id, 'Audit entry redacted: ' || reason, now(), 'audit.redacted', redactor, 'audit-logs', entry::text);
  END $$;
`

/**
 * A column that SQL owns (a counter, a stamp) survives Payload's whole-document writes: the trigger keeps the old
 * value unless the transaction has said SET LOCAL orrery.owner = '<flag>'.
 * Use: orrery_keep_owned('<flag>', '<column>', …) as a BEFORE UPDATE trigger.
 */
const OWNED_COLUMNS = `
  CREATE FUNCTION orrery_keep_owned() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    kept jsonb := '{}';
    i int;
  BEGIN
    IF current_setting('orrery.owner', true) = TG_ARGV[0] THEN
      RETURN NEW;
    END IF;
    FOR i IN 1 .. TG_NARGS - 1 LOOP
      kept := kept || jsonb_build_object(TG_ARGV[i], to_jsonb(OLD) -> TG_ARGV[i]);
    END LOOP;
    RETURN jsonb_populate_record(NEW, kept);
  END $$;

  CREATE TRIGGER users_keep_owned BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('users.sign_in', 'last_login_at');
`

/**
 * Sessions outlive Payload's writes of whole accounts, which carry a list that may be old: a row is ended only by
 * whoever says so (SET LOCAL orrery.owner = 'users.sessions'), and one that was ended does not come back.
 */
const SESSIONS = `
  CREATE TABLE ended_sessions (
    session_id varchar PRIMARY KEY,
    ended_at   timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ended_sessions_ended_at ON ended_sessions (ended_at);

  CREATE FUNCTION orrery_keep_session() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('orrery.owner', true) = 'users.sessions' THEN
      INSERT INTO ended_sessions (session_id) VALUES (OLD.id) ON CONFLICT DO NOTHING;
      RETURN OLD;
    END IF;
    IF OLD.expires_at < now() OR NOT EXISTS (SELECT FROM users WHERE id = OLD._parent_id) THEN
      RETURN OLD;
    END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION orrery_admit_session() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('orrery.owner', true) = 'users.sessions' THEN
      DELETE FROM ended_sessions WHERE session_id = NEW.id;
    END IF;
    UPDATE users_sessions SET expires_at = greatest(expires_at, NEW.expires_at) WHERE id = NEW.id;
    IF FOUND OR EXISTS (SELECT FROM ended_sessions WHERE session_id = NEW.id) THEN
      RETURN NULL;
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER users_sessions_keep BEFORE DELETE ON users_sessions
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_session();
  CREATE TRIGGER users_sessions_admit BEFORE INSERT ON users_sessions
    FOR EACH ROW EXECUTE FUNCTION orrery_admit_session();
`

/** A team takes no more active members than it says: the team's row is locked while they are counted. */
const TEAMS = `
  CREATE FUNCTION orrery_hold_team_limit() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    places numeric;
    taken  bigint;
  BEGIN
    IF NEW.is_active IS NOT TRUE THEN
      RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' THEN
      IF OLD.is_active IS TRUE AND OLD.team_id = NEW.team_id THEN
        RETURN NEW;
      END IF;
    ELSIF EXISTS (SELECT FROM team_members WHERE id = NEW.id) THEN
      RETURN NEW; -- an upsert: the trigger on UPDATE decides
    END IF;
    SELECT max_members INTO places FROM teams WHERE id = NEW.team_id FOR NO KEY UPDATE;
    SELECT count(*) INTO taken FROM team_members WHERE team_id = NEW.team_id AND is_active AND id <> NEW.id;
    IF places IS NOT NULL AND taken >= places THEN
      RAISE EXCEPTION 'team % takes no more than % members', NEW.team_id, places
        USING ERRCODE = 'check_violation', CONSTRAINT = 'team_members_within_limit';
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER team_members_within_limit BEFORE INSERT OR UPDATE OF team_id, is_active ON team_members
    FOR EACH ROW EXECUTE FUNCTION orrery_hold_team_limit();
`

/** Tables that no collection needs: who runs, how often somebody asked, which form has arrived, what a plan has used up. */
const MACHINERY = `
  CREATE TABLE processes (
    id         uuid PRIMARY KEY,
    kind       text NOT NULL CHECK (kind IN ('web', 'worker')),
    url        text,
    started_at timestamptz NOT NULL DEFAULT now(),
    seen_at    timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX processes_kind_seen_at ON processes (kind, seen_at);

  CREATE TABLE rate_limits (
    key    varchar(255) PRIMARY KEY,
    points integer NOT NULL DEFAULT 0,
    expire bigint
  );
  CREATE INDEX rate_limits_expire ON rate_limits (expire);

  CREATE TABLE form_receipts (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    lead_id         uuid REFERENCES leads (id) ON DELETE CASCADE,
    created_at      timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX form_receipts_lead_id ON form_receipts (lead_id);

  CREATE TABLE quota_usage (
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    metric          text NOT NULL,
    used            bigint NOT NULL DEFAULT 0 CHECK (used >= 0),
    PRIMARY KEY (organization_id, metric)
  );
`

const UNDO = `
  DROP TRIGGER IF EXISTS team_members_within_limit ON team_members;
  DROP FUNCTION IF EXISTS orrery_hold_team_limit();
  DROP TRIGGER IF EXISTS users_sessions_keep ON users_sessions;
  DROP TRIGGER IF EXISTS users_sessions_admit ON users_sessions;
  DROP FUNCTION IF EXISTS orrery_keep_session();
  DROP FUNCTION IF EXISTS orrery_admit_session();
  DROP TABLE IF EXISTS ended_sessions;
  DROP TABLE IF EXISTS form_receipts, quota_usage, rate_limits, processes;
  DROP TRIGGER IF EXISTS users_keep_owned ON users;
  DROP FUNCTION IF EXISTS orrery_keep_owned();
  DROP TRIGGER IF EXISTS audit_logs_append_only ON audit_logs;
  DROP TRIGGER IF EXISTS audit_logs_never_truncated ON audit_logs;
  DROP FUNCTION IF EXISTS audit_redact(uuid, text, uuid);
  DROP FUNCTION IF EXISTS orrery_append_only();
  ALTER TABLE audit_logs ADD CONSTRAINT audit_logs_actor_id_users_id_fk FOREIGN KEY (actor_id) REFERENCES users (id) ON DELETE SET NULL NOT VALID;
  ALTER TABLE audit_logs ADD CONSTRAINT audit_logs_organization_id_organizations_id_fk FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE SET NULL NOT VALID;
  ALTER TABLE domain_events ADD CONSTRAINT domain_events_actor_id_users_id_fk FOREIGN KEY (actor_id) REFERENCES users (id) ON DELETE SET NULL NOT VALID;
  ALTER TABLE domain_events ADD CONSTRAINT domain_events_organization_id_organizations_id_fk FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE SET NULL NOT VALID;
  DROP TRIGGER IF EXISTS services_locales_claim_slug ON services_locales;
  DROP TRIGGER IF EXISTS services_reclaim_slugs_on_trash ON services;
  DROP TRIGGER IF EXISTS services_reclaim_slugs_on_delete ON services;
  DROP FUNCTION IF EXISTS orrery_claim_slug();
  DROP FUNCTION IF EXISTS orrery_reclaim_slugs();
  DROP TABLE IF EXISTS slug_claims;
  DROP INDEX IF EXISTS organizations_slug_live_key, organizations_one_default_key, organizations_domains_host_key, users_memberships_organization_key;
  ALTER TABLE services DROP CONSTRAINT services_planet_model_same_organization;
  ALTER TABLE leads DROP CONSTRAINT leads_service_same_organization;
  ALTER TABLE clients DROP CONSTRAINT clients_company_same_organization;
  ALTER TABLE team_members DROP CONSTRAINT team_members_team_same_organization;
  ALTER TABLE team_members ADD CONSTRAINT team_members_team_id_teams_id_fk FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE SET NULL;
  ALTER TABLE media DROP CONSTRAINT media_organization_id_key;
  ALTER TABLE services DROP CONSTRAINT services_organization_id_key;
  ALTER TABLE companies DROP CONSTRAINT companies_organization_id_key;
  ALTER TABLE teams DROP CONSTRAINT teams_organization_id_key;
  ALTER TABLE services      ALTER COLUMN organization_id DROP NOT NULL;
  ALTER TABLE media         ALTER COLUMN organization_id DROP NOT NULL;
  ALTER TABLE leads         ALTER COLUMN organization_id DROP NOT NULL;
  ALTER TABLE clients       ALTER COLUMN organization_id DROP NOT NULL;
  ALTER TABLE companies     ALTER COLUMN organization_id DROP NOT NULL;
  ALTER TABLE teams         ALTER COLUMN organization_id DROP NOT NULL;
  ALTER TABLE team_members  ALTER COLUMN organization_id DROP NOT NULL;
  ALTER TABLE team_invites  ALTER COLUMN organization_id DROP NOT NULL;
`
