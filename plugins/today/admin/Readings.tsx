'use client'

import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DayReading } from '../readings'
import { lengthText } from './words'

/** The day in four figures. */
export function Readings({ reading }: { reading: DayReading }) {
  const say = useSay()
  const language = useLanguage()
  const figures = [
    {
      label: say('Planned'),
      value: lengthText(language, reading.planned),
      note: say({ one: 'one task', other: '{count} tasks' }, { count: reading.tasks }),
    },
    {
      label: say('Done'),
      value: lengthText(language, reading.done),
      note: say({ one: 'one task', other: '{count} tasks' }, { count: reading.tasksDone }),
    },
    {
      label: say('Left'),
      value: lengthText(language, reading.left),
      note: say({ one: 'one task', other: '{count} tasks' }, { count: reading.tasks - reading.tasksDone }),
    },
    {
      label: say('Free'),
      value: String(reading.free),
      note: say({ one: 'block of 90 minutes', other: 'blocks of 90 minutes' }, { count: reading.free }),
    },
  ]
  return (
    <dl className="readings">
      {figures.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b>
            <span>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
