'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import type { Verdict } from '../importRow'
import type { ImportState, ReportedRow } from '../readState'
import { ask } from './ask'
import { sumOf, Tallies, VERDICTS } from './Tallies'

const ROWS_A_PAGE = 50

const TITLES: Partial<Record<ImportState['status'], string>> = {
  READY: word('What it would do'),
  DONE: word('What it did'),
  STOPPED: word('Stopped: what it did so far'),
  UNDONE: word('Taken back: what it had done'),
}

/** What a dry run would do, or an import did: the counts, the rows of each, and the refused ones as a file. */
export function Outcome({ state, api }: { state: ImportState; api: string }) {
  const say = useSay()
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
          <a href={`${api}/errors.csv`} download>
            {say('Download the refused rows as CSV')}
          </a>
        ) : null}
      </div>
      <Rows key={`${verdict} ${state.status}`} api={api} into={state.into} verdict={verdict} isDry={isDry} />
    </section>
  )
}

function Rows({ api, into, verdict, isDry }: { api: string; into: string; verdict: Verdict; isDry: boolean }) {
  const say = useSay()
  const { config } = useConfig()
  const [rows, setRows] = useState<ReportedRow[]>([])
  const [hasMore, setHasMore] = useState(false)

  const load = useCallback(
    async (after: number) => {
      const query = new URLSearchParams({ verdict, dry: String(isDry), after: String(after) })
      const { answer } = await ask<{ rows: ReportedRow[] }>(`${api}/rows?${query.toString()}`)
      const found = answer?.rows ?? []
      setRows((before) => (after === 0 ? found : [...before, ...found]))
      setHasMore(found.length === ROWS_A_PAGE)
    },
    [api, verdict, isDry],
  )
  useEffect(() => {
    load(0).catch((error: unknown) => console.warn('The rows could not be read.', error))
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
