'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DayTask } from '../dayData'
import { dayText } from './words'

interface CarryBarProps {
  left: readonly DayTask[]
  /** How many there are, of which `left` are the newest. */
  count: number
  onCarry: (tasks: DayTask[]) => void
  onUnschedule: (tasks: DayTask[]) => void
  onLetGo: (tasks: DayTask[]) => void
}

/** What was left of days before: all of it onto today, or one by one, or let go. */
export function CarryBar({ left, count, onCarry, onUnschedule, onLetGo }: CarryBarProps) {
  const say = useSay()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [omitted, setOmitted] = useState<ReadonlySet<string>>(new Set())
  if (left.length === 0) return null
  const chosen = left.filter(({ id }) => !omitted.has(id))

  return (
    <section className="carry" aria-label={say('Left from earlier days')}>
      <div className="carry__line">
        <p>
          {say(
            { one: 'One task was left of earlier days.', other: '{count} tasks were left of earlier days.' },
            { count },
          )}
        </p>
        <Button size="small" margin={false} disabled={chosen.length === 0} onClick={() => onCarry(chosen)}>
          {chosen.length === left.length && left.length === count
            ? say('Carry all to today')
            : say({ one: 'Carry one to today', other: 'Carry {count} to today' }, { count: chosen.length })}
        </Button>
        <button type="button" className="today__plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('Hide them') : say('Choose')}
        </button>
      </div>
      {isOpen ? (
        <>
          <ul>
            {left.map((task) => (
              <li key={task.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={!omitted.has(task.id)}
                    onChange={({ target }) => {
                      const next = new Set(omitted)
                      if (target.checked) next.delete(task.id)
                      else next.add(task.id)
                      setOmitted(next)
                    }}
                  />
                  <span>{task.title}</span>
                  <time dateTime={task.day ?? ''}>
                    {task.day
                      ? dayText(language, task.day, { weekday: 'short', day: 'numeric', month: 'short' })
                      : null}
                  </time>
                </label>
              </li>
            ))}
          </ul>
          <div className="today__actions">
            <button
              type="button"
              className="today__plain"
              disabled={chosen.length === 0}
              onClick={() => onUnschedule(chosen)}
            >
              {say('Take these off the days')}
            </button>
            <button
              type="button"
              className="today__plain"
              data-harm="true"
              disabled={chosen.length === 0}
              onClick={() => onLetGo(chosen)}
            >
              {say('Let these go')}
            </button>
          </div>
        </>
      ) : null}
    </section>
  )
}
