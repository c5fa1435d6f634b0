'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/**
 * The focus among the cards of a screen (`data-task` in lists of `data-region`): arrows go from one to the next and from list
 * to list, and a card that leaves hands the focus on to the one that comes to stand in its place.
 */
export function useCardFocus(root: RefObject<HTMLElement | null>) {
  const [current, setCurrentId] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const last = useRef<{ element: HTMLElement; id: string; index: number } | null>(null)

  const all = useCallback(() => [...(root.current?.querySelectorAll<HTMLElement>('[data-task]') ?? [])], [root])
  const reach = (element: HTMLElement | undefined) => {
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }

  const setCurrent = useCallback(
    (id: string) => {
      setCurrentId(id)
      const list = all()
      const index = list.findIndex((element) => element.dataset.task === id)
      const element = list[index]
      if (element) last.current = { element, id, index }
    },
    [all],
  )

  /** Puts the focus on a card as soon as it is there. */
  const focusCard = useCallback((id: string) => {
    wanted.current = id
    setCurrentId(id)
  }, [])

  const focusLast = useCallback(() => {
    const list = all()
    reach(list.find((element) => element.dataset.task === last.current?.id) ?? list[0] ?? root.current ?? undefined)
  }, [all, root])

  const step = useCallback(
    (from: HTMLElement, key: Arrow) => {
      const region = from.closest<HTMLElement>('[data-region]')
      const inRegion = (name: HTMLElement | null) => all().filter((element) => name?.contains(element))
      if (key === 'ArrowUp' || key === 'ArrowDown') {
        const list = inRegion(region)
        reach(list[list.indexOf(from) + (key === 'ArrowUp' ? -1 : 1)])
        return
      }
      const regions = [...(root.current?.querySelectorAll<HTMLElement>('[data-region]') ?? [])].filter(
        (element) => inRegion(element).length > 0,
      )
      const next = regions[regions.findIndex((element) => element === region) + (key === 'ArrowLeft' ? -1 : 1)]
      if (next) reach(nearest(inRegion(next), from))
    },
    [all, root],
  )

  // After every drawing: what was to have the focus may have come, what had it may have gone.
  useEffect(() => {
    const list = all()
    if (wanted.current !== null) {
      const element = list.find((one) => one.dataset.task === wanted.current)
      if (!element) return
      wanted.current = null
      reach(element)
      return
    }
    const gone = last.current
    if (!gone || gone.element.isConnected || document.activeElement !== document.body) return
    reach(
      list.find((one) => one.dataset.task === gone.id) ??
        list[Math.min(gone.index, list.length - 1)] ??
        root.current ??
        undefined,
    )
  })

  return { current, setCurrent, focusCard, focusLast, step }
}

/** The card of another list that stands nearest in height. */
function nearest(list: HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const top = from.getBoundingClientRect().top
  const distance = (element: HTMLElement) => Math.abs(element.getBoundingClientRect().top - top)
  return list.toSorted((a, b) => distance(a) - distance(b))[0]
}
