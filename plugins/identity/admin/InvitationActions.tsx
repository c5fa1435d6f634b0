'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useSay } from '@/plugins/languages/api.client'
import { send } from './send'
import './identity.css'

interface Row {
  id?: string
  acceptedAt?: string | null
  revokedAt?: string | null
}

/** In each row of the invitations: send again and take back, while that makes sense. */
export function InvitationActions({ rowData }: { rowData?: Row }) {
  const say = useSay()
  const router = useRouter()
  if (!rowData?.id || rowData.acceptedAt) return null
  const run = async (verb: 'revoke' | 'send-again') => {
    const { ok, message } = await send(say, `/invitations/${rowData.id}/${verb}`)
    if (ok) toast.success(message)
    else toast.error(message)
    router.refresh()
  }
  return (
    <span className="identity-actions">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void run('send-again')}>
        {say('Send again')}
      </Button>
      {rowData.revokedAt ? null : (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void run('revoke')}>
          {say('Take back')}
        </Button>
      )}
    </span>
  )
}
