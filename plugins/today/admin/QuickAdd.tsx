'use client'

import { Button } from '@payloadcms/ui'
import { useId, type RefObject } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { readQuickAdd } from '../quickAdd'
import type { NewTask } from './useDay'
import { ENERGY_WORDS, lengthText, PRIORITY_WORDS } from './words'

interface QuickAddProps {
  field: RefObject<HTMLInputElement | null>
  line: string
  onLine: (line: string) => void
  onAdd: (task: NewTask) => void
  /** Escape: the focus goes back to where it came from. */
  onLeave: () => void
}

/** A new task in one line, with what was understood of it shown before it is made. */
export function QuickAdd({ field, line, onLine, onAdd, onLeave }: QuickAddProps) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const { title, time, minutes, priority, energyLevel, tags } = readQuickAdd(line)
  const understood = [
    time,
    minutes === undefined ? undefined : lengthText(language, minutes),
    priority && say(PRIORITY_WORDS[priority]),
    energyLevel && say(ENERGY_WORDS[energyLevel]),
    ...tags.map((tag) => `#${tag}`),
  ].filter((part) => part !== undefined)

  return (
    <form
      className="quick-add"
      onSubmit={(event) => {
        event.preventDefault()
        if (title === '') return
        onAdd({
          title,
          tags,
          ...(time === undefined ? {} : { time }),
          ...(minutes === undefined ? {} : { minutes }),
          ...(priority === undefined ? {} : { priority }),
          ...(energyLevel === undefined ? {} : { energyLevel }),
        })
      }}
    >
      <label htmlFor={id} className="today__unseen">
        {say('A new task')}
      </label>
      <input
        ref={field}
        id={id}
        value={line}
        maxLength={400}
        autoComplete="off"
        enterKeyHint="done"
        placeholder={say('Write proposal 9:30 90m !high #client')}
        aria-describedby={`${id}-preview`}
        onChange={({ target }) => onLine(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          onLine('')
          onLeave()
        }}
      />
      <Button type="submit" margin={false} size="medium" disabled={title === ''}>
        {say('Add')}
      </Button>
      <p id={`${id}-preview`} className="quick-add__preview" aria-live="polite">
        {line.trim() === '' ? null : title === '' ? (
          say('A title is still missing.')
        ) : (
          <>
            <strong>{title}</strong>
            {understood.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </>
        )}
      </p>
    </form>
  )
}
