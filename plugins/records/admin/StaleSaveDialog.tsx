'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { differences } from './differences'
import { onStaleSave, rememberState, type StaleSave } from './staleSave'
import './stale-save.css'

/** Wraps the panel: when a save came too late, shows both values side by side and lets the person choose. */
export function StaleSaveDialog({ children }: { children: ReactNode }) {
  const say = useSay()
  const [stale, setStale] = useState<StaleSave | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => onStaleSave(setStale), [])
  useEffect(() => {
    if (stale && !dialog.current?.open) dialog.current?.showModal()
  }, [stale])

  const close = () => {
    dialog.current?.close()
    setStale(null)
  }
  const keepMine = () => {
    if (stale) rememberState(stale.collection, stale.id, String(stale.current.updatedAt))
    close()
  }

  return (
    <>
      {children}
      <dialog ref={dialog} className="stale-save" aria-labelledby="stale-save-title" onClose={() => setStale(null)}>
        {stale ? (
          <>
            <h2 id="stale-save-title">{say('Somebody else has saved this record')}</h2>
            <p>{say('Nothing of yours is stored yet. These fields differ:')}</p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('Field')}</th>
                  <th scope="col">{say('Stored now')}</th>
                  <th scope="col">{say('Yours')}</th>
                </tr>
              </thead>
              <tbody>
                {differences(stale.current, stale.sent).map(({ path, stored, sent }) => (
                  <tr key={path}>
                    <th scope="row">{path}</th>
                    <td>{stored}</td>
                    <td>{sent}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <div className="stale-save__actions">
              <Button buttonStyle="secondary" onClick={() => window.location.reload()}>
                {say('Load the stored one')}
              </Button>
              <Button buttonStyle="primary" onClick={keepMine}>
                {say('Keep mine and save again')}
              </Button>
            </div>
          </>
        ) : null}
      </dialog>
    </>
  )
}
