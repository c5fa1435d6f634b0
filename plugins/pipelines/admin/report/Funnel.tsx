import type { Say } from '@/plugins/languages/api'
import type { StageReport } from '../../report/types'
import { percent, share } from './drawing'

interface Props {
  stages: readonly StageReport[]
  say: Say
  language: string
}

/** How many cards came into each stage, and how many of them went on: a table whose bars are the drawing. */
export function Funnel({ stages, say, language }: Props) {
  const most = Math.max(1, ...stages.map(({ conversion }) => conversion.entered))
  return (
    <figure>
      <figcaption>
        <h2>{say('How far cards come')}</h2>
        <p>{say('Cards that came into each column in these days, and what has become of them until today.')}</p>
      </figcaption>
      <div className="pipeline-report__scroll" tabIndex={0} role="group" aria-label={say('How far cards come')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Column')}</th>
              <th scope="col" className="pipeline-report__wide">
                {say('Came in')}
              </th>
              <th scope="col">{say('Went on')}</th>
              <th scope="col">{say('Share')}</th>
              <th scope="col">{say('Won')}</th>
              <th scope="col">{say('Lost')}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map(({ id, name, color, conversion: { entered, wentOn, won, lost, rate }, isTerminal }) => (
              <tr key={id} data-colour={color}>
                <th scope="row">
                  <span className="board-head__tick" aria-hidden="true" />
                  {name}
                </th>
                <td className="pipeline-report__wide">
                  <span className="pipeline-report__bar" style={{ inlineSize: share(entered, most) }}>
                    <span style={{ inlineSize: isTerminal ? '100%' : share(wentOn, entered) }} />
                  </span>
                  <span className="pipeline-report__figure">{entered.toLocaleString(language)}</span>
                </td>
                <td>{isTerminal ? <None /> : wentOn.toLocaleString(language)}</td>
                <td>{rate === null ? <None /> : percent(rate, language)}</td>
                <td>{won.toLocaleString(language)}</td>
                <td>{lost.toLocaleString(language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

function None() {
  return <span aria-hidden="true">—</span>
}
