'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { useSay } from '@/plugins/languages/api.client'

interface Props {
  stage: string
  name: string
  onAdd: (title: string, stage: string) => void
  onClose: () => void
}

/** A line to write a card's title in. Enter adds it and leaves the line open for the next. */
export function QuickAdd({ stage, name, onAdd, onClose }: Props) {
  const say = useSay()
  const hint = useId()
  const [title, setTitle] = useState('')

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (title.trim() === '') return
    onAdd(title.trim(), stage)
    setTitle('')
  }

  return (
    <div className="board-add">
      <input
        type="text"
        value={title}
        maxLength={300}
        // The person has just asked for this line.
        autoFocus
        aria-label={say('Title of a new card in “{name}”', { name })}
        aria-describedby={hint}
        placeholder={say('What is to be done?')}
        enterKeyHint="done"
        onChange={({ target }) => setTitle(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (title.trim() === '') onClose()
        }}
      />
      <p id={hint}>{say('Enter adds it, Escape closes.')}</p>
    </div>
  )
}
