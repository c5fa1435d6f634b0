'use client'

import { useSay } from '@/plugins/languages/api.client'
import { newBlock } from '../../hours/edit'
import type { EditedBlock } from '../../hours/types'

interface BlockedTimesProps {
  blocks: readonly EditedBlock[]
  mayBlockAll: boolean
  onChange: (blocks: EditedBlock[]) => void
}

/** Time that nobody can book: leave, a fair, an afternoon off. */
export function BlockedTimes({ blocks, mayBlockAll, onChange }: BlockedTimesProps) {
  const say = useSay()
  return (
    <section className="hours__section" aria-labelledby="hours-blocks">
      <div className="hours__title">
        <h2 id="hours-blocks">{say('Blocked times')}</h2>
        <p className="hours__quiet">{say('Bookings that stand already stay as they are.')}</p>
      </div>
      {blocks.length === 0 ? <p className="hours__quiet">{say('Nothing is blocked.')}</p> : null}
      <ul className="hours__blocks">
        {blocks.map((block, index) => (
          <Block
            key={block.id ?? `new ${index}`}
            block={block}
            mayBlockAll={mayBlockAll}
            onChange={(change) => onChange(blocks.map((one) => (one === block ? { ...one, ...change } : one)))}
            onRemove={() => onChange(blocks.filter((one) => one !== block))}
          />
        ))}
      </ul>
      <div className="hours__do">
        <button type="button" className="hours__plain" onClick={() => onChange([...blocks, newBlock('')])}>
          {say('Block time')}
        </button>
      </div>
    </section>
  )
}

interface BlockProps {
  block: EditedBlock
  mayBlockAll: boolean
  onChange: (change: Partial<EditedBlock>) => void
  onRemove: () => void
}

function Block({ block, mayBlockAll, onChange, onRemove }: BlockProps) {
  const say = useSay()
  const isWhole = block.start === null && block.end === null
  const isFixed = block.isEverybodys && !mayBlockAll
  return (
    <li className="hours__block">
      <fieldset disabled={isFixed}>
        <legend className="hours__unseen">{block.reason || say('Blocked time')}</legend>
        <div className="hours__fields">
          <label className="hours__wide">
            {say('Reason')}
            <input
              type="text"
              required
              maxLength={200}
              value={block.reason}
              onChange={({ target }) => onChange({ reason: target.value })}
            />
          </label>
          <label>
            {say('First day')}
            <input
              type="date"
              required
              value={block.firstDay}
              onChange={({ target }) => onChange({ firstDay: target.value })}
            />
          </label>
          <label>
            {say('Last day')}
            <input
              type="date"
              min={block.firstDay || undefined}
              value={block.lastDay ?? ''}
              onChange={({ target }) => onChange({ lastDay: target.value || null })}
            />
          </label>
          {isWhole ? null : (
            <>
              <label>
                {say('From')}
                <input
                  type="time"
                  step={300}
                  value={block.start ?? ''}
                  onChange={({ target }) => onChange({ start: target.value || '00:00' })}
                />
              </label>
              <label>
                {say('Until')}
                <input
                  type="time"
                  step={300}
                  value={block.end === '24:00' ? '00:00' : (block.end ?? '')}
                  onChange={({ target }) =>
                    onChange({ end: target.value === '00:00' || !target.value ? '24:00' : target.value })
                  }
                />
              </label>
            </>
          )}
        </div>
        <div className="hours__checks">
          <label>
            <input
              type="checkbox"
              checked={isWhole}
              onChange={({ target }) =>
                onChange(target.checked ? { start: null, end: null } : { start: '12:00', end: '18:00' })
              }
            />
            {say('The whole day')}
          </label>
          {mayBlockAll || block.isEverybodys ? (
            <label>
              <input
                type="checkbox"
                checked={block.isEverybodys}
                onChange={({ target }) => onChange({ isEverybodys: target.checked })}
              />
              {say('For everybody')}
            </label>
          ) : null}
          {isFixed ? null : (
            <button type="button" className="hours__plain" data-harm="true" onClick={onRemove}>
              {say('Remove')}
            </button>
          )}
        </div>
      </fieldset>
    </li>
  )
}
