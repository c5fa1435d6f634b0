'use client'

import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import { Sheet } from './Sheet'

const KEYS: [string[], string][] = [
  [['↑', '↓', '←', '→'], word('Walk over cards and columns')],
  [['↵'], word('Open the card')],
  [['␣'], word('Lift the card; arrows move it, space puts it down, Escape puts it back')],
  [['M'], word('Choose a place from the menu')],
  [['N'], word('Add a card to this column')],
  [['/'], word('Search the cards')],
  [['?'], word('Show these keys')],
]

/** What can be done without a pointer. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const say = useSay()
  return (
    <Sheet title={say('Keys of the board')} onClose={onClose}>
      <dl className="board-keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
