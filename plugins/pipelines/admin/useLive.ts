'use client'

import { useCallback, useEffect, useRef, useState, type Dispatch, type RefObject } from 'react'
import { readChanges } from './boardApi'
import type { Action, BoardState } from './state/boardState'
import type { BoardAddress } from './state/filter'
import type { ChangesAnswer } from './state/types'

const LOOK_MILLISECONDS = 2_500

interface Options {
  pipeline: string
  latest: RefObject<BoardState>
  /** Which cards the board shows. */
  asked: RefObject<BoardAddress>
  dispatch: Dispatch<Action>
  reload: () => void
}

/**
 * Looks what others did, every two and a half seconds as long as the page is in sight, and at once when it comes back into sight.
 * One look at a time: the next begins when the last was answered.
 */
export function useLive({ pipeline, latest, asked, dispatch, reload }: Options): {
  isConnected: boolean
  look: () => void
} {
  const [isConnected, setConnected] = useState(true)
  const now = useRef<() => void>(() => undefined)

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    let timer: ReturnType<typeof setTimeout> | undefined
    let isLooking = false

    const lookOnce = async () => {
      if (isLooking || signal.aborted || document.visibilityState !== 'visible') return
      isLooking = true
      clearTimeout(timer)
      const { cursor, answered, stages } = latest.current
      const address = asked.current
      try {
        const changes = await readChanges(pipeline, cursor, address, signal)
        const isOfThisBoard = asked.current === address && latest.current.cursor === cursor
        if (changes.reload || !hasSameStages(stages, changes)) reload()
        else if (isOfThisBoard) dispatch({ type: 'live', changes, answeredBefore: answered })
        setConnected(true)
      } catch (error) {
        if (!signal.aborted) {
          console.warn('What others did could not be read.', error)
          setConnected(false)
        }
      }
      isLooking = false
      if (!signal.aborted) timer = setTimeout(() => void lookOnce(), LOOK_MILLISECONDS)
    }
    now.current = () => void lookOnce()
    const back = () => void lookOnce()
    document.addEventListener('visibilitychange', back)
    window.addEventListener('online', back)
    timer = setTimeout(() => void lookOnce(), LOOK_MILLISECONDS)
    return () => {
      controller.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', back)
      window.removeEventListener('online', back)
    }
  }, [pipeline, latest, asked, dispatch, reload])

  const look = useCallback(() => now.current(), [])
  return { isConnected, look }
}

/** Whether nobody has added, removed or reordered columns. */
function hasSameStages(stages: BoardState['stages'], { counts }: ChangesAnswer): boolean {
  return counts.length === stages.length && counts.every(({ stage }, index) => stage === stages[index]?.id)
}
