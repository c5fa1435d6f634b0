'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { makeTask } from './makeTask'

/** On a template's record: makes a task of it and opens it. */
export function MakeTask() {
  const say = useSay()
  const router = useRouter()
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const { config } = useConfig()
  const [isBusy, setBusy] = useState(false)
  if (!id || !permissions?.collections?.tasks?.create) return null

  const make = async () => {
    setBusy(true)
    const made = await makeTask(say, String(id))
    setBusy(false)
    if ('problem' in made) {
      toast.error(made.problem)
      return
    }
    toast.success(say('The task is made.'))
    router.push(`${config.routes.admin}/collections/tasks/${made.id}`)
  }

  return (
    <Button buttonStyle="secondary" size="medium" margin={false} disabled={isBusy} onClick={() => void make()}>
      {say('Make a task')}
    </Button>
  )
}
