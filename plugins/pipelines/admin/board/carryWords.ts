import type { Say } from '@/plugins/languages/api'

/** What happens to a card that is carried. */
export type Told = 'lifted' | 'over' | 'dropped' | 'cancelled'

/** What a screen reader hears of a card that is carried; places are counted from 1. */
export function carryWords(say: Say, told: Told, values: { title: string; stage: string; place: number }): string {
  const words = {
    lifted: say(
      '“{title}” is lifted from {stage}, place {place}. Arrows move it, space puts it down, Escape puts it back.',
      values,
    ),
    over: say('{stage}, place {place}.', values),
    dropped: say('“{title}” is in {stage}, place {place}.', values),
    cancelled: say('“{title}” is back in {stage}, place {place}.', values),
  }
  return words[told]
}
