'use client'

import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import { STAGE_COLOURS, type StageColour } from '@/src/lib/work'
import type { StageDraft } from '../state/stageDrafts'

const COLOUR_WORDS: Record<StageColour, string> = {
  slate: word('Slate'),
  brass: word('Brass'),
  verdigris: word('Verdigris'),
  blue: word('Blue'),
  plum: word('Plum'),
  red: word('Red'),
}

interface Props {
  draft: StageDraft
  isFirst: boolean
  isLast: boolean
  isForecast: boolean
  trouble: string | null
  onChange: (fields: Partial<StageDraft>) => void
  onShift: (by: -1 | 1) => void
  onRemove: () => void
}

/** One column in the editor. */
export function StageRow({ draft, isFirst, isLast, isForecast, trouble, onChange, onShift, onRemove }: Props) {
  const say = useSay()
  const name = draft.name || say('New column')
  const number = (text: string) => (text === '' ? null : Number(text))
  return (
    <li data-colour={draft.color}>
      <div className="board-stages__line">
        <span className="board-head__tick" aria-hidden="true" />
        <input
          type="text"
          className="board-stages__name"
          value={draft.name}
          required
          maxLength={120}
          aria-label={say('Name of the column')}
          onChange={({ target }) => onChange({ name: target.value })}
        />
        <button
          type="button"
          disabled={isFirst}
          aria-label={say('“{name}” further left', { name })}
          onClick={() => onShift(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          disabled={isLast}
          aria-label={say('“{name}” further right', { name })}
          onClick={() => onShift(1)}
        >
          ↓
        </button>
        <button
          type="button"
          className="board-stages__remove"
          aria-label={say('Remove “{name}”', { name })}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      <div className="board-stages__fields">
        <label>
          {say('Colour')}
          <select
            value={draft.color}
            onChange={({ target }) =>
              onChange({ color: STAGE_COLOURS.find((colour) => colour === target.value) ?? 'slate' })
            }
          >
            {STAGE_COLOURS.map((colour) => (
              <option key={colour} value={colour}>
                {say(COLOUR_WORDS[colour])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('Limit')}
          <input
            type="number"
            min={1}
            max={10_000}
            placeholder={say('none')}
            value={draft.wipLimit ?? ''}
            onChange={({ target }) => onChange({ wipLimit: number(target.value) })}
          />
        </label>
        {isForecast ? (
          <label>
            {say('Probability in %')}
            <input
              type="number"
              min={0}
              max={100}
              value={draft.probability ?? ''}
              onChange={({ target }) => onChange({ probability: number(target.value) })}
            />
          </label>
        ) : null}
        <label>
          {say('Cards here')}
          <select
            value={draft.isTerminal ? (draft.outcome ?? 'FINISHED') : ''}
            onChange={({ target }) => {
              const outcome = (['WON', 'LOST'] as const).find((one) => one === target.value) ?? null
              onChange({ isTerminal: target.value !== '', outcome })
            }}
          >
            <option value="">{say('are under way')}</option>
            <option value="FINISHED">{say('are finished')}</option>
            <option value="WON">{say('are won')}</option>
            <option value="LOST">{say('are lost')}</option>
          </select>
        </label>
      </div>
      {trouble === null ? null : (
        <p className="board-sheet__trouble" role="alert">
          {trouble}
        </p>
      )}
    </li>
  )
}
