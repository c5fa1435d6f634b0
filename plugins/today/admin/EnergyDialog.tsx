'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
import { ENERGY_LEVELS, type EnergyLevel } from '@/src/lib/work'
import { inOrder, MOST_BANDS, USUAL_BANDS, type EnergyBand } from '../energy'
import { clockText, minutesOf } from '@/src/lib/wall-clock'
import { Dialog } from './Dialog'
import { ENERGY_WORDS } from './words'

interface EnergyDialogProps {
  bands: readonly EnergyBand[]
  onKept: (bands: EnergyBand[]) => void
  onClose: () => void
}

type Line = EnergyBand & { key: number }

/** When somebody is good for what, as lines: from a time on, a level. */
export function EnergyDialog({ bands, onKept, onClose }: EnergyDialogProps) {
  const say = useSay()
  const [lines, setLines] = useState<Line[]>(() => bands.map((band, key) => ({ ...band, key })))
  const [isBusy, setBusy] = useState(false)
  const change = (key: number, part: Partial<EnergyBand>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))

  const add = () => {
    const last = minutesOf(lines.at(-1)?.from) ?? 0
    const key = Math.max(0, ...lines.map((line) => line.key)) + 1
    setLines([...lines, { from: clockText(Math.min(last + 120, 1410)), level: 'MODERATE', key }])
  }
  const keep = async (event: React.FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const wish = inOrder(lines.map(({ from, level }) => ({ from, level })))
    const answer = await ask<{ energy: EnergyBand[]; message: string }>(say, 'POST', '/today/energy', { bands: wish })
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    onKept(answer.body.energy)
    toast.success(say('Your hours are kept.'))
    onClose()
  }

  return (
    <Dialog title={say('Your hours')} onClose={onClose}>
      <p className="today__quiet">
        {say('When are you good for what? The column shows it, and times are suggested by it.')}
      </p>
      <form onSubmit={(event) => void keep(event)}>
        <ol className="today-hours">
          {lines.map(({ key, from, level }) => (
            <li key={key}>
              <label>
                {say('Begins at')}
                <input
                  type="time"
                  step={1800}
                  required
                  value={from}
                  onChange={({ target }) => change(key, { from: target.value })}
                />
              </label>
              <label>
                <span className="today__unseen">{say('Good for')}</span>
                <select value={level} onChange={({ target }) => change(key, { level: target.value as EnergyLevel })}>
                  {ENERGY_LEVELS.map((one) => (
                    <option key={one} value={one}>
                      {say(ENERGY_WORDS[one])}
                    </option>
                  ))}
                </select>
              </label>
              <button
                type="button"
                className="today__plain"
                disabled={lines.length === 1}
                aria-label={say('Remove the line from {time}', { time: from })}
                onClick={() => setLines(lines.filter((line) => line.key !== key))}
              >
                <span aria-hidden>×</span>
              </button>
            </li>
          ))}
        </ol>
        <div className="today__actions">
          <Button type="submit" margin={false} disabled={isBusy}>
            {say('Keep these hours')}
          </Button>
          <button type="button" className="today__plain" disabled={lines.length >= MOST_BANDS} onClick={add}>
            {say('Add a line')}
          </button>
          <button
            type="button"
            className="today__plain"
            onClick={() => setLines(USUAL_BANDS.map((band, key) => ({ ...band, key })))}
          >
            {say('The usual ones')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
