import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What the database itself does about tasks, goals and activities: it stamps, counts and refuses, so that every way of
 * writing (REST, bulk, import, plain SQL, trash, delete) gives the same numbers.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(TASKS))
  await db.execute(sql.raw(BLOCKERS))
  await db.execute(sql.raw(PERIODS))
  await db.execute(sql.raw(GOALS))
  await db.execute(sql.raw(COUNTING))
  await db.execute(sql.raw(ACTIVITIES))
  await db.execute(sql.raw(LOCKS))
  await db.execute(sql.raw(SEARCH))
  await db.execute(sql.raw(WHAT_IS_THERE))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(UNDO))
}

/**
 * When a task was done is the database's to say: stamped as it becomes DONE, cleared as it is opened again. A row that
 * arrives done (an import) keeps its time, if that has passed.
 */
const TASKS = `
  CREATE FUNCTION orrery_stamp_completed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.status <> 'DONE' THEN
      NEW.completed_at := NULL;
    ELSIF TG_OP = 'INSERT' THEN
      NEW.completed_at := least(NEW.completed_at, now());
    ELSIF OLD.status = 'DONE' THEN
      NEW.completed_at := OLD.completed_at;
    ELSE
      NEW.completed_at := now();
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER tasks_stamp_completed BEFORE INSERT OR UPDATE ON tasks
    FOR EACH ROW EXECUTE FUNCTION orrery_stamp_completed();
  CREATE TRIGGER tasks_keep_owned BEFORE UPDATE ON tasks
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('tasks.carried', 'times_carried');

  UPDATE tasks SET status = status;
  ALTER TABLE tasks
    ADD CONSTRAINT tasks_completed_when_done CHECK ((status = 'DONE') = (completed_at IS NOT NULL)),
    ADD CONSTRAINT tasks_scheduled_time_of_a_day CHECK (scheduled_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
  CREATE INDEX tasks_recurring ON tasks (recurrence_day) WHERE recurrence IS NOT NULL AND deleted_at IS NULL;
`

/** No task waits for itself, whatever the way round. Within an organization one at a time adds an edge. */
const BLOCKERS = `
  CREATE FUNCTION orrery_refuse_circle_of_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('tasks.blocked_by'), hashtext(organization_id::text)) FROM tasks WHERE id = NEW.parent_id;
    IF EXISTS (
      WITH RECURSIVE before(id) AS (
        SELECT NEW.tasks_id
        UNION
        SELECT r.tasks_id FROM before b JOIN tasks_rels r ON r.parent_id = b.id AND r.path = 'blockedBy' AND r.tasks_id IS NOT NULL
      )
      SELECT FROM before WHERE id = NEW.parent_id
    ) THEN
      RAISE EXCEPTION 'task % would wait for itself', NEW.parent_id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'a_task_never_waits_for_itself';
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER tasks_no_circle AFTER INSERT OR UPDATE ON tasks_rels
    FOR EACH ROW WHEN (NEW.path = 'blockedBy' AND NEW.tasks_id IS NOT NULL) EXECUTE FUNCTION orrery_refuse_circle_of_tasks();
`

/** A period is named by its first day, in the owner's time zone; a day is stored as its noon in UTC. */
const PERIODS = `
  CREATE FUNCTION orrery_zone(zone text) RETURNS text LANGUAGE plpgsql STABLE AS $$
  BEGIN
    PERFORM now() AT TIME ZONE zone;
    RETURN coalesce(zone, 'UTC');
  EXCEPTION WHEN invalid_parameter_value THEN
    RETURN 'UTC';
  END $$;

  CREATE FUNCTION orrery_goal_period(kind enum_goals_type, moment timestamptz, zone text) RETURNS timestamptz
  LANGUAGE sql STABLE AS $$
    SELECT (
      date_trunc(
        CASE kind WHEN 'WEEKLY' THEN 'week' WHEN 'MONTHLY' THEN 'month' WHEN 'YEARLY' THEN 'year' ELSE 'day' END,
        moment AT TIME ZONE orrery_zone(zone)
      ) + interval '12 hours'
    ) AT TIME ZONE 'UTC'
  $$;

  CREATE FUNCTION orrery_goal_counts_tasks(kind enum_goals_type, hours numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT kind IN ('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY') AND coalesce(hours, 0) = 0
  $$;

  CREATE FUNCTION orrery_task_counts(status enum_tasks_status, deleted_at timestamptz, goal uuid) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT status = 'DONE' AND deleted_at IS NULL AND goal IS NOT NULL
  $$;
`

/**
 * A goal stands in one period at a time. Whatever writes its row rolls it over first when its time has come, counts anew when its
 * kind, its owner or (period_start set to NULL) the owner's time zone has changed, and then stamps or takes back that it is reached.
 * goal_achievements holds each period in which it was, so that its owner is told once.
 */
const GOALS = `
  CREATE TABLE goal_achievements (
    goal_id    uuid NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    period     timestamptz NOT NULL,
    reached_at timestamptz NOT NULL DEFAULT now(),
    told_at    timestamptz,
    CONSTRAINT goal_achievements_key PRIMARY KEY (goal_id, period)
  );
  CREATE INDEX goal_achievements_untold ON goal_achievements (reached_at) WHERE told_at IS NULL;

  CREATE FUNCTION orrery_ledger(goal uuid, of_period timestamptz) RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(delta), 0) FROM goal_entries WHERE goal_id = goal AND period = of_period
  $$;

  CREATE FUNCTION orrery_recount_goal(goal goals, zone text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO goal_entries (id, organization_id, goal_id, owner_id, delta, reason, period, created_at, updated_at)
    SELECT gen_random_uuid(), goal.organization_id, goal.id, goal.owner_id, coalesce(t.n, 0) - coalesce(e.n, 0), 'RECOUNTED',
      coalesce(t.period, e.period), clock_timestamp(), clock_timestamp()
    FROM (
      SELECT orrery_goal_period(goal.type, completed_at, zone) AS period, count(*) AS n FROM tasks
      WHERE goal_id = goal.id AND orrery_task_counts(status, deleted_at, goal_id) AND orrery_goal_counts_tasks(goal.type, goal.target_hours)
      GROUP BY 1
    ) t
    FULL JOIN (SELECT period, sum(delta) AS n FROM goal_entries WHERE goal_id = goal.id GROUP BY 1) e ON e.period = t.period
    WHERE coalesce(t.n, 0) <> coalesce(e.n, 0)
  $$;

  CREATE FUNCTION orrery_settle_goal() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    zone   text := (SELECT timezone FROM users WHERE id = NEW.owner_id);
    today  timestamptz := orrery_goal_period(NEW.type, now(), zone);
    counts boolean := orrery_goal_counts_tasks(NEW.type, NEW.target_hours);
  BEGIN
    IF TG_OP = 'INSERT' THEN
      NEW.period_start := today;
      NEW.current_value := 0;
      NEW.completed_at := NULL;
      RETURN NEW;
    END IF;
    IF NEW.owner_id <> OLD.owner_id THEN
      UPDATE goal_entries SET owner_id = NEW.owner_id WHERE goal_id = NEW.id;
    END IF;
    IF NEW.period_start IS NULL OR NEW.type <> OLD.type OR NEW.owner_id <> OLD.owner_id
      OR counts <> orrery_goal_counts_tasks(OLD.type, OLD.target_hours) THEN
      PERFORM orrery_recount_goal(NEW, zone);
      NEW.period_start := today;
      NEW.current_value := orrery_ledger(NEW.id, today);
    ELSIF today > NEW.period_start THEN
      NEW.period_start := today;
      NEW.current_value := orrery_ledger(NEW.id, today);
    END IF;
    IF NEW.period_start IS DISTINCT FROM OLD.period_start THEN
      NEW.completed_at := NULL;
    END IF;
    IF counts AND NEW.target_value IS NOT NULL AND NEW.current_value >= NEW.target_value THEN
      NEW.completed_at := coalesce(NEW.completed_at, now());
      INSERT INTO goal_achievements (goal_id, period) VALUES (NEW.id, NEW.period_start) ON CONFLICT DO NOTHING;
    ELSIF counts THEN
      NEW.completed_at := NULL;
      DELETE FROM goal_achievements WHERE goal_id = NEW.id AND period = NEW.period_start AND told_at IS NULL;
    END IF;
    RETURN NEW;
  END $$;

  CREATE TRIGGER goals_keep_owned BEFORE UPDATE ON goals
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('goals.counter', 'current_value', 'period_start', 'completed_at');
  CREATE TRIGGER goals_settle BEFORE INSERT OR UPDATE ON goals
    FOR EACH ROW EXECUTE FUNCTION orrery_settle_goal();
`

/**
 * One trigger a statement, so that a change of many rows locks its goals once and in the order of their ids: two opposite moves never
 * wait for one another. The owner before the goal, because what is written beneath points to both.
 */
const COUNTING = `
  CREATE FUNCTION orrery_lock_goals(wanted uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM id FROM users WHERE id IN (SELECT owner_id FROM goals WHERE id = ANY (wanted)) ORDER BY id FOR KEY SHARE;
    PERFORM id FROM goals WHERE id = ANY (wanted) ORDER BY id FOR NO KEY UPDATE;
  END $$;

  CREATE TYPE orrery_goal_step AS (goal uuid, task uuid, label text, reason text, delta int, moment timestamptz);

  CREATE FUNCTION orrery_count_for_goals() RETURNS trigger LANGUAGE plpgsql SET orrery.owner = 'goals.counter' AS $$
  DECLARE
    steps   orrery_goal_step[];
    written orrery_goal_step[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      SELECT array_agg(ROW(n.goal_id, n.id, n.title, 'COMPLETED', 1, n.completed_at)::orrery_goal_step) INTO steps
      FROM fresh n WHERE orrery_task_counts(n.status, n.deleted_at, n.goal_id);
    ELSIF TG_OP = 'DELETE' THEN
      SELECT array_agg(ROW(o.goal_id, o.id, o.title, 'DELETED', -1, o.completed_at)::orrery_goal_step) INTO steps
      FROM gone o WHERE orrery_task_counts(o.status, o.deleted_at, o.goal_id);
    ELSE
      SELECT array_agg(s.step) INTO steps FROM gone o JOIN fresh n ON n.id = o.id
      CROSS JOIN LATERAL (
        SELECT orrery_task_counts(o.status, o.deleted_at, o.goal_id) AS was, orrery_task_counts(n.status, n.deleted_at, n.goal_id) AS remains
      ) c
      CROSS JOIN LATERAL (
        SELECT ROW(o.goal_id, o.id, n.title, CASE
          WHEN n.deleted_at IS NOT NULL AND o.deleted_at IS NULL THEN 'TRASHED'
          WHEN n.status <> 'DONE' THEN 'REOPENED'
          WHEN n.goal_id IS DISTINCT FROM o.goal_id THEN 'MOVED_OUT'
          ELSE 'RECOUNTED' END, -1, o.completed_at)::orrery_goal_step AS step WHERE c.was
        UNION ALL
        SELECT ROW(n.goal_id, n.id, n.title, CASE
          WHEN o.deleted_at IS NOT NULL THEN 'RESTORED'
          WHEN o.status <> 'DONE' THEN 'COMPLETED'
          WHEN n.goal_id IS DISTINCT FROM o.goal_id THEN 'MOVED_IN'
          ELSE 'RECOUNTED' END, 1, n.completed_at)::orrery_goal_step WHERE c.remains
      ) s
      WHERE (c.was, o.goal_id, o.completed_at) IS DISTINCT FROM (c.remains, n.goal_id, n.completed_at);
    END IF;
    IF steps IS NULL THEN
      RETURN NULL;
    END IF;

    PERFORM orrery_lock_goals(ARRAY(SELECT DISTINCT s.goal FROM unnest(steps) s));
    WITH wanted AS (
      SELECT g.id, g.organization_id, g.owner_id, s.*, orrery_goal_period(g.type, s.moment, u.timezone) AS period
      FROM unnest(steps) s JOIN goals g ON g.id = s.goal LEFT JOIN users u ON u.id = g.owner_id
      WHERE orrery_goal_counts_tasks(g.type, g.target_hours)
    ), netted AS (
      SELECT *, sum(delta) OVER (PARTITION BY goal, task, period) AS net FROM wanted
    ), entries AS (
      INSERT INTO goal_entries (id, organization_id, goal_id, owner_id, delta, reason, period, label, task, created_at, updated_at)
      SELECT gen_random_uuid(), organization_id, goal, owner_id, delta, reason::enum_goal_entries_reason, period, label, task,
        clock_timestamp(), clock_timestamp()
      FROM netted WHERE net <> 0
      RETURNING goal_id, delta, period
    )
    SELECT array_agg(ROW(goal_id, NULL, NULL, NULL, delta, period)::orrery_goal_step) INTO written FROM entries;

    UPDATE goals g SET current_value = g.current_value
      + coalesce((SELECT sum(w.delta) FROM unnest(written) w WHERE w.goal = g.id AND w.moment = g.period_start), 0)
    WHERE g.id IN (SELECT w.goal FROM unnest(written) w);
    RETURN NULL;
  END $$;

  CREATE TRIGGER tasks_count_for_goals_new AFTER INSERT ON tasks
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION orrery_count_for_goals();
  CREATE TRIGGER tasks_count_for_goals_changed AFTER UPDATE ON tasks
    REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION orrery_count_for_goals();
  CREATE TRIGGER tasks_count_for_goals_gone AFTER DELETE ON tasks
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION orrery_count_for_goals();

  CREATE FUNCTION orrery_recount_in_new_zone() RETURNS trigger LANGUAGE plpgsql SET orrery.owner = 'goals.counter' AS $$
  BEGIN
    PERFORM orrery_lock_goals(ARRAY(SELECT id FROM goals WHERE owner_id = NEW.id));
    UPDATE goals SET period_start = NULL WHERE owner_id = NEW.id;
    RETURN NULL;
  END $$;

  CREATE TRIGGER users_recount_goals AFTER UPDATE ON users
    FOR EACH ROW WHEN (OLD.timezone IS DISTINCT FROM NEW.timezone) EXECUTE FUNCTION orrery_recount_in_new_zone();
`

/** How often an activity is in use: as many tasks outside the trash as name it. */
const ACTIVITIES = `
  CREATE FUNCTION orrery_count_uses() RETURNS trigger LANGUAGE plpgsql SET orrery.owner = 'activities.usage' AS $$
  DECLARE
    wanted uuid[];
    uses   jsonb;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      SELECT jsonb_agg(jsonb_build_object('activity', activity_id, 'delta', 1, 'moment', created_at)) INTO uses
      FROM fresh WHERE activity_id IS NOT NULL AND deleted_at IS NULL;
    ELSIF TG_OP = 'DELETE' THEN
      SELECT jsonb_agg(jsonb_build_object('activity', activity_id, 'delta', -1)) INTO uses
      FROM gone WHERE activity_id IS NOT NULL AND deleted_at IS NULL;
    ELSE
      SELECT jsonb_agg(s.step) INTO uses FROM gone o JOIN fresh n ON n.id = o.id
      CROSS JOIN LATERAL (
        SELECT jsonb_build_object('activity', o.activity_id, 'delta', -1) AS step WHERE o.activity_id IS NOT NULL AND o.deleted_at IS NULL
        UNION ALL
        SELECT jsonb_build_object('activity', n.activity_id, 'delta', 1, 'moment', CASE WHEN o.deleted_at IS NULL THEN now() END)
        WHERE n.activity_id IS NOT NULL AND n.deleted_at IS NULL
      ) s
      WHERE (o.activity_id, o.deleted_at IS NULL) IS DISTINCT FROM (n.activity_id, n.deleted_at IS NULL);
    END IF;
    IF uses IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT array_agg(DISTINCT (u ->> 'activity')::uuid) INTO wanted FROM jsonb_array_elements(uses) u;
    PERFORM id FROM activities WHERE id = ANY (wanted) ORDER BY id FOR NO KEY UPDATE;
    UPDATE activities a SET times_used = a.times_used + u.delta, last_used = greatest(a.last_used, u.moment)
    FROM (
      SELECT (e ->> 'activity')::uuid AS id, sum((e ->> 'delta')::int) AS delta, max((e ->> 'moment')::timestamptz) AS moment
      FROM jsonb_array_elements(uses) e GROUP BY 1
    ) u
    WHERE u.id = a.id;
    RETURN NULL;
  END $$;

  CREATE FUNCTION orrery_begin_unused() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.times_used := 0;
    NEW.last_used := NULL;
    RETURN NEW;
  END $$;

  CREATE TRIGGER tasks_count_uses_new AFTER INSERT ON tasks
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION orrery_count_uses();
  CREATE TRIGGER tasks_count_uses_changed AFTER UPDATE ON tasks
    REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION orrery_count_uses();
  CREATE TRIGGER tasks_count_uses_gone AFTER DELETE ON tasks
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION orrery_count_uses();
  CREATE TRIGGER activities_begin_unused BEFORE INSERT ON activities
    FOR EACH ROW EXECUTE FUNCTION orrery_begin_unused();
  CREATE TRIGGER activities_keep_owned BEFORE UPDATE ON activities
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('activities.usage', 'times_used', 'last_used');
`

/**
 * A task that comes to name another goal or activity locks that row for its foreign key, before the statement triggers above
 * lock all that they count, in order. Whoever edits that row, whoever holds another one and waits for it, and the task then
 * wait in a circle. So everything that a statement counts is locked at its first row and before its keys are checked: triggers
 * of a row fire in the order of their names, those of keys are called RI_….
 */
const LOCKS = `
  CREATE FUNCTION orrery_lock_what_counts() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    counted uuid[];
    used    uuid[];
  BEGIN
    IF NEW.id <> (SELECT id FROM fresh LIMIT 1) THEN
      RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
      SELECT array_agg(DISTINCT goal_id) FILTER (WHERE orrery_task_counts(status, deleted_at, goal_id)),
        array_agg(DISTINCT activity_id) FILTER (WHERE activity_id IS NOT NULL AND deleted_at IS NULL)
      INTO counted, used FROM fresh;
    ELSE
      SELECT
        array_agg(DISTINCT s.goal) FILTER (WHERE s.counts AND (o.goal_id, o.completed_at, orrery_task_counts(o.status, o.deleted_at, o.goal_id))
          IS DISTINCT FROM (n.goal_id, n.completed_at, orrery_task_counts(n.status, n.deleted_at, n.goal_id))),
        array_agg(DISTINCT s.activity) FILTER (WHERE s.activity IS NOT NULL AND (o.activity_id, o.deleted_at IS NULL)
          IS DISTINCT FROM (n.activity_id, n.deleted_at IS NULL))
      INTO counted, used FROM gone o JOIN fresh n ON n.id = o.id
      CROSS JOIN LATERAL (VALUES
        (o.goal_id, orrery_task_counts(o.status, o.deleted_at, o.goal_id), o.activity_id),
        (n.goal_id, orrery_task_counts(n.status, n.deleted_at, n.goal_id), n.activity_id)
      ) s (goal, counts, activity);
    END IF;
    IF counted IS NOT NULL THEN
      PERFORM orrery_lock_goals(counted);
    END IF;
    IF used IS NOT NULL THEN
      PERFORM id FROM activities WHERE id = ANY (used) ORDER BY id FOR NO KEY UPDATE;
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER "A_lock_what_counts_new" AFTER INSERT ON tasks
    REFERENCING NEW TABLE AS fresh FOR EACH ROW EXECUTE FUNCTION orrery_lock_what_counts();
  CREATE TRIGGER "A_lock_what_counts_changed" AFTER UPDATE ON tasks
    REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH ROW EXECUTE FUNCTION orrery_lock_what_counts();
`

/** What a task is found by is made from its words, without accents; its steps and tags by indexes of their own. */
const SEARCH = `
  ALTER TABLE tasks ADD COLUMN search_vector tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('public.orrery_simple'::regconfig, title), 'A') ||
    setweight(to_tsvector('public.orrery_simple'::regconfig, coalesce(description, '')), 'B')
  ) STORED;
  CREATE INDEX tasks_search ON tasks USING gin (search_vector);
  CREATE INDEX tasks_steps_search ON tasks_steps USING gin (to_tsvector('public.orrery_simple'::regconfig, title));
  CREATE INDEX tasks_texts_search ON tasks_texts USING gin (to_tsvector('public.orrery_simple'::regconfig, coalesce(text, '')));
`

/** Counts what was there before the triggers were. */
const WHAT_IS_THERE = `
  SELECT set_config('orrery.owner', 'goals.counter', true);
  UPDATE goals SET period_start = NULL;
  SELECT set_config('orrery.owner', 'activities.usage', true);
  UPDATE activities a SET
    times_used = (SELECT count(*) FROM tasks t WHERE t.activity_id = a.id AND t.deleted_at IS NULL),
    last_used = (SELECT max(t.created_at) FROM tasks t WHERE t.activity_id = a.id AND t.deleted_at IS NULL);
  SELECT set_config('orrery.owner', '', true);
  UPDATE goal_achievements SET told_at = now();
`

const UNDO = `
  DROP INDEX tasks_texts_search, tasks_steps_search, tasks_search, tasks_recurring;
  ALTER TABLE tasks DROP COLUMN search_vector, DROP CONSTRAINT tasks_completed_when_done, DROP CONSTRAINT tasks_scheduled_time_of_a_day;
  DROP TRIGGER "A_lock_what_counts_new" ON tasks;
  DROP TRIGGER "A_lock_what_counts_changed" ON tasks;
  DROP FUNCTION orrery_lock_what_counts();
  DROP TRIGGER activities_keep_owned ON activities;
  DROP TRIGGER activities_begin_unused ON activities;
  DROP TRIGGER tasks_count_uses_new ON tasks;
  DROP TRIGGER tasks_count_uses_changed ON tasks;
  DROP TRIGGER tasks_count_uses_gone ON tasks;
  DROP TRIGGER users_recount_goals ON users;
  DROP TRIGGER tasks_count_for_goals_new ON tasks;
  DROP TRIGGER tasks_count_for_goals_changed ON tasks;
  DROP TRIGGER tasks_count_for_goals_gone ON tasks;
  DROP TRIGGER goals_settle ON goals;
  DROP TRIGGER goals_keep_owned ON goals;
  DROP TRIGGER tasks_no_circle ON tasks_rels;
  DROP TRIGGER tasks_keep_owned ON tasks;
  DROP TRIGGER tasks_stamp_completed ON tasks;
  DROP FUNCTION orrery_count_uses(), orrery_begin_unused(), orrery_recount_in_new_zone(), orrery_count_for_goals(), orrery_lock_goals(uuid[]),
    orrery_settle_goal(), orrery_recount_goal(goals, text), orrery_ledger(uuid, timestamptz), orrery_refuse_circle_of_tasks(), orrery_stamp_completed();
  DROP FUNCTION orrery_task_counts(enum_tasks_status, timestamptz, uuid), orrery_goal_counts_tasks(enum_goals_type, numeric),
    orrery_goal_period(enum_goals_type, timestamptz, text), orrery_zone(text);
  DROP TYPE orrery_goal_step;
  DROP TABLE goal_achievements;
`
