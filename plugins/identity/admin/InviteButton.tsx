'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { Button, Drawer, toast, useAuth, useModal } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { personOf } from '@/src/lib/person'
import { mayInvite } from '../invitations/mayInvite'
import { InviteForm } from './InviteForm'
import './identity.css'

const DRAWER = 'invite-somebody'

/** Above the list of invitations: the one way to ask somebody in. */
export function InviteButton() {
  const say = useSay()
  const { openModal, closeModal, isModalOpen, modalState } = useModal()
  const { options, selectedTenantID } = useTenantSelection()
  const person = personOf(useAuth().user)
  const organizations = options
    .map(({ value, label }) => ({ id: String(value), name: String(label) }))
    .filter(({ id }) => mayInvite(person, id))
  const router = useRouter()
  const isAsked = useSearchParams().get('invite') === '1'

  const hasOpened = useRef(false)

  // The drawer's provider takes calls only once it has mounted, and says so by a new state: asked until it is open, once.
  useEffect(() => {
    if (!isAsked || hasOpened.current) return
    if (isModalOpen(DRAWER)) hasOpened.current = true
    else openModal(DRAWER)
  }, [isAsked, isModalOpen, openModal, modalState])

  return (
    <div className="identity-bar">
      <p className="identity-quiet">{say('An invitation is good for seven days and for one person.')}</p>
      <Button size="medium" margin={false} onClick={() => openModal(DRAWER)}>
        {say('Invite somebody')}
      </Button>
      <Drawer slug={DRAWER} title={say('Invite somebody')}>
        <InviteForm
          person={person}
          organizations={organizations}
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
