'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'

/** Takes a deed back, after a question. What has changed meanwhile is said beneath, and then nothing is undone. */
export function TakeBack({ id }: { id: string }) {
  const say = useSay()
  const router = useRouter()
  const { openModal } = useModal()
  const [problem, setProblem] = useState<string | null>(null)
  const modal = `take-back-${id}`

  const takeBack = async () => {
    setProblem(null)
    const answer = await ask<{ message?: string }>(say, 'POST', `/changesets/${id}/undo`)
    if (!answer.ok) return setProblem(answer.message)
    toast.success(answer.body.message ?? say('All of it is taken back.'))
    router.refresh()
  }

  return (
    <div className="changeset__undo">
      <Button className="changeset__harm" buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
        {say('Take back …')}
      </Button>
      <p className="changeset__quiet">
        {say('What was made goes to the trash, what was changed gets its former value, all at once or nothing.')}
      </p>
      {problem ? (
        <p className="changeset__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <ConfirmationModal
        modalSlug={modal}
        heading={say('Take all of this back?')}
        body={say('Records that were made go to the trash; everything else is as it was before.')}
        confirmLabel={say('Take it back')}
        onConfirm={takeBack}
      />
    </div>
  )
}
