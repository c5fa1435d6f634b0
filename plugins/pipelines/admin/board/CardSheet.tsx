'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { PRIORITIES } from '@/src/lib/work'
import { ask } from '../boardApi'
import type { CardPatch } from '../state/boardState'
import type { Card, Named, Stage } from '../state/types'
import { CardHistory } from './CardHistory'
import { PRIORITY_WORDS, secondsSince, shortMoney, shortSpan } from './figures'
import { Sheet } from './Sheet'
import type { Clock } from './useClock'

interface Props {
  card: Card
  stage: Stage | undefined
  people: readonly Named[]
  clock: Clock
  adminRoute: string
  mayEdit: boolean
  /** What the server last refused, while the sheet is open. */
  trouble: string | null
  onEdit: (id: string, patch: CardPatch) => void
  onClose: () => void
}

interface Details {
  description?: string | null
  project?: { id: string; title?: string | null } | string | null
}

/** A card beside the board: what it says, where it has been, where it leads; the three fields that change every day at hand. */
export function CardSheet({ card, stage, people, clock, adminRoute, mayEdit, trouble, onEdit, onClose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const details = useDetails(card.id)
  const link = (collection: string, id: string) => `${adminRoute}/collections/${collection}/${id}`
  const project = projectOf(details)
  const records = [
    ...(card.task ? [{ href: link('tasks', card.task), label: say('Open the task') }] : []),
    ...(card.opportunity
      ? [{ href: link('opportunities', card.opportunity), label: say('Open the opportunity') }]
      : []),
    ...(card.lead ? [{ href: link('leads', card.lead), label: say('Open the lead') }] : []),
    ...(card.client
      ? [{ href: link('clients', card.client.id), label: say('Open {client}', { client: card.client.name }) }]
      : []),
    ...(project ? [{ href: link('projects', project.id), label: say('Open the project') }] : []),
    { href: link('pipeline-items', card.id), label: say('Open the full form') },
  ]
  return (
    <Sheet
      title={card.title}
      above={
        stage ? (
          <p className="board-sheet__stage" data-colour={stage.color}>
            <span className="board-head__tick" aria-hidden="true" />
            {stage.name}
            <span>{shortSpan(secondsSince(card.enteredStageAt, clock.now), language, 'long')}</span>
          </p>
        ) : null
      }
      onClose={onClose}
    >
      {trouble === null ? null : (
        <p className="board-sheet__trouble" role="alert">
          {trouble}
        </p>
      )}
      <Fields card={card} people={people} mayEdit={mayEdit} onEdit={onEdit} />
      <dl className="board-sheet__facts">
        {card.client ? (
          <div>
            <dt>{say('Client')}</dt>
            <dd>{card.client.name}</dd>
          </div>
        ) : null}
        {card.value ? (
          <div>
            <dt>{say('Value')}</dt>
            <dd className="board__figure">{shortMoney({ minor: card.value, currency: card.currency }, language)}</dd>
          </div>
        ) : null}
        {card.tags.length > 0 ? (
          <div>
            <dt>{say('Tags')}</dt>
            <dd>{card.tags.join(', ')}</dd>
          </div>
        ) : null}
      </dl>
      {details?.description ? <p className="board-sheet__words">{details.description}</p> : null}
      <ul className="board-sheet__links">
        {records.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <CardHistory card={card} />
    </Sheet>
  )
}

/** Person, priority and due date; changed as soon as they are chosen. */
function Fields({ card, people, mayEdit, onEdit }: Pick<Props, 'card' | 'people' | 'mayEdit' | 'onEdit'>) {
  const say = useSay()
  const { assignedTo } = card
  const isGuest = assignedTo !== null && !people.some(({ id }) => id === assignedTo.id)
  return (
    <div className="board-sheet__fields">
      <label>
        {say('Person')}
        <select
          value={assignedTo?.id ?? ''}
          disabled={!mayEdit}
          onChange={({ target }) =>
            onEdit(card.id, { assignedTo: people.find(({ id }) => id === target.value) ?? null })
          }
        >
          <option value="">{say('Nobody')}</option>
          {isGuest ? <option value={assignedTo.id}>{assignedTo.name}</option> : null}
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('Priority')}
        <select
          value={card.priority}
          disabled={!mayEdit}
          onChange={({ target }) => {
            const priority = PRIORITIES.find((one) => one === target.value)
            if (priority) onEdit(card.id, { priority })
          }}
        >
          {PRIORITIES.map((one) => (
            <option key={one} value={one}>
              {say(PRIORITY_WORDS[one])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('Due')}
        <DayField
          key={card.dueDate}
          day={card.dueDate?.slice(0, 10) ?? ''}
          disabled={!mayEdit}
          onChange={(day) => onEdit(card.id, { dueDate: day === '' ? null : `${day}T12:00:00.000Z` })}
        />
      </label>
    </div>
  )
}

/** Sends a day when the field is left or a whole day was picked: somebody who types passes through days that are not meant. */
function DayField({ day, disabled, onChange }: { day: string; disabled: boolean; onChange: (day: string) => void }) {
  const [text, setText] = useState(day)
  return (
    <input
      type="date"
      value={text}
      disabled={disabled}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter' && text !== day) onChange(text)
      }}
      onBlur={() => {
        if (text !== day) onChange(text)
      }}
    />
  )
}

/** What the board does not carry along for every card. */
function useDetails(id: string): Details | null {
  const [details, setDetails] = useState<Details | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    ask<Details>(`/pipeline-items/${id}?depth=1&select[description]=true&select[project]=true`, {
      signal: controller.signal,
    })
      .then(setDetails)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) console.warn('The details of the card could not be read.', error)
      })
    return () => controller.abort()
  }, [id])
  return details
}

function projectOf(details: Details | null): { id: string } | null {
  return details?.project && typeof details.project === 'object' ? details.project : null
}
