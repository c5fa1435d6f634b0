'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { Button, Drawer, toast, useModal } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { InviteForm } from './InviteForm'
import './identity.css'

const DRAWER = 'invite-somebody'

/** Above the list of invitations: the one way to ask somebody in. */
export function InviteButton() {
  const { openModal, closeModal } = useModal()
  const { options, selectedTenantID } = useTenantSelection()
  const router = useRouter()
  const isAsked = useSearchParams().get('invite') === '1'

  useEffect(() => {
    if (isAsked) openModal(DRAWER)
  }, [isAsked, openModal])

  return (
    <div className="identity-bar">
      <p className="identity-quiet">An invitation is good for seven days and for one person.</p>
      <Button size="medium" margin={false} onClick={() => openModal(DRAWER)}>
        Invite somebody
      </Button>
      <Drawer slug={DRAWER} title="Invite somebody">
        <InviteForm
          organizations={options.map(({ value, label }) => ({ id: String(value), name: String(label) }))}
          selected={selectedTenantID === undefined ? '' : String(selectedTenantID)}
          onSent={(message) => {
            toast.success(message)
            closeModal(DRAWER)
            router.refresh()
          }}
        />
      </Drawer>
    </div>
  )
}
