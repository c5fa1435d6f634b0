import { Gutter } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn, word, type Say } from '@/plugins/languages/api'
import { ListTabs } from '@/src/components/panel/ListTabs'
import { readStats } from '../consultations/readStats'
import { periodIn, type ConsultationStats, type Share } from '../consultations/stats'
import { Crumbs } from './Crumbs'
import { consultationTabs } from './tabs'
import './consultations.css'

/** Consultations in figures: how many, of which kind, when, and what became of them. */
export async function StatisticsView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  const list = `${req.payload.config.routes.admin}/collections/consultations`
  const day = (name: string) => {
    const value = searchParams?.[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const mayRead = can(req, 'read', 'consultations')
  const period = periodIn(day('from'), day('to'), new Date())
  const stats = mayRead && typeof period !== 'string' ? await readStats(req, period) : null
  return (
    <Gutter className="consult-page">
      <Crumbs trail={[{ label: say('Consultations'), url: list }, { label: say('Statistics') }]} />
      <h1>{say('Consultations in figures')}</h1>
      <ListTabs
        className="consult-tabs"
        name={say('Consultations by state')}
        tabs={consultationTabs(list, say, 'statistics')}
      />
      {mayRead ? null : <p>{say('Those who talk to clients see these figures.')}</p>}
      {mayRead ? (
        <form className="consult-period" method="get">
          <label>
            {say('From')}
            <input type="date" name="from" defaultValue={typeof period === 'string' ? '' : period.from} />
          </label>
          <label>
            {say('To')}
            <input type="date" name="to" defaultValue={typeof period === 'string' ? '' : period.to} />
          </label>
          <button type="submit">{say('Show these days')}</button>
        </form>
      ) : null}
      {typeof period === 'string' ? <p role="alert">{say(period)}</p> : null}
      {stats && stats.total === 0 ? (
        <p>
          {say('Nobody asked for a consultation in these days.')}{' '}
          <Link href={`${list}/create`}>{say('Write one down')}</Link>
        </p>
      ) : null}
      {stats && stats.total > 0 ? <Figures stats={stats} say={say} language={req.i18n.language} /> : null}
    </Gutter>
  )
}

const STATUSES = {
  PENDING: word('Wait for a time'),
  SCHEDULED: word('Have their time'),
  COMPLETED: word('Have been held'),
  CANCELLED: word('Were called off'),
} as const

const TYPES = {
  STRATEGY: word('Strategy'),
  TECHNICAL: word('Technical'),
  IMPLEMENTATION: word('Implementation'),
  OPTIMIZATION: word('Optimization'),
  TRAINING: word('Training'),
  GENERAL: word('General'),
} as const

function Figures({ stats, say, language }: { stats: ConsultationStats; say: Say; language: string }) {
  const number = (value: number) => value.toLocaleString(language)
  const { toProposal, toWon, toClient } = stats.conversion
  return (
    <>
      <dl className="consult-readings">
        <div>
          <dt>{say('Asked for')}</dt>
          <dd>{number(stats.total)}</dd>
        </div>
        <Rate label={say('Became a proposal')} share={toProposal} hint={say('of those held')} {...{ say, language }} />
        <Rate label={say('Were won')} share={toWon} hint={say('of the proposals')} {...{ say, language }} />
        <Rate
          label={say('Became a client')}
          share={toClient}
          hint={say('of those who were none')}
          {...{ say, language }}
        />
      </dl>
      <div className="consult-columns">
        <Bars
          title={say('By state')}
          rows={(Object.keys(STATUSES) as (keyof typeof STATUSES)[]).map((key) => ({
            name: say(STATUSES[key]),
            count: stats.byStatus[key],
          }))}
          {...{ say, language }}
        />
        <Bars
          title={say('By type')}
          rows={(Object.keys(TYPES) as (keyof typeof TYPES)[]).map((key) => ({
            name: say(TYPES[key]),
            count: stats.byType[key],
          }))}
          {...{ say, language }}
        />
      </div>
      <Months stats={stats} say={say} language={language} />
    </>
  )
}

interface RateProps {
  label: string
  share: Share
  hint: string
  say: Say
  language: string
}

function Rate({ label, share: { count, of, rate }, hint, language }: RateProps) {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div>
      <dt>{label}</dt>
      <dd>{rate === null ? '–' : percent.format(rate)}</dd>
      <dd className="consult-quiet">
        {count.toLocaleString(language)} / {of.toLocaleString(language)} {hint}
      </dd>
    </div>
  )
}

interface BarsProps {
  title: string
  rows: { name: string; count: number }[]
  say: Say
  language: string
}

function Bars({ title, rows, say, language }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <table className="consult-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="consult-hidden">{title}</span>
          </th>
          <th scope="col">{say('Number')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span
                className="consult-table__share"
                aria-hidden="true"
                style={{ inlineSize: `${(100 * count) / most}%` }}
              />
            </th>
            <td>{count.toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Months({ stats, say, language }: { stats: ConsultationStats; say: Say; language: string }) {
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const most = Math.max(1, ...stats.byMonth.map(({ requested }) => requested))
  return (
    <table className="consult-table">
      <caption>{say('By month of the request')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Month')}</th>
          <th scope="col">{say('Asked for')}</th>
          <th scope="col">{say('Have been held')}</th>
          <th scope="col">{say('Were called off')}</th>
        </tr>
      </thead>
      <tbody>
        {stats.byMonth.map(({ month, requested, completed, cancelled }) => (
          <tr key={month}>
            <th scope="row">
              {name.format(new Date(`${month}-15T12:00:00Z`))}
              <span
                className="consult-table__share"
                aria-hidden="true"
                style={{ inlineSize: `${(100 * requested) / most}%` }}
              />
            </th>
            <td>{requested.toLocaleString(language)}</td>
            <td>{completed.toLocaleString(language)}</td>
            <td>{cancelled.toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
