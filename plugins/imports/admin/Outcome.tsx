'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { word } from '@/plugins/languages/api'
import { ask, useSay } from '@/plugins/languages/api.client'
import type { Verdict } from '../importRow'
import type { ImportState, ReportedRow } from '../readState'
import { sumOf, Tallies, VERDICTS } from './Tallies'

const ROWS_A_PAGE = 50

const TITLES: Partial<Record<ImportState['status'], string>> = {
  READY: word('What it would do'),
  DONE: word('What it did'),
  STOPPED: word('Stopped: what it did so far'),
  UNDONE: word('Taken back: what it had done'),
}

/** What a dry run would do, or an import did: the counts, the rows of each, and the refused ones as a file. */
export function Outcome({ state, path }: { state: ImportState; path: string }) {
  const say = useSay()
  const { config } = useConfig()
  const isDry = state.status === 'READY'
  const counts = isDry ? state.dry : state.done
  const first = VERDICTS.toReversed().find(({ verdict }) => counts[verdict] > 0)?.verdict ?? 'CREATED'
  const [verdict, setVerdict] = useState<Verdict>(first)
  const title = TITLES[state.status]
  if (!title || sumOf(counts) === 0) return null
  return (
    <section aria-label={say(title)}>
      <h3>{say(title)}</h3>
      <Tallies counts={counts} isDry={isDry} />
      <div className="import__lists" role="group" aria-label={say('Which rows')}>
        {VERDICTS.filter((one) => counts[one.verdict] > 0).map((one) => (
          <button
            key={one.verdict}
            type="button"
            aria-pressed={verdict === one.verdict}
            onClick={() => setVerdict(one.verdict)}
          >
            {say(isDry ? one.dry : one.done)}
          </button>
        ))}
        {counts.REFUSED > 0 ? (
          <a href={`${config.routes.api}${path}/errors.csv`} download>
            {say('Download the refused rows as CSV')}
          </a>
        ) : null}
      </div>
      <Rows key={`${verdict} ${state.status}`} path={path} into={state.into} verdict={verdict} isDry={isDry} />
    </section>
  )
}

function Rows({ path, into, verdict, isDry }: { path: string; into: string; verdict: Verdict; isDry: boolean }) {
  const say = useSay()
  const { config } = useConfig()
  const [rows, setRows] = useState<ReportedRow[]>([])
  const [hasMore, setHasMore] = useState(false)

  const load = useCallback(
    async (after: number) => {
      const query = new URLSearchParams({ verdict, dry: String(isDry), after: String(after) })
      const answer = await ask<{ rows: ReportedRow[] }>(say, 'GET', `${path}/rows?${query.toString()}`)
      if (!answer.ok) {
        toast.error(answer.message)
        return
      }
      const found = answer.body.rows
      setRows((before) => (after === 0 ? found : [...before, ...found]))
      setHasMore(found.length === ROWS_A_PAGE)
    },
    [say, path, verdict, isDry],
  )
  useEffect(() => {
    void load(0)
  }, [load])

  return (
    <>
      <ol className="import__rows">
        {rows.map(({ number, title, reason, record }) => (
          <li key={number}>
            <span className="import__number">{number}</span>
            {record && verdict !== 'REFUSED' ? (
              <a href={`${config.routes.admin}/collections/${into}/${record}`}>{title || record}</a>
            ) : (
              <span>{title}</span>
            )}
            {reason ? <span className="import__reason">{say(reason.text, reason.values)}</span> : null}
          </li>
        ))}
      </ol>
      {hasMore ? (
        <button type="button" className="import__more" onClick={() => void load(rows.at(-1)?.number ?? 0)}>
          {say('Show more')}
        </button>
      ) : null}
    </>
  )
}
