'use client'

import { toast } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { ask, Refusal } from '../boardApi'
import { commandsFor, draftsOf, newDraft, shift, type StageCommand, type StageDraft } from '../state/stageDrafts'
import type { Stage } from '../state/types'
import { Sheet } from './Sheet'
import { StageRow } from './StageRow'

interface Props {
  pipeline: string
  organization: string
  isForecast: boolean
  stages: readonly Stage[]
  onSaved: () => void
  onClose: () => void
}

/** The columns of a board: added, named, coloured, limited, ordered and removed in one go. */
export function StagesSheet({ pipeline, organization, isForecast, stages, onSaved, onClose }: Props) {
  const say = useSay()
  // What the board was when the sheet opened: others' changes do not overwrite what is being typed.
  const [before] = useState(stages)
  const [drafts, setDrafts] = useState(() => draftsOf(stages))
  const [refused, setRefused] = useState<{ row: string; words: string } | null>(null)
  const [isSaving, setSaving] = useState(false)
  const rows = useRef(0)
  const commands = commandsFor(before, drafts, { pipeline, organization })

  const change = (row: string, fields: Partial<StageDraft>) =>
    setDrafts((all) => all.map((draft) => (draft.row === row ? { ...draft, ...fields } : draft)))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaving(true)
    setRefused(null)
    let row = ''
    try {
      for (const command of commands) {
        row = command.row
        await send(command)
      }
      toast.success(say('The columns are as you set them.'))
      onClose()
    } catch (error) {
      if (!(error instanceof Refusal)) console.warn('The columns could not be saved.', error)
      const words = error instanceof Refusal ? error.message : ''
      setRefused({ row, words: words || say('That did not get through. Try it again.') })
      // A column that was taken out and is refused stands in the list again, with the reason.
      setDrafts((all) =>
        all.some((draft) => draft.row === row) ? all : [...all, ...draftsOf(before).filter(({ id }) => id === row)],
      )
      setSaving(false)
    }
    onSaved()
  }

  return (
    <Sheet title={say('Edit columns')} onClose={onClose}>
      <form className="board-stages" onSubmit={(event) => void save(event)}>
        <ol>
          {drafts.map((draft, index) => (
            <StageRow
              key={draft.row}
              draft={draft}
              isFirst={index === 0}
              isLast={index === drafts.length - 1}
              isForecast={isForecast}
              trouble={refused?.row === draft.row ? refused.words : null}
              onChange={(fields) => change(draft.row, fields)}
              onShift={(by) => setDrafts((all) => shift(all, draft.row, by))}
              onRemove={() => setDrafts((all) => all.filter(({ row }) => row !== draft.row))}
            />
          ))}
        </ol>
        <button
          type="button"
          className="board-stages__add"
          onClick={() => setDrafts((all) => [...all, newDraft(`new:${++rows.current}`, all.length)])}
        >
          {say('Add a column')}
        </button>
        <p className="board__quiet">
          {say('A column that has cards can be removed when they have been moved to another one.')}
        </p>
        <button type="submit" className="board__primary" disabled={isSaving || commands.length === 0}>
          {say('Save the columns')}
        </button>
      </form>
    </Sheet>
  )
}

async function send(command: StageCommand): Promise<void> {
  if (command.kind === 'create') {
    await ask('/pipeline-stages?depth=0', { method: 'POST', body: command.body })
    return
  }
  const path = `/pipeline-stages/${command.id}?depth=0`
  await (command.kind === 'update'
    ? ask(path, { method: 'PATCH', body: command.body })
    : ask(path, { method: 'DELETE' }))
}
