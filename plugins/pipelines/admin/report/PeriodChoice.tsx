import type { Say } from '@/plugins/languages/api'

interface Props {
  from: string
  to: string
  today: string
  say: Say
}

const RUNS = [30, 90, 365]

/** Which days: three usual runs as links, any other by a form that works without a script. */
export function PeriodChoice({ from, to, today, say }: Props) {
  return (
    <div className="pipeline-report__period">
      <nav aria-label={say('Period')}>
        {RUNS.map((days) => {
          const start = daysBefore(today, days - 1)
          const isChosen = from === start && to === today
          return (
            <a key={days} href={`?from=${start}&to=${today}`} aria-current={isChosen ? 'true' : undefined}>
              {say('{count} days', { count: days })}
            </a>
          )
        })}
      </nav>
      <form method="get">
        <label>
          {say('From')}
          <input type="date" name="from" defaultValue={from} max={today} />
        </label>
        <label>
          {say('to')}
          <input type="date" name="to" defaultValue={to} />
        </label>
        <button type="submit">{say('Show these days')}</button>
      </form>
    </div>
  )
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
