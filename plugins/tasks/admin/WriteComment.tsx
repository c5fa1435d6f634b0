'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
import { namesBegun, withName, type Person } from './suggestNames'

interface WriteCommentProps {
  task: string
  organization: string
  /** Who can be mentioned. */
  people: Person[]
}

/** Says something about a task. After an @ names are offered: arrows choose, Enter or Tab takes, Escape closes. */
export function WriteComment({ task, organization, people }: WriteCommentProps) {
  const say = useSay()
  const router = useRouter()
  const [body, setBody] = useState('')
  const [cursor, setCursor] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [isClosed, setClosed] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const begun = isClosed ? null : namesBegun(body, cursor, people)
  const marked = begun?.people[Math.min(chosen, begun.people.length - 1)]

  const write = (text: string, at: number) => {
    setBody(text)
    setCursor(at)
    setChosen(0)
    setClosed(false)
  }
  const take = (person: Person) => {
    if (!begun) return
    const { text, at } = withName(body, begun.from, cursor, person)
    write(text, at)
    setClosed(true)
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(at, at)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
      return
    }
    if (!begun || !marked) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      setChosen((chosen + step + begun.people.length) % begun.people.length)
    } else if (event.key === 'Enter' || event.key === 'Tab') take(marked)
    else if (event.key === 'Escape') setClosed(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isBusy || body.trim() === '') return
    setBusy(true)
    const answer = await ask(say, 'POST', '/task-comments?depth=0', { task, organization, body })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message)
    write('', 0)
    router.refresh()
  }

  return (
    <form className="task-talk__write" onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>{say('Your comment')}</label>
      <div className="task-talk__field">
        <textarea
          ref={area}
          id={id}
          value={body}
          rows={4}
          maxLength={10_000}
          aria-autocomplete="list"
          aria-controls={`${id}-names`}
          aria-activedescendant={marked ? `${id}-${marked.id}` : undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => write(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onBlur={() => setClosed(true)}
        />
        <ul id={`${id}-names`} role="listbox" aria-label={say('People')} hidden={!begun}>
          {begun?.people.map((person) => (
            <li
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              aria-selected={person.id === marked?.id}
              onMouseDown={(event) => {
                event.preventDefault()
                take(person)
              }}
            >
              {person.name}
            </li>
          ))}
        </ul>
      </div>
      <p id={`${id}-hint`} className="task-talk__empty">
        {say('@ and a name tells somebody. Ctrl + Enter sends.')}
      </p>
      <Button type="submit" margin={false} disabled={isBusy || body.trim() === ''}>
        {say('Add the comment')}
      </Button>
    </form>
  )
}
