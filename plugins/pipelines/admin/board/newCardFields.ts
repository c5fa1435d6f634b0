import type { CardPatch } from '../state/boardState'
import { ME, NOBODY, type Filter } from '../state/filter'
import type { Named } from '../state/types'

/** What a new card takes from the filter, so that it is among the cards that are shown. */
export function newCardFields({ assignedTo, priority }: Filter, people: readonly Named[], me: Named): CardPatch {
  const person = assignedTo === ME ? me : people.find(({ id }) => id === assignedTo)
  return {
    ...(assignedTo !== null && assignedTo !== NOBODY && person ? { assignedTo: person } : {}),
    ...(priority === null ? {} : { priority }),
  }
}
