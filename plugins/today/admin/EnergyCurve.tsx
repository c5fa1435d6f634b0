'use client'

import { strengthOf, levelAt } from '../energy'
import type { Stretch } from '../landing'
import { useDayBoard } from './DayBoard'

const STEP = 15
const WIDTH = 26

/** The person's energy along the scale of the day: the wider, the more an hour gives. */
export function EnergyCurve({ stretch: { from, to } }: { stretch: Stretch }) {
  const { energy } = useDayBoard()
  const height = to - from
  const reach = (minute: number) => 5 + strengthOf(levelAt(energy, minute)) * 9
  let path = `M${WIDTH} 0H${WIDTH - reach(from)}`
  for (let minute = from + STEP; minute < to; minute += STEP) {
    const [before, after] = [reach(minute - STEP), reach(minute)]
    if (before === after) continue
    const y = minute - from
    // A bend half an hour long: nobody's energy has corners.
    path += `V${y - 15}C${WIDTH - before} ${y} ${WIDTH - after} ${y} ${WIDTH - after} ${y + 15}`
  }
  path += `V${height}H${WIDTH}Z`
  return (
    <svg className="column__energy" viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden>
      <path d={path} />
    </svg>
  )
}
