'use client'

import { createContext, use } from 'react'
import type { DayTask } from '../dayData'
import type { EnergyBand } from '../energy'

/** What every task on a screen can ask for. */
export interface DayBoard {
  energy: readonly EnergyBand[]
  today: string
  /** The id of the task that the keyboard is on. */
  current: string | null
  setCurrent: (id: string) => void
  toggleDone: (task: DayTask) => void
  openSheet: (task: DayTask) => void
  /** Whether something is being moved: keys mean other things then. */
  isHolding: () => boolean
  onTaskKey: (event: React.KeyboardEvent, task: DayTask) => void
}

const Context = createContext<DayBoard | null>(null)

export const DayBoardProvider = Context.Provider

export function useDayBoard(): DayBoard {
  const board = use(Context)
  if (!board) throw new Error('This part belongs inside a DayBoardProvider.')
  return board
}
