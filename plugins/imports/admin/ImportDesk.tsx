'use client'

import { Button, toast, useConfig, useStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
import type { ImportState } from '../readState'
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
  const path = `/imports/${state.id}`
  const isRunning = state.status === 'RUNNING' || state.status === 'CHECKING'
  const isOpen = state.status === 'MAPPING' || state.status === 'READY'

  const { setStepNav } = useStepNav()
  useEffect(() => {
    const { admin } = config.routes
    setStepNav([{ label: say('Imports'), url: `${admin}/collections/imports` }, { label: state.fileName }])
  }, [setStepNav, say, config, state.fileName])

  const look = useCallback(async () => {
    const answer = await ask<ImportState>(say, 'GET', `${path}/state`)
    if (answer.ok) setState(answer.body)
  }, [say, path])

  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => void look(), REFRESH_MILLISECONDS)
    return () => clearInterval(timer)
  }, [isRunning, look])

  const command = async (name: string, body: object = {}) => {
    setBusy(true)
    const answer = await ask<ImportState & { state?: ImportState }>(say, 'POST', `${path}/${name}`, body)
    setBusy(false)
    if (answer.ok) setState(answer.body.state ?? answer.body)
    else toast.error(answer.message)
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
        <Outcome state={state} path={path} />
      )}
      {mayRun && !isRunning ? <Actions state={state} isBusy={isBusy} onCommand={command} /> : null}
    </>
  )
}

interface ActionsProps {
  state: ImportState
  isBusy: boolean
  onCommand: (name: string) => Promise<void>
}

function Actions({ state, isBusy, onCommand }: ActionsProps) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const button = (label: string, name: string, style: 'primary' | 'secondary') => (
    <Button buttonStyle={style} margin={false} disabled={isBusy} onClick={() => void onCommand(name)}>
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
