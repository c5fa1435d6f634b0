import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Boards. The database itself puts a card in its place, whoever writes it: one stage, one rank, within the stage's limit.
 *
 * Locks are taken in one order by everybody: the task or opportunity that a card shows, the goal of the task, the card, the stage.
 *
 * Refusals are raised as ORxxx, where xxx is the HTTP status and the message is for people (plugins/records).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw([SHAPE, RANKS, CARDS, TRACES, TASKS, OPPORTUNITIES, STAGES].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(UNDO))
}

/** Ranks compare byte by byte, as the library that makes them does. */
const SHAPE = `
  ALTER TABLE pipeline_items ALTER COLUMN rank TYPE varchar COLLATE "C";
  ALTER TABLE pipeline_items ALTER COLUMN rank SET NOT NULL;
  ALTER TABLE pipeline_items ALTER COLUMN pipeline_id SET NOT NULL;
  ALTER TABLE pipeline_items ALTER COLUMN entered_stage_at SET NOT NULL;

  CREATE UNIQUE INDEX pipeline_items_rank_key ON pipeline_items (stage_id, rank) WHERE deleted_at IS NULL;
  CREATE UNIQUE INDEX pipeline_items_task_key ON pipeline_items (task_id) WHERE deleted_at IS NULL;
  CREATE UNIQUE INDEX pipeline_items_opportunity_key ON pipeline_items (opportunity_id) WHERE deleted_at IS NULL;
  CREATE UNIQUE INDEX pipelines_key_live_key ON pipelines (organization_id, key) WHERE deleted_at IS NULL;
  CREATE INDEX pipeline_items_texts_parent ON pipeline_items_texts (parent_id, path);
  CREATE INDEX pipeline_moves_item_moved_at ON pipeline_moves (item_id, moved_at, id);
`

/** The key of `fractional-indexing` that follows another one: what `generateKeyBetween(last, null)` answers. */
const RANKS = `
  CREATE FUNCTION orrery_rank_after(last text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  DECLARE
    digits  CONSTANT text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    head    int;
    length_ int;
    body    text;
    at      int;
    digit   int;
  BEGIN
    IF last IS NULL THEN
      RETURN 'a0';
    END IF;
    head := ascii(left(last, 1));
    length_ := CASE WHEN head >= 97 THEN head - 97 + 2 ELSE 90 - head + 2 END;
    body := substr(last, 2, length_ - 1);
    FOR at IN REVERSE length(body) .. 1 LOOP
      digit := strpos(digits, substr(body, at, 1));
      IF digit < 62 THEN
        RETURN chr(head) || left(body, at - 1) || substr(digits, digit + 1, 1) || repeat('0', length(body) - at);
      END IF;
    END LOOP;
    -- Every digit was the last one: the next head, with as many zeros as belong to it.
    head := CASE WHEN head = 90 THEN 97 ELSE head + 1 END;
    RETURN chr(head) || repeat('0', CASE WHEN head >= 97 THEN head - 97 + 1 ELSE 90 - head + 1 END);
  END $$;
`

/**
 * Where a card stands. Without the owner's word ('pipelines.cards') rank, pipeline and times are the database's own: a card
 * that comes into a stage goes to its end, anything else leaves its place as it was.
 */
const CARDS = `
  CREATE FUNCTION orrery_place_card() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    owned   CONSTANT boolean := coalesce(current_setting('orrery.owner', true), '') = 'pipelines.cards';
    arrives boolean;
    comes   boolean;
    target  record;
    board   record;
    taken   bigint;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF EXISTS (SELECT FROM pipeline_items WHERE id = NEW.id) THEN
        -- An upsert: the trigger on UPDATE decides.
        NEW.rank := coalesce(NEW.rank, 'a0');
        NEW.entered_stage_at := coalesce(NEW.entered_stage_at, now());
        NEW.pipeline_id := coalesce(NEW.pipeline_id, (SELECT pipeline_id FROM pipeline_items WHERE id = NEW.id));
        RETURN NEW;
      END IF;
      arrives := true;
      comes := NEW.deleted_at IS NULL;
      PERFORM FROM tasks WHERE id = NEW.task_id FOR NO KEY UPDATE;
      PERFORM FROM opportunities WHERE id = NEW.opportunity_id FOR NO KEY UPDATE;
    ELSE
      arrives := NEW.stage_id IS DISTINCT FROM OLD.stage_id;
      comes := NEW.deleted_at IS NULL AND (arrives OR OLD.deleted_at IS NOT NULL);
      NEW.pipeline_id := OLD.pipeline_id;
      IF NOT owned THEN
        -- Of two states of a card the later one has the later time, whosever clock it was.
        NEW.updated_at := greatest(NEW.updated_at, OLD.updated_at + interval '1 millisecond');
        NEW.rank := OLD.rank;
        NEW.entered_stage_at := OLD.entered_stage_at;
        NEW.finished_at := OLD.finished_at;
      END IF;
    END IF;
    IF NOT arrives AND NOT comes THEN
      RETURN NEW;
    END IF;

    -- Whoever comes into a stage waits here for whoever came before.
    SELECT id, name, pipeline_id, organization_id, wip_limit, coalesce(is_terminal, false) AS is_terminal INTO target
      FROM pipeline_stages WHERE id = NEW.stage_id FOR NO KEY UPDATE;
    IF NOT FOUND OR target.organization_id <> NEW.organization_id THEN
      RAISE EXCEPTION 'There is no such stage. Choose one of the board.' USING ERRCODE = 'OR400';
    END IF;
    IF comes AND (TG_OP = 'INSERT' OR OLD.deleted_at IS NOT NULL OR OLD.pipeline_id <> target.pipeline_id) THEN
      SELECT name, is_active, deleted_at INTO board FROM pipelines WHERE id = target.pipeline_id FOR SHARE;
      IF board.is_active IS FALSE OR board.deleted_at IS NOT NULL THEN
        RAISE EXCEPTION 'The pipeline “%” takes no new cards. Switch it on, or choose another one.', board.name USING ERRCODE = 'OR409';
      END IF;
    END IF;
    IF comes AND target.wip_limit IS NOT NULL THEN
      SELECT count(*) INTO taken FROM pipeline_items WHERE stage_id = target.id AND deleted_at IS NULL AND id <> NEW.id;
      IF taken >= target.wip_limit THEN
        RAISE EXCEPTION 'The stage “%” is full: its limit is %. Move a card out of it first.', target.name, target.wip_limit::bigint USING ERRCODE = 'OR409';
      END IF;
    END IF;

    NEW.pipeline_id := target.pipeline_id;
    IF comes AND NOT (owned AND NEW.rank IS NOT NULL) OR NEW.rank IS NULL THEN
      NEW.rank := orrery_rank_after(
        (SELECT rank FROM pipeline_items WHERE stage_id = target.id AND deleted_at IS NULL AND id <> NEW.id ORDER BY rank DESC LIMIT 1)
      );
    END IF;
    IF arrives AND NOT (owned AND TG_OP = 'INSERT' AND NEW.entered_stage_at IS NOT NULL) THEN
      -- Never at the moment of the stay before: the history is told by these times.
      NEW.entered_stage_at := greatest(clock_timestamp(), OLD.entered_stage_at + interval '1 millisecond');
    END IF;
    NEW.finished_at := CASE
      WHEN NOT target.is_terminal THEN NULL
      WHEN arrives THEN NEW.entered_stage_at
      ELSE coalesce(NEW.finished_at, clock_timestamp())
    END;
    RETURN NEW;
  END $$;

  -- A card that shows a task or an opportunity says what that says.
  CREATE FUNCTION orrery_card_speaks_for_record() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.task_id IS NULL AND NEW.opportunity_id IS NULL THEN
      RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
      IF EXISTS (SELECT FROM pipeline_items WHERE id = NEW.id) THEN
        RETURN NEW;
      END IF;
      IF NEW.task_id IS NOT NULL THEN
        SELECT title, priority::text::enum_pipeline_items_priority, due_date, coalesce(assigned_to_id, owner_id), client_id, project_id
          INTO NEW.title, NEW.priority, NEW.due_date, NEW.assigned_to_id, NEW.client_id, NEW.project_id
          FROM tasks WHERE id = NEW.task_id;
      ELSE
        SELECT title, value, currency::text::enum_pipeline_items_currency, expected_close_date, owner_id, client_id, lead_id
          INTO NEW.title, NEW.value, NEW.currency, NEW.due_date, NEW.assigned_to_id, NEW.client_id, NEW.lead_id
          FROM opportunities WHERE id = NEW.opportunity_id;
      END IF;
      RETURN NEW;
    END IF;
    IF pg_trigger_depth() > 1 THEN
      RETURN NEW;
    END IF;
    IF NEW.title <> OLD.title OR NEW.due_date IS DISTINCT FROM OLD.due_date OR NEW.assigned_to_id IS DISTINCT FROM OLD.assigned_to_id
      OR (NEW.task_id IS NOT NULL AND NEW.priority <> OLD.priority)
      OR (NEW.opportunity_id IS NOT NULL AND (NEW.value IS DISTINCT FROM OLD.value OR NEW.currency <> OLD.currency)) THEN
      IF NEW.task_id IS NOT NULL THEN
        RAISE EXCEPTION 'This card shows the task “%”. Change it there: the card follows.', OLD.title USING ERRCODE = 'OR409';
      END IF;
      RAISE EXCEPTION 'This card shows the opportunity “%”. Change it there: the card follows.', OLD.title USING ERRCODE = 'OR409';
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER pipeline_items_place BEFORE INSERT OR UPDATE ON pipeline_items
    FOR EACH ROW EXECUTE FUNCTION orrery_place_card();
  CREATE TRIGGER pipeline_items_speak BEFORE INSERT OR UPDATE ON pipeline_items
    FOR EACH ROW EXECUTE FUNCTION orrery_card_speaks_for_record();
`

/**
 * What a card leaves behind: the history of its stages, the note for those who look at the board, and the stage of the record
 * that it shows. A note carries the transaction that wrote it, so that a reader asks for "everything since the oldest
 * transaction that was under way" and no commit slips through, in whatever order they end.
 */
const TRACES = `
  CREATE TABLE pipeline_card_changes (
    pipeline_id     uuid NOT NULL REFERENCES pipelines (id) ON DELETE CASCADE,
    card_id         uuid NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    xid             xid8 NOT NULL,
    CONSTRAINT pipeline_card_changes_key PRIMARY KEY (card_id, pipeline_id)
  );
  CREATE INDEX pipeline_card_changes_since ON pipeline_card_changes (pipeline_id, xid);
  CREATE INDEX pipeline_card_changes_organization ON pipeline_card_changes (organization_id);

  CREATE FUNCTION orrery_trace_card() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    arrives boolean := TG_OP = 'INSERT';
    shown   uuid;
    board   uuid;
  BEGIN
    IF TG_OP = 'DELETE' THEN
      INSERT INTO pipeline_card_changes SELECT OLD.pipeline_id, OLD.id, OLD.organization_id, pg_current_xact_id()
        WHERE EXISTS (SELECT FROM pipelines WHERE id = OLD.pipeline_id) AND EXISTS (SELECT FROM organizations WHERE id = OLD.organization_id)
        ON CONFLICT (card_id, pipeline_id) DO UPDATE SET xid = excluded.xid;
      IF OLD.deleted_at IS NULL THEN
        UPDATE tasks SET stage_id = NULL, pipeline_id = NULL, updated_at = clock_timestamp()
          WHERE id = OLD.task_id AND deleted_at IS NULL AND stage_id IS NOT NULL;
        UPDATE opportunities SET stage_id = NULL, updated_at = clock_timestamp()
          WHERE id = OLD.opportunity_id AND deleted_at IS NULL AND stage_id IS NOT NULL;
      END IF;
      RETURN NULL;
    END IF;

    IF TG_OP = 'UPDATE' THEN
      arrives := NEW.stage_id <> OLD.stage_id;
      IF NEW.pipeline_id <> OLD.pipeline_id THEN
        INSERT INTO pipeline_card_changes VALUES (OLD.pipeline_id, OLD.id, OLD.organization_id, pg_current_xact_id())
          ON CONFLICT (card_id, pipeline_id) DO UPDATE SET xid = excluded.xid;
      END IF;
    END IF;
    INSERT INTO pipeline_card_changes VALUES (NEW.pipeline_id, NEW.id, NEW.organization_id, pg_current_xact_id())
      ON CONFLICT (card_id, pipeline_id) DO UPDATE SET xid = excluded.xid;

    IF arrives THEN
      INSERT INTO pipeline_moves (id, organization_id, item_id, label, pipeline_id, from_stage_id, to_stage_id, moved_at, moved_by_id, seconds_in_stage)
        VALUES (
          gen_random_uuid(), NEW.organization_id, NEW.id, NEW.title, NEW.pipeline_id,
          CASE WHEN TG_OP = 'UPDATE' THEN OLD.stage_id END, NEW.stage_id, NEW.entered_stage_at,
          CASE WHEN TG_OP = 'UPDATE' THEN NEW.updated_by_id ELSE coalesce(NEW.created_by_id, NEW.updated_by_id) END,
          CASE WHEN TG_OP = 'UPDATE' THEN greatest(0, round(extract(epoch FROM NEW.entered_stage_at - OLD.entered_stage_at))) END
        );
    END IF;
    IF NOT arrives AND NEW.deleted_at IS NOT DISTINCT FROM OLD.deleted_at THEN
      RETURN NULL;
    END IF;

    shown := CASE WHEN NEW.deleted_at IS NULL THEN NEW.stage_id END;
    board := CASE WHEN NEW.deleted_at IS NULL THEN NEW.pipeline_id END;
    IF NEW.task_id IS NOT NULL THEN
      UPDATE tasks SET stage_id = shown, pipeline_id = board, updated_at = clock_timestamp(), updated_by_id = NEW.updated_by_id
        WHERE id = NEW.task_id AND deleted_at IS NULL AND stage_id IS DISTINCT FROM shown;
    END IF;
    IF NEW.opportunity_id IS NOT NULL THEN
      UPDATE opportunities SET stage_id = shown, updated_at = clock_timestamp(), updated_by_id = NEW.updated_by_id
        WHERE id = NEW.opportunity_id AND deleted_at IS NULL AND stage_id IS DISTINCT FROM shown;
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER pipeline_items_trace AFTER INSERT OR UPDATE OR DELETE ON pipeline_items
    FOR EACH ROW EXECUTE FUNCTION orrery_trace_card();
`

/** A task that names a stage has a card there. A pipeline without a stage means its first one; ended means its end. */
const TASKS = `
  CREATE FUNCTION orrery_stage_of_task() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    here record;
    goal uuid;
    named boolean;
    ended boolean;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF EXISTS (SELECT FROM tasks WHERE id = NEW.id) THEN
        RETURN NEW; -- an upsert: the trigger on UPDATE decides
      END IF;
      named := NEW.pipeline_id IS NOT NULL AND NEW.stage_id IS NULL;
      ended := NEW.status IN ('DONE', 'CANCELLED');
    ELSE
      named := NEW.pipeline_id IS DISTINCT FROM OLD.pipeline_id AND NEW.stage_id IS NOT DISTINCT FROM OLD.stage_id;
      ended := NEW.status IN ('DONE', 'CANCELLED') AND NEW.status <> OLD.status;
    END IF;
    IF named THEN
      NEW.stage_id := (
        SELECT id FROM pipeline_stages WHERE pipeline_id = NEW.pipeline_id AND organization_id = NEW.organization_id
        ORDER BY "order", id LIMIT 1
      );
    END IF;
    IF NEW.stage_id IS NULL THEN
      NEW.pipeline_id := NULL;
      RETURN NEW;
    END IF;
    SELECT pipeline_id, coalesce(is_terminal, false) AS is_terminal INTO here FROM pipeline_stages WHERE id = NEW.stage_id;
    NEW.pipeline_id := here.pipeline_id;
    IF ended AND NOT here.is_terminal THEN
      SELECT id INTO goal FROM pipeline_stages
        WHERE pipeline_id = here.pipeline_id AND is_terminal
          AND (NEW.status = 'DONE' OR outcome = 'LOST')
        ORDER BY (outcome IS NOT DISTINCT FROM 'LOST') <> (NEW.status = 'CANCELLED'), "order", id LIMIT 1;
      NEW.stage_id := coalesce(goal, NEW.stage_id);
    END IF;
    RETURN NEW;
  END $$;

  CREATE FUNCTION orrery_card_of_task() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    old_card uuid;
  BEGIN
    IF NEW.stage_id IS NULL AND (TG_OP = 'INSERT' OR OLD.stage_id IS NULL) THEN
      RETURN NULL;
    END IF;
    IF (NEW.status, NEW.goal_id, NEW.deleted_at) IS DISTINCT FROM (OLD.status, OLD.goal_id, OLD.deleted_at) THEN
      -- What counts for goals when the statement ends comes before the card and its stage.
      PERFORM orrery_lock_goals(array_remove(ARRAY[OLD.goal_id, NEW.goal_id], NULL));
    END IF;
    IF NEW.stage_id IS NULL OR NEW.deleted_at IS NOT NULL THEN
      UPDATE pipeline_items SET deleted_at = clock_timestamp(), updated_at = clock_timestamp(), updated_by_id = NEW.updated_by_id
        WHERE task_id = NEW.id AND deleted_at IS NULL;
      RETURN NULL;
    END IF;
    PERFORM FROM pipeline_items WHERE task_id = NEW.id AND deleted_at IS NULL;
    IF NOT FOUND THEN
      SELECT id INTO old_card FROM pipeline_items WHERE task_id = NEW.id AND deleted_at IS NOT NULL ORDER BY deleted_at DESC LIMIT 1;
      IF NOT FOUND THEN
        INSERT INTO pipeline_items (id, organization_id, title, stage_id, task_id, created_by_id, updated_by_id)
          VALUES (gen_random_uuid(), NEW.organization_id, NEW.title, NEW.stage_id, NEW.id, NEW.created_by_id, NEW.updated_by_id);
        RETURN NULL;
      END IF;
    END IF;
    UPDATE pipeline_items SET
        deleted_at = NULL, stage_id = NEW.stage_id, title = NEW.title, priority = NEW.priority::text::enum_pipeline_items_priority,
        due_date = NEW.due_date, assigned_to_id = coalesce(NEW.assigned_to_id, NEW.owner_id), client_id = NEW.client_id,
        project_id = NEW.project_id, updated_at = clock_timestamp(), updated_by_id = NEW.updated_by_id
      WHERE task_id = NEW.id AND (deleted_at IS NULL OR id = old_card)
        AND (deleted_at, stage_id, title, priority::text, due_date, assigned_to_id, client_id, project_id) IS DISTINCT FROM
          (NULL::timestamptz, NEW.stage_id, NEW.title, NEW.priority::text, NEW.due_date, coalesce(NEW.assigned_to_id, NEW.owner_id), NEW.client_id, NEW.project_id);
    RETURN NULL;
  END $$;

  CREATE TRIGGER tasks_board_stage BEFORE INSERT OR UPDATE ON tasks
    FOR EACH ROW EXECUTE FUNCTION orrery_stage_of_task();
  CREATE TRIGGER tasks_card AFTER INSERT OR UPDATE ON tasks
    FOR EACH ROW EXECUTE FUNCTION orrery_card_of_task();
`

/** The same for an opportunity, whose pipeline is that of its stage. */
const OPPORTUNITIES = `
  CREATE FUNCTION orrery_card_of_opportunity() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    old_card uuid;
  BEGIN
    IF NEW.stage_id IS NULL AND (TG_OP = 'INSERT' OR OLD.stage_id IS NULL) THEN
      RETURN NULL;
    END IF;
    IF NEW.stage_id IS NULL OR NEW.deleted_at IS NOT NULL THEN
      UPDATE pipeline_items SET deleted_at = clock_timestamp(), updated_at = clock_timestamp(), updated_by_id = NEW.updated_by_id
        WHERE opportunity_id = NEW.id AND deleted_at IS NULL;
      RETURN NULL;
    END IF;
    PERFORM FROM pipeline_items WHERE opportunity_id = NEW.id AND deleted_at IS NULL;
    IF NOT FOUND THEN
      SELECT id INTO old_card FROM pipeline_items WHERE opportunity_id = NEW.id AND deleted_at IS NOT NULL ORDER BY deleted_at DESC LIMIT 1;
      IF NOT FOUND THEN
        INSERT INTO pipeline_items (id, organization_id, title, stage_id, opportunity_id, created_by_id, updated_by_id)
          VALUES (gen_random_uuid(), NEW.organization_id, NEW.title, NEW.stage_id, NEW.id, NEW.created_by_id, NEW.updated_by_id);
        RETURN NULL;
      END IF;
    END IF;
    UPDATE pipeline_items SET
        deleted_at = NULL, stage_id = NEW.stage_id, title = NEW.title, value = NEW.value, currency = NEW.currency::text::enum_pipeline_items_currency,
        due_date = NEW.expected_close_date, assigned_to_id = NEW.owner_id, client_id = NEW.client_id, lead_id = NEW.lead_id,
        updated_at = clock_timestamp(), updated_by_id = NEW.updated_by_id
      WHERE opportunity_id = NEW.id AND (deleted_at IS NULL OR id = old_card)
        AND (deleted_at, stage_id, title, value, currency::text, due_date, assigned_to_id, client_id, lead_id) IS DISTINCT FROM
          (NULL::timestamptz, NEW.stage_id, NEW.title, NEW.value, NEW.currency::text, NEW.expected_close_date, NEW.owner_id, NEW.client_id, NEW.lead_id);
    RETURN NULL;
  END $$;

  CREATE TRIGGER opportunities_card AFTER INSERT OR UPDATE ON opportunities
    FOR EACH ROW EXECUTE FUNCTION orrery_card_of_opportunity();
`

/** A stage with cards stays; one that becomes an end finishes the cards in it; a pipeline takes its empty stages with it. */
const STAGES = `
  CREATE FUNCTION orrery_keep_stage() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    living bigint;
    thrown bigint;
  BEGIN
    SELECT count(*) FILTER (WHERE deleted_at IS NULL), count(*) FILTER (WHERE deleted_at IS NOT NULL) INTO living, thrown
      FROM pipeline_items WHERE stage_id = OLD.id;
    IF living > 0 THEN
      RAISE EXCEPTION 'The stage “%” still has cards (%). Move them to another stage first.', OLD.name, living USING ERRCODE = 'OR409';
    END IF;
    IF thrown > 0 THEN
      RAISE EXCEPTION 'The trash still has cards of the stage “%” (%). Restore and move them, or delete them for good.', OLD.name, thrown USING ERRCODE = 'OR409';
    END IF;
    RETURN OLD;
  END $$;

  CREATE FUNCTION orrery_finish_cards_of_stage() RETURNS trigger LANGUAGE plpgsql SET orrery.owner = 'pipelines.cards' AS $$
  BEGIN
    UPDATE pipeline_items SET finished_at = CASE WHEN NEW.is_terminal THEN clock_timestamp() END, updated_at = clock_timestamp()
      WHERE stage_id = NEW.id AND deleted_at IS NULL AND (finished_at IS NOT NULL) IS DISTINCT FROM NEW.is_terminal;
    RETURN NULL;
  END $$;

  CREATE FUNCTION orrery_drop_stages() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM pipeline_stages WHERE pipeline_id = OLD.id;
    RETURN OLD;
  END $$;

  CREATE TRIGGER pipeline_stages_keep BEFORE DELETE ON pipeline_stages
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_stage();
  CREATE TRIGGER pipeline_stages_finish AFTER UPDATE OF is_terminal ON pipeline_stages
    FOR EACH ROW WHEN (OLD.is_terminal IS DISTINCT FROM NEW.is_terminal) EXECUTE FUNCTION orrery_finish_cards_of_stage();
  CREATE TRIGGER pipelines_drop_stages BEFORE DELETE ON pipelines
    FOR EACH ROW EXECUTE FUNCTION orrery_drop_stages();
`

const UNDO = `
  DROP TRIGGER IF EXISTS pipelines_drop_stages ON pipelines;
  DROP TRIGGER IF EXISTS pipeline_stages_finish ON pipeline_stages;
  DROP TRIGGER IF EXISTS pipeline_stages_keep ON pipeline_stages;
  DROP TRIGGER IF EXISTS opportunities_card ON opportunities;
  DROP TRIGGER IF EXISTS tasks_card ON tasks;
  DROP TRIGGER IF EXISTS tasks_board_stage ON tasks;
  DROP TRIGGER IF EXISTS pipeline_items_trace ON pipeline_items;
  DROP TRIGGER IF EXISTS pipeline_items_speak ON pipeline_items;
  DROP TRIGGER IF EXISTS pipeline_items_place ON pipeline_items;
  DROP FUNCTION IF EXISTS orrery_drop_stages();
  DROP FUNCTION IF EXISTS orrery_finish_cards_of_stage();
  DROP FUNCTION IF EXISTS orrery_keep_stage();
  DROP FUNCTION IF EXISTS orrery_card_of_opportunity();
  DROP FUNCTION IF EXISTS orrery_card_of_task();
  DROP FUNCTION IF EXISTS orrery_stage_of_task();
  DROP FUNCTION IF EXISTS orrery_trace_card();
  DROP FUNCTION IF EXISTS orrery_card_speaks_for_record();
  DROP FUNCTION IF EXISTS orrery_place_card();
  DROP FUNCTION IF EXISTS orrery_rank_after(text);
  DROP TABLE IF EXISTS pipeline_card_changes;
  DROP INDEX IF EXISTS pipeline_items_rank_key, pipeline_items_task_key, pipeline_items_opportunity_key, pipelines_key_live_key,
    pipeline_items_texts_parent, pipeline_moves_item_moved_at;
  ALTER TABLE pipeline_items ALTER COLUMN entered_stage_at DROP NOT NULL;
  ALTER TABLE pipeline_items ALTER COLUMN pipeline_id DROP NOT NULL;
  ALTER TABLE pipeline_items ALTER COLUMN rank DROP NOT NULL;
  ALTER TABLE pipeline_items ALTER COLUMN rank TYPE varchar COLLATE "default";
`
