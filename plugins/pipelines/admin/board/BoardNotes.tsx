'use client'

import { useSay } from '@/plugins/languages/api.client'

interface Props {
  isConnected: boolean
  isActive: boolean
  mayMove: boolean
  /** What a screen reader hears next. */
  spoken: string
}

/** What is to know about a board before its cards, seen and heard. */
export function BoardNotes({ isConnected, isActive, mayMove, spoken }: Props) {
  const say = useSay()
  return (
    <>
      {isConnected ? null : (
        <p className="board__offline" role="status">
          {say('Not connected: changes of others are not shown.')}
        </p>
      )}
      {isActive ? null : (
        <p className="board__note">
          {say('This pipeline is switched off: it takes no new cards. What is on it can be moved.')}
        </p>
      )}
      <p className="board__hidden" id="board-how">
        {mayMove ? say('Enter opens. Space lifts the card, arrows move it.') : say('Enter opens.')}
      </p>
      <p className="board__hidden" role="status" aria-live="assertive">
        {spoken}
      </p>
    </>
  )
}
