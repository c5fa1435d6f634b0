'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Answer, ask, useSay } from '@/plugins/languages/api.client'
import type { DayData, DayTask } from '../dayData'
import { bodyOf, onlyChanged, type TaskChange } from '../taskChange'

/** Fields of a new task that a screen may name; the server fills in the rest, from its activity first. */
export interface NewTask extends TaskChange {
  activity?: string
  tags?: string[]
}

interface Pending {
  key: number
  id: string
  change: TaskChange
}

const SETTLE_MILLISECONDS = 250
const LOOK_AGAIN_MILLISECONDS = 60_000

/**
 * The day as the screen shows it: what the server said last, with what is on its way to it laid over. A refusal takes the
 * change back and says why.
 */
export function useDay(initial: DayData) {
  const say = useSay()
  const [data, setData] = useState(initial)
  const [pending, setPending] = useState<Pending[]>([])
  const [isLoading, setLoading] = useState(false)
  const wanted = useRef(initial.day)
  // Counts writes as they begin and end: an answer that was asked before one of them is old.
  const writes = useRef(0)
  const turns = useRef(new Map<string, Promise<unknown>>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const load = useCallback(
    async (day: string): Promise<void> => {
      wanted.current = day
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const before = writes.current
        const answer = await ask<DayData>(say, 'GET', `/today?day=${day}`)
        if (wanted.current !== day) return
        if (!answer.ok) {
          toast.error(answer.message)
          return
        }
        if (before === writes.current) {
          setData(answer.body)
          return
        }
      }
    },
    [say],
  )

  const refreshSoon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void load(wanted.current), SETTLE_MILLISECONDS)
  }, [load])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refreshSoon()
    }
    const every = setInterval(look, LOOK_AGAIN_MILLISECONDS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(every)
      clearTimeout(timer.current)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refreshSoon])

  const open = useCallback(
    async (day: string) => {
      setLoading(true)
      await load(day)
      setLoading(false)
    },
    [load],
  )

  /** Lays changes over what is shown until the server has answered; those of one task reach it in the order in which they were made. */
  const write = useCallback(
    async <Body>(changes: Omit<Pending, 'key'>[], work: () => Promise<Answer<Body>>): Promise<Answer<Body>> => {
      const key = (writes.current += 1)
      setPending((list) => [...list, ...changes.map((change) => ({ ...change, key }))])
      const before = Promise.all(changes.map(({ id }) => turns.current.get(id) ?? Promise.resolve()))
      const turn = before.then(work)
      for (const { id } of changes) turns.current.set(id, turn)
      const answer = await turn
      writes.current += 1
      setPending((list) => list.filter((change) => change.key !== key))
      if (answer.ok) setData((last) => withChanges(last, changes))
      else toast.error(answer.message)
      refreshSoon()
      return answer
    },
    [refreshSoon],
  )

  const save = useCallback(
    async (task: DayTask, wish: TaskChange): Promise<boolean> => {
      const change = onlyChanged(task, wish)
      if (Object.keys(change).length === 0) return true
      const path = `/tasks/${task.id}?depth=0&select[title]=true`
      return (await write([{ id: task.id, change }], () => ask(say, 'PATCH', path, bodyOf(change)))).ok
    },
    [say, write],
  )

  /** The same change for many; what the server refuses of them, it names. */
  const saveAll = useCallback(
    async (tasks: readonly DayTask[], change: TaskChange): Promise<boolean> => {
      const where = new URLSearchParams({ depth: '0', 'select[title]': 'true', limit: String(tasks.length) })
      for (const [index, { id }] of tasks.entries()) where.set(`where[id][in][${index}]`, id)
      const changes = tasks.map(({ id }) => ({ id, change }))
      return (await write(changes, () => ask(say, 'PATCH', `/tasks?${where}`, bodyOf(change)))).ok
    },
    [say, write],
  )

  /** Brings own tasks to a day, which counts how often; what somebody else owns is put there like any other change. */
  const carry = useCallback(
    async (tasks: readonly DayTask[], day: string): Promise<boolean> => {
      const change = { day, time: null }
      const ids = tasks.map(({ id }) => id)
      const answer = await write(
        ids.map((id) => ({ id, change })),
        () => ask<{ moved: string[] }>(say, 'POST', '/tasks/carry-over', { ids, day }),
      )
      if (!answer.ok) return false
      const others = tasks.filter(({ id }) => !answer.body.moved.includes(id))
      return others.length === 0 || saveAll(others, change)
    },
    [say, saveAll, write],
  )

  /** Makes a task and answers its id once the day shows it. */
  const create = useCallback(
    async ({ activity, tags, ...fields }: NewTask): Promise<string | null> => {
      const body = { ...bodyOf(fields), ...(activity ? { activity } : {}), ...(tags?.length ? { tags } : {}) }
      const answer = await write([], () => ask<{ doc: { id: string } }>(say, 'POST', '/tasks?depth=0', body))
      if (!answer.ok) return null
      await load(wanted.current)
      return answer.body.doc.id
    },
    [load, say, write],
  )

  const shown = useMemo(
    () =>
      withChanges(
        data,
        pending.map(({ id, change }) => ({ id, change })),
      ),
    [data, pending],
  )
  return { data: shown, isLoading, open, save, saveAll, carry, create, refreshSoon, setData }
}

/** The lists with changes in them; a task that is in two lists is changed in both. */
function withChanges(data: DayData, changes: readonly Omit<Pending, 'key'>[]): DayData {
  if (changes.length === 0) return data
  const changed = (task: DayTask) =>
    changes.reduce((last, { id, change }) => (id === last.id ? { ...last, ...change } : last), task)
  return {
    ...data,
    tasks: data.tasks.map(changed),
    left: data.left.map(changed),
    someday: data.someday.map(changed),
  }
}
