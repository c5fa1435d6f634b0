'use client'

import { useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useId } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import './identity.css'

/** Asked of people on their own account: a new password needs the current one. */
export function CurrentPassword({ path }: { path: string }) {
  const say = useSay()
  const input = useId()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { value, setValue, errorMessage, showError } = useField<string>({ path })
  if (!user || id !== user.id) return null
  return (
    <div className="field-type identity-field">
      <label htmlFor={input}>{say('Current password')}</label>
      <input
        id={input}
        type="password"
        autoComplete="current-password"
        aria-describedby={`${input}-note`}
        aria-invalid={showError}
        value={value ?? ''}
        onChange={(event) => setValue(event.target.value)}
      />
      <p id={`${input}-note`} className={showError ? 'identity-problem' : 'identity-quiet'}>
        {showError ? errorMessage : say('Needed only when you choose a new password. All other sessions end with it.')}
      </p>
    </div>
  )
}
