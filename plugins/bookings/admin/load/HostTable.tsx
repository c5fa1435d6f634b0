import type { Say } from '@/plugins/languages/api'
import { weekOf } from '@/src/lib/days'
import type { HostWeek, Load } from '../../load/readLoad'
import { dayText } from '../words'

interface HostTableProps {
  load: Load
  say: Say
  language: string
  today: string
}

/** A row for each host, a cell for each week: the share as a bar and as a figure, below it what it is made of. */
export function HostTable({ load: { weeks, hosts }, say, language, today }: HostTableProps) {
  const current = weekOf(today)[0]
  return (
    <div className="cal-load__scroll" tabIndex={0} role="group" aria-label={say('Load of the hosts')}>
      <table className="cal-load__hosts">
        <caption>
          {say('How much of the bookable hours is booked, week by week. In red: meetings to which nobody came.')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('Host')}</th>
            {weeks.map((week) => (
              <th key={week} scope="col" data-current={week === current}>
                {dayText(language, week, { day: 'numeric', month: 'short' })}
              </th>
            ))}
            <th scope="col">{say('All weeks')}</th>
          </tr>
        </thead>
        <tbody>
          {hosts.map(({ id, name, weeks: ofHost, whole }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {ofHost.map((week, index) => (
                <Cell key={weeks[index]} week={week} say={say} language={language} />
              ))}
              <Cell week={whole} say={say} language={language} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ week, say, language }: { week: HostWeek; say: Say; language: string }) {
  const { booked, bookable, meetings, noShows, noShowRate } = week
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const hours = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  if (bookable === 0 && meetings === 0) return <td className="cal-load__none">–</td>
  const share = bookable === 0 ? null : booked / bookable
  return (
    <td>
      <b>{share === null ? say('no hours') : percent.format(share)}</b>
      <i aria-hidden style={{ '--share': Math.min(share ?? 0, 1) } as React.CSSProperties} />
      <small>
        {say('{booked} of {bookable} h', { booked: hours.format(booked / 60), bookable: hours.format(bookable / 60) })}
      </small>
      {noShows > 0 && noShowRate !== null ? (
        <small data-harm>
          {say('{count} without a guest, {rate}', { count: noShows, rate: percent.format(noShowRate) })}
        </small>
      ) : null}
    </td>
  )
}
