'use client'

import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import { KeyList, type KeyHelp } from '@/src/components/panel/KeyList'
import { SideSheet } from '@/src/components/panel/SideSheet'

const KEYS: KeyHelp[] = [
  { keys: ['↑', '↓', '←', '→'], does: word('Go from one to the next') },
  { keys: ['Enter'], does: word('Open it') },
  { keys: ['m'], does: word('Move it with the arrows; Enter keeps it there, Escape takes it back') },
  { keys: ['n'], does: word('New booking') },
  { keys: ['b'], does: word('Block a time') },
  { keys: ['d', 'w', 'o', 'a'], does: word('Day, week, month, agenda') },
  { keys: ['t'], does: word('Today') },
  { keys: ['[', ']'], does: word('Earlier, later') },
  { keys: ['?'], does: word('This list') },
]

/** Every key, and the switch for those who speak to their machine and would set them off by it. */
export function KeysSheet({
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
    <SideSheet className="cal-sheet" title={say('Keys')} closeLabel={say('Close')} onClose={onClose}>
      <KeyList className="cal-keys" list={KEYS.map(({ keys, does }) => ({ keys, does: say(does) }))} />
      <label className="cal-sheet__check">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
        {say('Single letters do something on this page')}
      </label>
    </SideSheet>
  )
}
