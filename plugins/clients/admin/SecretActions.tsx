'use client'

import { Button, toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { isMask } from '@/src/lib/crypto/maskText'
import { send } from './send'
import { SECRET_OPENED } from './VaultLooks'
import './clients.css'

const SHOWN_SECONDS = 30

/** In a row of the vault: shows its secret for half a minute, or copies it without showing. Each time leaves a line in the trail. */
export function SecretActions({ path }: UIFieldClientProps & { path: string }) {
  const say = useSay()
  const { id } = useDocumentInfo()
  const rowPath = path.slice(0, path.lastIndexOf('.'))
  const row = useFormFields(([fields]) => fields[`${rowPath}.id`]?.value as string | undefined)
  const stored = useFormFields(([fields]) => isMask(fields[`${rowPath}.secret`]?.initialValue))
  const [shown, setShown] = useState<{ secret: string; left: number } | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(shown.left > 1 ? { ...shown, left: shown.left - 1 } : null), 1000)
    return () => clearTimeout(timer)
  }, [shown])

  if (!id || !row || !stored) return null

  const open = async (handOver: (secret: string) => Promise<void> | void) => {
    setBusy(true)
    try {
      const { secret } = await send<{ secret: string }>(`/clients/${id}/credentials/${row}/reveal`, {}, say)
      await handOver(secret)
    } catch (error) {
      toast.error((error as Error).message)
    } finally {
      setBusy(false)
      window.dispatchEvent(new Event(SECRET_OPENED))
    }
  }
  const copy = async (secret: string) => {
    await navigator.clipboard.writeText(secret).catch(() => {
      throw new Error(say('The browser does not let this page copy. Show it instead.'))
    })
    toast.success(say('Copied. It is in the trail.'))
  }

  return (
    <div className="client-secret">
      {shown ? (
        <p className="client-secret__shown">
          <output>{shown.secret}</output>
          <span className="client-quiet">
            {say({ one: 'Hidden in {count} second', other: 'Hidden in {count} seconds' }, { count: shown.left })}
          </span>
        </p>
      ) : null}
      <div className="client-secret__do">
        {shown ? (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setShown(null)}>
            {say('Hide')}
          </Button>
        ) : (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBusy}
            onClick={() => void open((secret) => setShown({ secret, left: SHOWN_SECONDS }))}
          >
            {say('Show for 30 seconds')}
          </Button>
        )}
        <Button buttonStyle="subtle" size="small" margin={false} disabled={isBusy} onClick={() => void open(copy)}>
          {say('Copy without showing')}
        </Button>
      </div>
    </div>
  )
}
