'use client'

import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import { KeyList, type KeyHelp } from '@/src/components/panel/KeyList'
import { Dialog } from './Dialog'

const KEYS: KeyHelp[] = [
  { keys: ['↑', '↓', '←', '→'], does: word('Go from task to task') },
  { keys: ['x', 'Space'], does: word('Done, and not done') },
  { keys: ['Enter'], does: word('Times, lengths and more of a task') },
  { keys: ['m'], does: word('Move it with the arrows; Enter keeps it there, Escape takes it back') },
  { keys: ['a'], does: word('To any time, while it is moved') },
  { keys: ['+', '−'], does: word('A quarter of an hour longer or shorter') },
  { keys: ['e'], does: word('Open the whole task') },
  { keys: ['n'], does: word('A new task') },
  { keys: ['t'], does: word('Today') },
  { keys: ['[', ']'], does: word('The day before, the day after; in the week, a week') },
  { keys: ['?'], does: word('This list') },
]

/** Every key, and the switch for those who speak to their machine and would set them off by it. */
export function KeysDialog({
  isOn,
  onSwitch,
  onClose,
}: {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  onClose: () => void
}) {
  const say = useSay()
  return (
    <Dialog title={say('Keys')} onClose={onClose}>
      <KeyList className="today-keys" list={KEYS.map(({ keys, does }) => ({ keys, does: say(does) }))} />
      <label className="today-keys__switch">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />{' '}
        {say('Single letters do something on this page')}
      </label>
    </Dialog>
  )
}
