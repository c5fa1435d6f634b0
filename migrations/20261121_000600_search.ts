import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The search of the site: one row for each public document and language, kept by jobs (plugins/search). What a row is found
 * by is made by the database from its words, so that it can never be older than they are.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(CONFIGURATIONS))
  await db.execute(sql.raw(ENTRIES))
  await db.execute(sql.raw(SEARCH))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(UNDO))
}

const LANGUAGES = ['english', 'spanish', 'french', 'german'] as const

/**
 * Words without their accents, in every language: "diseño" is found by "diseno". The function of the extension counts as
 * changeable because its dictionary could be; ours names the dictionary and may stand in generated columns.
 */
const CONFIGURATIONS = `
  CREATE FUNCTION orrery_unaccent(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT public.unaccent('public.unaccent'::regdictionary, $1)
  $$;

  CREATE TEXT SEARCH CONFIGURATION orrery_simple (COPY = pg_catalog.simple);
  ALTER TEXT SEARCH CONFIGURATION orrery_simple
    ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.simple;
  ${LANGUAGES.map(
    (language) => `
  CREATE TEXT SEARCH CONFIGURATION orrery_${language} (COPY = pg_catalog.${language});
  ALTER TEXT SEARCH CONFIGURATION orrery_${language}
    ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.${language}_stem;`,
  ).join('')}

  CREATE FUNCTION orrery_search_language(locale text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE locale
      WHEN 'en' THEN 'public.orrery_english'::regconfig
      WHEN 'es' THEN 'public.orrery_spanish'::regconfig
      WHEN 'fr' THEN 'public.orrery_french'::regconfig
      WHEN 'de' THEN 'public.orrery_german'::regconfig
      ELSE 'public.orrery_simple'::regconfig
    END
  $$;
`

/**
 * Title and summary stand in the vector twice: by their stems, and as they are written, because a word half typed
 * ("identit") has another stem than the whole one. `folded` is what a mistyped word is held against.
 */
const ENTRIES = `
  CREATE TABLE search_entries (
    collection      text NOT NULL,
    document_id     uuid NOT NULL,
    locale          text NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    title           text NOT NULL,
    summary         text NOT NULL DEFAULT '',
    body            text NOT NULL DEFAULT '',
    path            text NOT NULL,
    published_at    timestamptz NOT NULL DEFAULT now(),
    folded          text GENERATED ALWAYS AS (lower(orrery_unaccent(title || ' ' || summary))) STORED,
    vector          tsvector GENERATED ALWAYS AS (
      setweight(to_tsvector(orrery_search_language(locale), title), 'A') ||
      setweight(to_tsvector('public.orrery_simple'::regconfig, title), 'A') ||
      setweight(to_tsvector(orrery_search_language(locale), summary), 'B') ||
      setweight(to_tsvector('public.orrery_simple'::regconfig, summary), 'B') ||
      setweight(to_tsvector(orrery_search_language(locale), body), 'C')
    ) STORED,
    CONSTRAINT search_entries_key PRIMARY KEY (collection, document_id, locale)
  );
  CREATE INDEX search_entries_newest ON search_entries (organization_id, locale, published_at DESC);
  CREATE INDEX search_entries_vector ON search_entries USING gin (vector);
  CREATE INDEX search_entries_folded ON search_entries USING gin (folded gin_trgm_ops);
`

/**
 * What a visitor's words find, best first, in one statement. By words: title before summary before body, a title that
 * is or begins with what was typed before all, the newer of equals first. Only where words find less than a handful
 * are mistyped ones looked for, and those stand below every hit by words; far ones not at all beside near ones. Where words
 * find anything, what was typed is hardly a slip: only what is very near stands beside it ("webs" is no "we").
 *
 * `asked` is a tsquery's text in which every word is quoted and a beginning, `typed` the same words (plugins/search/searchQuery.ts).
 * Stems are beginnings of words, so hits are marked in the text as it is written, by U+E000 and U+E001, which no entry holds.
 * A snippet that begins or ends amid the text says so by an ellipsis.
 */
const SEARCH = `
  CREATE FUNCTION orrery_search(org uuid, lang text, asked text, typed text, most int)
  RETURNS TABLE (collection text, document_id uuid, title text, summary text, path text, score real, is_fuzzy boolean, marked_title text, snippet text)
  LANGUAGE plpgsql STABLE SET pg_trgm.word_similarity_threshold = 0.34 AS $$
  DECLARE
    language regconfig := orrery_search_language(lang);
    wanted   tsquery := to_tsquery(language, asked) || to_tsquery('public.orrery_simple'::regconfig, asked);
    plain    text := lower(orrery_unaccent(typed));
    marks    text := 'StartSel=' || chr(57344) || ', StopSel=' || chr(57345);
  BEGIN
    RETURN QUERY
    WITH by_words AS (
      SELECT e.collection, e.document_id, false AS is_fuzzy,
        (1 + ts_rank('{0.02, 0.1, 0.4, 1.0}', e.vector, wanted, 1)
          + CASE WHEN e.folded = plain OR starts_with(e.folded, plain || ' ') THEN 1 WHEN starts_with(e.folded, plain) THEN 0.5 ELSE 0 END
          + 0.05 * exp(-extract(epoch FROM now() - e.published_at) / 31536000.0))::real AS score
      FROM search_entries e
      WHERE e.organization_id = org AND e.locale = lang AND e.vector @@ wanted
      ORDER BY score DESC, e.document_id LIMIT most
    ), by_letters AS (
      SELECT e.collection, e.document_id, true AS is_fuzzy, word_similarity(plain, e.folded) AS score
      FROM search_entries e
      WHERE (SELECT count(*) FROM by_words) < 3 AND e.organization_id = org AND e.locale = lang
        AND (e.folded LIKE '%' || plain || '%' OR (length(plain) > 3 AND e.folded %> plain
          AND (word_similarity(plain, e.folded) >= 0.6 OR NOT EXISTS (SELECT FROM by_words))))
        AND NOT EXISTS (SELECT FROM by_words w WHERE w.collection = e.collection AND w.document_id = e.document_id)
      ORDER BY score DESC, e.document_id LIMIT most
    ), by_signs AS (
      SELECT e.collection, e.document_id, true AS is_fuzzy, 0.1::real AS score
      FROM search_entries e
      WHERE lang = 'ja' AND (SELECT count(*) FROM by_words) < 3 AND e.organization_id = org AND e.locale = lang
        AND position(plain IN lower(e.body)) > 0
        AND NOT EXISTS (SELECT FROM by_words w WHERE w.collection = e.collection AND w.document_id = e.document_id)
        AND NOT EXISTS (SELECT FROM by_letters l WHERE l.collection = e.collection AND l.document_id = e.document_id)
      LIMIT most
    ), best AS (
      SELECT * FROM (
        SELECT * FROM by_words
        UNION ALL SELECT * FROM by_letters l WHERE l.score >= (SELECT max(m.score) FROM by_letters m) - 0.15
        UNION ALL SELECT * FROM by_signs
      ) found
      ORDER BY found.score DESC, found.document_id LIMIT most
    )
    SELECT e.collection, e.document_id, e.title, e.summary, e.path, b.score, b.is_fuzzy,
      ts_headline('public.orrery_simple'::regconfig, e.title, wanted, marks || ', HighlightAll=true'),
      CASE WHEN starts_with(whole, bare) THEN '' ELSE '… ' END || headline
        || CASE WHEN right(whole, length(bare)) = bare THEN '' ELSE ' …' END
    FROM best b JOIN search_entries e ON e.collection = b.collection AND e.document_id = b.document_id AND e.locale = lang
      CROSS JOIN LATERAL (SELECT btrim(left(e.summary || ' ' || e.body, 6000)) AS whole) t
      CROSS JOIN LATERAL (
        SELECT btrim(ts_headline('public.orrery_simple'::regconfig, whole, wanted, marks || ', MaxWords=26, MinWords=18')) AS headline
      ) h
      CROSS JOIN LATERAL (SELECT translate(headline, chr(57344) || chr(57345), '') AS bare) p
    ORDER BY b.score DESC, e.document_id;
  END $$;
`

const UNDO = `
  DROP FUNCTION orrery_search(uuid, text, text, text, int);
  DROP TABLE search_entries;
  DROP FUNCTION orrery_search_language(text);
  ${[...LANGUAGES, 'simple'].map((language) => `DROP TEXT SEARCH CONFIGURATION orrery_${language};`).join('\n  ')}
  DROP FUNCTION orrery_unaccent(text);
`
