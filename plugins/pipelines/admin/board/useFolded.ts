'use client'

import { useCallback, useEffect, useState } from 'react'

/** Which columns are folded; those where cards are finished to begin with. Kept on this machine, board by board. */
export function useFolded(pipeline: string, finished: readonly string[]) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set(finished))
  const store = `orrery-board-open-${pipeline}`

  useEffect(() => {
    const opened = (localStorage.getItem(store) ?? '').split(' ')
    setFolded((before) => new Set([...before].filter((id) => !opened.includes(id))))
  }, [store])

  const toggle = useCallback(
    (stage: string) => {
      setFolded((before) => {
        const next = new Set(before)
        if (!next.delete(stage)) next.add(stage)
        localStorage.setItem(store, finished.filter((id) => !next.has(id)).join(' '))
        return next
      })
    },
    [store, finished],
  )
  return { folded, toggle }
}
