'use client'

import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import { KeyList, type KeyHelp } from '@/src/components/panel/KeyList'
import { Sheet } from './Sheet'

const KEYS: KeyHelp[] = [
  { keys: ['↑', '↓', '←', '→'], does: word('Walk over cards and columns') },
  { keys: ['↵'], does: word('Open the card') },
  { keys: ['␣'], does: word('Lift the card; arrows move it, space puts it down, Escape puts it back') },
  { keys: ['M'], does: word('Choose a place from the menu') },
  { keys: ['N'], does: word('Add a card to this column') },
  { keys: ['/'], does: word('Search the cards') },
  { keys: ['?'], does: word('Show these keys') },
]

/** What can be done without a pointer. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const say = useSay()
  return (
    <Sheet title={say('Keys of the board')} onClose={onClose}>
      <KeyList className="board-keys" list={KEYS.map(({ keys, does }) => ({ keys, does: say(does) }))} />
    </Sheet>
  )
}
