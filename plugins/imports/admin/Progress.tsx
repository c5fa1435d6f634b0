'use client'

import { Button } from '@payloadcms/ui'
import { useSay } from '@/plugins/languages/api.client'
import type { ImportState } from '../readState'
import { sumOf, Tallies } from './Tallies'

interface Props {
  state: ImportState
  isBusy: boolean
  onStop: () => Promise<void>
}

/** How far it is. */
export function Progress({ state, isBusy, onStop }: Props) {
  const say = useSay()
  const isDry = state.status === 'CHECKING'
  const counts = isDry ? state.dry : state.done
  const reached = sumOf(counts)
  return (
    <section aria-label={say('Progress')}>
      <h3>{isDry ? say('Trying it without writing') : say('Importing')}</h3>
      <progress className="import__progress" max={Math.max(1, state.total)} value={reached} />
      <p className="import__quiet" role="status">
        {say('{reached} of {total} rows', { reached, total: state.total })}
      </p>
      <Tallies counts={counts} isDry={isDry} />
      <div className="import__actions">
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => void onStop()}>
          {say('Stop')}
        </Button>
      </div>
    </section>
  )
}
