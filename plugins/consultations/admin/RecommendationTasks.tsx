'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { send } from './send'

interface RecommendationTasksProps {
  audit: string
  rows: { id: string; title: string; task: string | null }[]
}

/** The recommendations of an audit, each with the button that makes a task of it, or the way to the task. */
export function RecommendationTasks({ audit, rows }: RecommendationTasksProps) {
  const say = useSay()
  const { config } = useConfig()
  const heading = useId()
  const [made, setMade] = useState<Record<string, string>>({})
  const make = async (item: string) => {
    try {
      const { task } = await send<{ task: string }>(
        `/revenue-audits/${audit}/recommendations/${item}/task`,
        { body: {} },
        say,
      )
      setMade((before) => ({ ...before, [item]: task }))
      toast.success(say('The task is made.'))
    } catch (error) {
      toast.error((error as Error).message)
    }
  }
  return (
    <section className="consult-recommendations" aria-labelledby={heading}>
      <h2 id={heading}>{say('Recommendations')}</h2>
      <ul className="consult-items">
        {rows.map(({ id, title, task }) => {
          const found = made[id] ?? task
          return (
            <li key={id}>
              <span>{title}</span>
              {found ? (
                <a href={`${config.routes.admin}/collections/tasks/${found}`}>{say('Open the task')}</a>
              ) : (
                <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void make(id)}>
                  {say('Make it a task')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
