import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn, type Say } from '@/plugins/languages/api'
import { formatMoney } from '@/src/lib/money'
import type { Forecast, ForecastLine } from '../opportunities/forecast'
import { readForecast } from '../opportunities/readForecast'
import { listWith } from '@/src/lib/listWhere'
import { Page } from './Page'

/** What the open opportunities are likely to bring, currency by currency, by month and by stage. */
export async function ForecastView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  const list = `${req.payload.config.routes.admin}/collections/opportunities`
  const mayRead = can(req, 'read', 'opportunities')
  const forecasts = mayRead ? await readForecast(req) : []
  return (
    <Page
      title={say('Forecast')}
      list={{ label: getTranslation(req.payload.collections.opportunities.config.labels.plural, req.i18n), url: list }}
      ways={say('Opportunities by state')}
      tabs={[
        { label: say('Open'), href: list },
        { label: say('Won'), href: listWith(list, [['isConverted', 'equals', 'true']]) },
        { label: say('Dismissed'), href: listWith(list, [['isDismissed', 'equals', 'true']]) },
        { label: say('Forecast'), href: `${list}/forecast`, isCurrent: true },
      ]}
    >
      <p className="client-quiet">
        {say(
          'Value × probability of the stage, rounded to the smallest unit for each opportunity. Open ones only; what has no stage counts nothing.',
        )}
      </p>
      {!mayRead ? <p>{say('Those who talk to clients see the forecast.')}</p> : null}
      {mayRead && forecasts.length === 0 ? (
        <p>
          {say('No opportunity is open.')} <Link href={`${list}/create`}>{say('Write down the first one')}</Link>
        </p>
      ) : null}
      {forecasts.map((forecast) => (
        <Currency key={forecast.currency} forecast={forecast} say={say} language={req.i18n.language} />
      ))}
    </Page>
  )
}

function Currency({ forecast, say, language }: { forecast: Forecast; say: Say; language: string }) {
  const { currency, total, months, stages } = forecast
  const money = (minor: number) => formatMoney(minor, currency, language)
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const lines = { total, money, say }
  return (
    <section className="client-forecast" aria-label={currency}>
      <dl className="client-forecast__total">
        <div>
          <dt>{say('Weighted')}</dt>
          <dd>{money(total.weighted)}</dd>
        </div>
        <div>
          <dt>{say('Whole value')}</dt>
          <dd>{money(total.value)}</dd>
        </div>
        <div>
          <dt>{say('Opportunities')}</dt>
          <dd>{total.count.toLocaleString(language)}</dd>
        </div>
      </dl>
      <Lines
        {...lines}
        title={say('By month of the expected close')}
        rows={months.map((line) => ({
          ...line,
          key: line.month ?? 'none',
          name: line.month ? month.format(new Date(`${line.month}-15T12:00:00.000Z`)) : say('No month yet'),
        }))}
      />
      <Lines
        {...lines}
        title={say('By stage')}
        rows={stages.map((line) => ({
          ...line,
          key: line.id ?? 'none',
          name: line.name ?? say('No stage yet'),
          aside: line.probability === null ? undefined : `${line.probability} %`,
        }))}
      />
    </section>
  )
}

interface LinesProps {
  title: string
  total: ForecastLine
  rows: (ForecastLine & { key: string; name: string; aside?: string })[]
  money: (minor: number) => string
  say: Say
}

function Lines({ title, total, rows, money, say }: LinesProps) {
  return (
    <table className="client-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="client-hidden">{title}</span>
          </th>
          <th scope="col">{say('Weighted')}</th>
          <th scope="col">{say('Whole value')}</th>
          <th scope="col">{say('Number')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, aside, weighted, value, count }) => (
          <tr key={key}>
            <th scope="row">
              {name} {aside ? <small>{aside}</small> : null}
              <span
                className="client-table__share"
                aria-hidden="true"
                style={{ inlineSize: `${total.weighted > 0 ? (100 * weighted) / total.weighted : 0}%` }}
              />
            </th>
            <td>{money(weighted)}</td>
            <td>{money(value)}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
