'use client'

import { useSay } from '@/plugins/languages/api.client'

/** A board without columns, and for those who may add some the way to it. */
export function EmptyBoard({ onEdit }: { onEdit: (() => void) | null }) {
  const say = useSay()
  return (
    <div className="board__empty">
      <p>{say('This board has no columns yet.')}</p>
      {onEdit ? (
        <button type="button" className="board__primary" onClick={onEdit}>
          {say('Add columns')}
        </button>
      ) : null}
    </div>
  )
}
