'use client'

import { Button, toast, useConfig, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { send } from './send'

interface Item {
  id: string
  title: string
  task: string | null
  isDone: boolean
}

/** What is to be done, each with the button that makes a task of it, or the way to the task. */
export function ActionItems({ id, isDisabled }: { id: string; isDisabled: boolean }) {
  const say = useSay()
  const { config } = useConfig()
  // Fields of rows stand beside one another in the form's state: `actionItems.0.title`.
  const items = useFormFields(([fields]) => JSON.stringify(rowsOf(fields)))
  const [made, setMade] = useState<Record<string, string>>({})
  const rows = JSON.parse(items) as Item[]
  if (rows.length === 0) return null
  const make = async (item: string) => {
    try {
      const { task } = await send<{ task: string }>(`/consultations/${id}/action-items/${item}/task`, { body: {} }, say)
      setMade((before) => ({ ...before, [item]: task }))
      toast.success(say('The task is made.'))
    } catch (error) {
      toast.error((error as Error).message)
    }
  }
  return (
    <div>
      <h3 className="consult-over">{say('What is to be done')}</h3>
      <ul className="consult-items" aria-label={say('What is to be done')}>
        {rows.map((row) => {
          const task = made[row.id] ?? row.task
          return (
            <li key={row.id}>
              <span>{row.title}</span>
              {task ? (
                <a href={`${config.routes.admin}/collections/tasks/${task}`}>{say('Open the task')}</a>
              ) : row.isDone ? (
                <span className="consult-quiet">{say('Done')}</span>
              ) : (
                <Button
                  size="small"
                  margin={false}
                  buttonStyle="secondary"
                  disabled={isDisabled}
                  onClick={() => void make(row.id)}
                >
                  {say('Make it a task')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type State = Record<string, { initialValue?: unknown; rows?: { id: string }[] } | undefined>

function rowsOf(fields: State): Item[] {
  const count = fields.actionItems?.rows?.length ?? 0
  return Array.from({ length: count }, (_, index) => {
    const value = (name: string) => fields[`actionItems.${index}.${name}`]?.initialValue
    const task = value('task')
    return {
      id: String(value('id') ?? ''),
      title: String(value('title') ?? ''),
      task: typeof task === 'string' && task !== '' ? task : null,
      isDone: value('isDone') === true,
    }
  }).filter(({ id, title }) => id !== '' && title !== '')
}
