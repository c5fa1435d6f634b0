'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import { PRIORITIES } from '@/src/lib/work'
import { DUES, isFiltered, LANES, ME, NOBODY, type BoardAddress, type Due, type Filter } from '../state/filter'
import type { Lane, Named } from '../state/types'
import { PRIORITY_WORDS } from './figures'

interface Props {
  address: BoardAddress
  people: readonly Named[]
  search: RefObject<HTMLInputElement | null>
  mayEditStages: boolean
  onChange: (address: BoardAddress) => void
  onEditStages: () => void
  onKeys: () => void
}

const DUE_WORDS: Record<Due, string> = {
  overdue: word('Overdue'),
  today: word('Due today'),
  week: word('Due this week'),
  none: word('Without a date'),
}

const LANE_WORDS: Record<Lane, string> = {
  none: word('No lanes'),
  assignee: word('Lanes by person'),
  priority: word('Lanes by priority'),
}

const TYPING_MILLISECONDS = 250

/** What of the board is shown and how. All of it stands in the address, so that a view is a link. */
export function BoardBar({ address, people, search, mayEditStages, onChange, onEditStages, onKeys }: Props) {
  const say = useSay()
  const { filter, lane } = address
  const set = (change: Partial<Filter>) => onChange({ lane, filter: { ...filter, ...change } })
  return (
    <div className="board-bar" role="search" aria-label={say('Which cards are shown')}>
      <SearchField field={search} value={filter.q} onChange={(q) => set({ q })} />
      <Choice
        label={say('Person')}
        value={filter.assignedTo}
        all={say('Everybody')}
        options={[[ME, say('My own')], [NOBODY, say('Nobody’s')], ...people.map(({ id, name }) => [id, name] as const)]}
        onChange={(assignedTo) => set({ assignedTo })}
      />
      <Choice
        label={say('Priority')}
        value={filter.priority}
        all={say('Any priority')}
        options={PRIORITIES.toReversed().map((one) => [one, say(PRIORITY_WORDS[one])] as const)}
        onChange={(priority) => set({ priority })}
      />
      <Choice
        label={say('Due')}
        value={filter.due}
        all={say('Any date')}
        options={DUES.map((one) => [one, say(DUE_WORDS[one])] as const)}
        onChange={(due) => set({ due })}
      />
      <Choice
        label={say('Lanes')}
        value={lane === 'none' ? null : lane}
        all={say(LANE_WORDS.none)}
        options={LANES.filter((one) => one !== 'none').map((one) => [one, say(LANE_WORDS[one])] as const)}
        onChange={(chosen) => onChange({ lane: chosen ?? 'none', filter })}
      />
      {isFiltered(filter) ? (
        <button
          type="button"
          className="board-bar__quiet"
          onClick={() => set({ assignedTo: null, priority: null, due: null, q: '' })}
        >
          {say('Show all cards')}
        </button>
      ) : null}
      <span className="board-bar__end">
        {mayEditStages ? (
          <button type="button" className="board-bar__quiet" onClick={onEditStages}>
            {say('Edit columns')}
          </button>
        ) : null}
        <button type="button" className="board-bar__key" aria-label={say('Keys of the board')} onClick={onKeys}>
          ?
        </button>
      </span>
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value | null
  /** What is said when nothing is chosen. */
  all: string
  options: (readonly [Value, string])[]
  onChange: (value: Value | null) => void
}

function Choice<Value extends string>({ label, value, all, options, onChange }: ChoiceProps<Value>) {
  return (
    <select
      className="board-bar__choice"
      aria-label={label}
      data-set={value !== null}
      value={value ?? ''}
      onChange={({ target }) => onChange(options.find(([one]) => one === target.value)?.[0] ?? null)}
    >
      <option value="">{all}</option>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  )
}

interface SearchProps {
  field: RefObject<HTMLInputElement | null>
  value: string
  onChange: (text: string) => void
}

/** Waits for a pause in typing before it asks. */
function SearchField({ field, value, onChange }: SearchProps) {
  const say = useSay()
  const [text, setText] = useState(value)
  const [asked, setAsked] = useState(value)
  // The filter was changed elsewhere ("Show all cards").
  if (value !== asked) {
    setAsked(value)
    if (value !== text.trim()) setText(value)
  }
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  }, [onChange])
  useEffect(() => {
    if (text.trim() === value) return
    const timer = setTimeout(() => change.current(text.trim()), TYPING_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [text, value])
  return (
    <input
      ref={field}
      type="search"
      className="board-bar__search"
      value={text}
      maxLength={200}
      aria-label={say('Search the cards')}
      aria-keyshortcuts="/"
      placeholder={say('Search the cards')}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.blur()
      }}
    />
  )
}
