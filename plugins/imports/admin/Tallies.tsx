'use client'

import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import type { Verdict } from '../importRow'
import type { Counts } from '../readState'

export const VERDICTS: { verdict: Verdict; done: string; dry: string }[] = [
  { verdict: 'CREATED', done: word('new'), dry: word('would be created') },
  { verdict: 'UPDATED', done: word('altered'), dry: word('would be updated') },
  { verdict: 'SKIPPED', done: word('skipped'), dry: word('would be skipped') },
  { verdict: 'REFUSED', done: word('refused'), dry: word('would be refused') },
]

/** What became of the rows, in numbers. */
export function Tallies({ counts, isDry }: { counts: Counts; isDry: boolean }) {
  const say = useSay()
  return (
    <ul className="import__tallies">
      {VERDICTS.map(({ verdict, done, dry }) => (
        <li key={verdict} data-verdict={verdict} data-zero={counts[verdict] === 0}>
          <span>{counts[verdict].toLocaleString()}</span> {say(isDry ? dry : done)}
        </li>
      ))}
    </ul>
  )
}

export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
