import type { Say } from '@/plugins/languages/api'
import type { WeekReport } from '../../report/types'

interface Props {
  weeks: readonly WeekReport[]
  say: Say
  language: string
}

const HEIGHT = 120
const STEP = 24

/** What came and what was finished, week by week: a drawing for the eye, the same as a table. */
export function Weeks({ weeks, say, language }: Props) {
  const most = Math.max(1, ...weeks.flatMap(({ arrived, finished }) => [arrived, finished]))
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const dayOf = (week: string) => day.format(new Date(`${week}T12:00:00.000Z`))
  const sum = (pick: (week: WeekReport) => number) => weeks.reduce((total, week) => total + pick(week), 0)
  return (
    <figure>
      <figcaption>
        <h2>{say('Week by week')}</h2>
        <p className="pipeline-report__legend">
          <span data-kind="arrived">{say('{count} came', { count: sum(({ arrived }) => arrived) })}</span>
          <span data-kind="finished">{say('{count} finished', { count: sum(({ finished }) => finished) })}</span>
        </p>
      </figcaption>
      <div className="pipeline-report__weeks">
        <svg
          viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT + 2}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <line x1="0" x2={weeks.length * STEP} y1={HEIGHT + 1} y2={HEIGHT + 1} />
          {weeks.map(({ week, arrived, finished }, index) => (
            <g key={week} transform={`translate(${index * STEP} 0)`}>
              <Bar x={3} value={arrived} most={most} kind="arrived" />
              <Bar x={12} value={finished} most={most} kind="finished" />
            </g>
          ))}
        </svg>
        <p aria-hidden="true">
          <span>{dayOf(weeks[0]?.week ?? '')}</span>
          <span>{dayOf(weeks.at(-1)?.week ?? '')}</span>
        </p>
      </div>
      <details>
        <summary>{say('The figures of each week')}</summary>
        <div className="pipeline-report__scroll" tabIndex={0} role="group" aria-label={say('The figures of each week')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('Week from')}</th>
                <th scope="col">{say('Came')}</th>
                <th scope="col">{say('Finished')}</th>
                <th scope="col">{say('Won')}</th>
                <th scope="col">{say('Lost')}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, arrived, finished, won, lost }) => (
                <tr key={week}>
                  <th scope="row">{dayOf(week)}</th>
                  {[arrived, finished, won, lost].map((count, index) => (
                    <td key={index}>{count.toLocaleString(language)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

function Bar({ x, value, most, kind }: { x: number; value: number; most: number; kind: string }) {
  const height = (value / most) * HEIGHT
  return <rect data-kind={kind} x={x} y={HEIGHT - height} width="8" height={height} />
}
