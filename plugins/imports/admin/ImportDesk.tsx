'use client'

import { Button, toast, useConfig, useStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { ImportState } from '../readState'
import { ask } from './ask'
import { Columns } from './Columns'
import { Outcome } from './Outcome'
import { Progress } from './Progress'

interface Props {
  initial: ImportState
  /** What the file holds, in the person's language. */
  kind: string
  mayRun: boolean
}

const REFRESH_MILLISECONDS = 1_000

/** An import from its columns to its end; fresh every second while something runs. */
export function ImportDesk({ initial, kind, mayRun }: Props) {
  const say = useSay()
  const { config } = useConfig()
  const [state, setState] = useState(initial)
  const [isBusy, setBusy] = useState(false)
  const api = `${config.routes.api}/imports/${state.id}`
  const isRunning = state.status === 'RUNNING' || state.status === 'CHECKING'
  const isOpen = state.status === 'MAPPING' || state.status === 'READY'

  const { setStepNav } = useStepNav()
  useEffect(() => {
    const { admin } = config.routes
    setStepNav([{ label: say('Imports'), url: `${admin}/collections/imports` }, { label: state.fileName }])
  }, [setStepNav, say, config, state.fileName])

  const look = useCallback(async () => {
    const { answer } = await ask<ImportState>(`${api}/state`)
    if (answer) setState(answer)
  }, [api])

  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => {
      look().catch((error: unknown) => console.warn('The import could not be read.', error))
    }, REFRESH_MILLISECONDS)
    return () => clearInterval(timer)
  }, [isRunning, look])

  const command = async (path: string, body: object = {}) => {
    setBusy(true)
    const { answer, problem } = await ask<ImportState & { state?: ImportState }>(`${api}/${path}`, body)
    setBusy(false)
    if (answer) setState(answer.state ?? answer)
    else toast.error(problem ?? say('That did not work. Try again.'))
  }

  return (
    <>
      <h2>{say('{file} into {kind}', { file: state.fileName, kind })}</h2>
      <p className="import__quiet">
        {say({ one: 'One row', other: '{count} rows' }, { count: state.total })}
        {state.encoding ? ` · ${state.encoding}` : ''}
        {state.delimiter ? ` · ${say('columns by “{mark}”', { mark: state.delimiter })}` : ''}
      </p>
      {isOpen ? (
        <Columns
          key={state.mapping.join()}
          state={state}
          isBusy={isBusy || !mayRun}
          onSave={(sent) => command('mapping', sent)}
        />
      ) : null}
      {isRunning ? (
        <Progress state={state} isBusy={isBusy || !mayRun} onStop={() => command('stop')} />
      ) : (
        <Outcome state={state} api={api} />
      )}
      {mayRun && !isRunning ? <Actions state={state} isBusy={isBusy} onCommand={command} /> : null}
    </>
  )
}

interface ActionsProps {
  state: ImportState
  isBusy: boolean
  onCommand: (path: string) => Promise<void>
}

function Actions({ state, isBusy, onCommand }: ActionsProps) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const button = (label: string, path: string, style: 'primary' | 'secondary') => (
    <Button buttonStyle={style} margin={false} disabled={isBusy} onClick={() => void onCommand(path)}>
      {label}
    </Button>
  )
  const rows = { count: state.total }
  switch (state.status) {
    case 'MAPPING':
      return (
        <div className="import__actions">
          {button(say('Try it without writing'), 'check', 'primary')}
          {button(say({ one: 'Import one row', other: 'Import {count} rows' }, rows), 'run', 'secondary')}
        </div>
      )
    case 'READY':
      return (
        <div className="import__actions">
          {button(say({ one: 'Import one row', other: 'Import {count} rows' }, rows), 'run', 'primary')}
          {button(say('Try it again'), 'check', 'secondary')}
        </div>
      )
    case 'STOPPED':
    case 'DONE': {
      const written = state.done.CREATED + state.done.UPDATED > 0
      if (isAsking) {
        return (
          <div className="import__actions">
            <Button className="import__harm" margin={false} disabled={isBusy} onClick={() => void onCommand('undo')}>
              {say('Yes, take everything back')}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(false)}>
              {say('Keep it')}
            </Button>
          </div>
        )
      }
      return (
        <div className="import__actions">
          {state.status === 'STOPPED' ? button(say('Go on'), 'run', 'primary') : null}
          {written ? (
            <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => setAsking(true)}>
              {say('Undo this import')}
            </Button>
          ) : null}
        </div>
      )
    }
    default:
      return null
  }
}
