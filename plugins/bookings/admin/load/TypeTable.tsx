import type { Say } from '@/plugins/languages/api'
import type { TypeMonth } from '../../load/readLoad'
import { dayText } from '../words'

/** What was booked of each type in each month, and what became of it. */
export function TypeTable({ types, say, language }: { types: readonly TypeMonth[]; say: Say; language: string }) {
  if (types.length === 0) {
    return <p className="cal__quiet">{say('Nothing is booked in these weeks. Look at earlier or later ones.')}</p>
  }
  return (
    <div className="cal-load__scroll" tabIndex={0} role="group" aria-label={say('Bookings by type and month')}>
      <table>
        <caption>{say('Bookings by type and month')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Month')}</th>
            <th scope="col">{say('Booking type')}</th>
            <th scope="col" className="cal-load__number">
              {say('Booked')}
            </th>
            <th scope="col" className="cal-load__number">
              {say('Held')}
            </th>
            <th scope="col" className="cal-load__number">
              {say('Nobody came')}
            </th>
            <th scope="col" className="cal-load__number">
              {say('Cancelled')}
            </th>
          </tr>
        </thead>
        <tbody>
          {types.map(({ month, type, title, booked, held, noShows, cancelled }, index) => (
            <tr key={`${month} ${type}`}>
              <td>
                {/* A month that goes on is read out, not written again. */}
                <span className={types[index - 1]?.month === month ? 'cal__unseen' : undefined}>
                  {dayText(language, `${month}-01`, { month: 'long', year: 'numeric' })}
                </span>
              </td>
              <th scope="row">{title}</th>
              {[booked, held, noShows, cancelled].map((count, place) => (
                <td key={place} className="cal-load__figure">
                  {count.toLocaleString(language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
