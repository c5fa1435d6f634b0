'use client'

import { Button, toast, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { makeTask } from './makeTask'
import './templates.css'

interface Listed {
  id: string
  label: string
}

/** Above the list of tasks: a task from a template in two clicks. */
export function FromTemplate() {
  const say = useSay()
  const router = useRouter()
  const { permissions } = useAuth()
  const { config } = useConfig()
  const [templates, setTemplates] = useState<Listed[] | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isOpen || templates) return
    void (async () => {
      const query = 'limit=100&depth=0&sort=label&select[label]=true'
      const response = await fetch(`/api/task-templates?${query}`, { credentials: 'same-origin' }).catch(() => null)
      setTemplates(response?.ok ? ((await response.json()) as { docs: Listed[] }).docs : [])
    })()
  }, [isOpen, templates])
  useEffect(() => {
    if (isOpen && templates) list.current?.querySelector('button')?.focus()
  }, [isOpen, templates])

  if (!permissions?.collections?.tasks?.create || !permissions.collections['task-templates']?.read) return null

  const choose = async (template: string) => {
    if (isBusy) return
    setBusy(true)
    const made = await makeTask(say, template)
    setBusy(false)
    if ('problem' in made) toast.error(made.problem)
    else router.push(`${config.routes.admin}/collections/tasks/${made.id}`)
  }

  return (
    <div
      className="from-template"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => setOpen(!isOpen)}
        extraButtonProps={{ 'aria-expanded': isOpen, 'aria-controls': id }}
      >
        {say('From a template')}
      </Button>
      <div id={id} hidden={!isOpen}>
        {templates?.length === 0 ? (
          <p>{say('There is no template yet. Make one under Work › Task templates.')}</p>
        ) : (
          <ul ref={list}>
            {templates?.map((template) => (
              <li key={template.id}>
                <button type="button" disabled={isBusy} onClick={() => void choose(template.id)}>
                  {template.label}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
