'use client'

import { createContext, useContext } from 'react'
import type { Piece } from '../../calendar/placing'
import type { CalendarHost, CalendarItem, CalendarType } from '../../calendar/types'

/** What every part of the calendar needs to know. */
export interface CalendarBoard {
  timeZone: string
  today: string
  hostOf: (id: string) => CalendarHost | undefined
  typeOf: (id: string | null) => CalendarType | undefined
  /** The card that has the focus among them all. */
  current: string | null
  setCurrent: (id: string) => void
  open: (item: CalendarItem) => void
  onCardKey: (event: React.KeyboardEvent, piece: Piece<CalendarItem>) => void
}

const Context = createContext<CalendarBoard | null>(null)

export const CalendarBoardProvider = Context.Provider

export function useCalendarBoard(): CalendarBoard {
  const board = useContext(Context)
  if (!board) throw new Error('This part of the calendar stands outside of it.')
  return board
}
