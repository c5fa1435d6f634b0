import type { Say } from '@/plugins/languages/api'
import type { StageReport } from '../../report/types'
import { share, span } from './drawing'

interface Props {
  stages: readonly StageReport[]
  say: Say
  language: string
}

/** How long cards stay: the middle one and the slow tenth, drawn on one scale; beside it who is there now. */
export function TimeInStage({ stages, say, language }: Props) {
  const open = stages.filter(({ isTerminal }) => !isTerminal)
  const longest = Math.max(1, ...open.map(({ stays }) => stays.p90 ?? 0))
  return (
    <figure>
      <figcaption>
        <h2>{say('Time in each column')}</h2>
        <p>{say('Half of the cards were faster than the median, nine in ten faster than the second figure.')}</p>
      </figcaption>
      <div className="pipeline-report__scroll" tabIndex={0} role="group" aria-label={say('Time in each column')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Column')}</th>
              <th scope="col" className="pipeline-report__wide">
                {say('Median')}
              </th>
              <th scope="col">{say('Nine in ten')}</th>
              <th scope="col">{say('Stays')}</th>
              <th scope="col">{say('There now')}</th>
              <th scope="col">{say('Oldest')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ id, name, color, stays, now }) => (
              <tr key={id} data-colour={color}>
                <th scope="row">
                  <span className="board-head__tick" aria-hidden="true" />
                  {name}
                </th>
                <td className="pipeline-report__wide">
                  <span className="pipeline-report__bar" style={{ inlineSize: share(stays.p90 ?? 0, longest) }}>
                    <span style={{ inlineSize: share(stays.median ?? 0, stays.p90 ?? 0) }} />
                  </span>
                  <span className="pipeline-report__figure">{span(stays.median, language) ?? '—'}</span>
                </td>
                <td>{span(stays.p90, language) ?? '—'}</td>
                <td>{stays.count.toLocaleString(language)}</td>
                <td>{now.count.toLocaleString(language)}</td>
                <td>{span(now.oldest, language) ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
