'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useRef } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { TaskStatus } from '@/src/lib/work'
import type { DayTask } from '../dayData'
import { snapLength, STEP } from '../minutes'
import type { useDay } from './useDay'
import type { useCardFocus } from '@/src/components/panel/useCardFocus'

interface Options {
  tasksHref: string
  day: Pick<ReturnType<typeof useDay>, 'save' | 'saveAll' | 'carry'>
  focus: Pick<ReturnType<typeof useCardFocus>, 'step'>
  isHolding: () => boolean
  areKeysOn: () => boolean
  openSheet: (task: DayTask) => void
}

/** What is done to a task from any screen: the same on the day and in the week. */
export function useBoardActions({ tasksHref, day, focus, isHolding, areKeysOn, openSheet }: Options) {
  const say = useSay()
  const router = useRouter()
  const before = useRef(new Map<string, TaskStatus>())
  const { save, saveAll, carry } = day

  const toggleDone = useCallback(
    async (task: DayTask) => {
      if (task.status === 'DONE') {
        await save(task, { status: before.current.get(task.id) ?? 'TODO' })
        return
      }
      before.current.set(task.id, task.status)
      if (!(await save(task, { status: 'DONE' }))) return
      toast.success(say('“{title}” is done.', { title: task.title }), {
        action: {
          label: say('Undo'),
          onClick: () => void save({ ...task, status: 'DONE' }, { status: task.status }),
        },
      })
    },
    [save, say],
  )

  const letGo = useCallback(
    async (tasks: readonly DayTask[]) => {
      if (!(await saveAll(tasks, { status: 'CANCELLED' }))) return
      toast.success(
        say({ one: 'One task was let go.', other: '{count} tasks were let go.' }, { count: tasks.length }),
        {
          action: {
            label: say('Undo'),
            onClick: () =>
              void Promise.all(tasks.map((task) => save({ ...task, status: 'CANCELLED' }, { status: task.status }))),
          },
        },
      )
    },
    [save, saveAll, say],
  )

  const unschedule = useCallback(
    async (tasks: readonly DayTask[]) => {
      if (!(await saveAll(tasks, { day: null, time: null }))) return
      toast.success(
        say({ one: 'One task is on no day now.', other: '{count} tasks are on no day now.' }, { count: tasks.length }),
      )
    },
    [saveAll, say],
  )

  const carryTo = useCallback(
    async (tasks: readonly DayTask[], to: string) => {
      if (!(await carry(tasks, to))) return
      toast.success(
        say({ one: 'One task is on today now.', other: '{count} tasks are on today now.' }, { count: tasks.length }),
      )
    },
    [carry, say],
  )

  const onTaskKey = useCallback(
    (event: React.KeyboardEvent, task: DayTask) => {
      if (isHolding() || event.ctrlKey || event.metaKey || event.altKey) return
      const take = (work: () => void) => {
        event.preventDefault()
        event.stopPropagation()
        work()
      }
      const { key, currentTarget } = event
      if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight') {
        take(() => focus.step(currentTarget as HTMLElement, key))
      } else if (key === 'Enter') take(() => openSheet(task))
      else if (key === ' ') take(() => void toggleDone(task))
      else if (!areKeysOn()) return
      else if (key === 'x') take(() => void toggleDone(task))
      else if (key === 'e') take(() => router.push(`${tasksHref}/${task.id}`))
      else if (key === '+' || key === '=') take(() => void save(task, { minutes: snapLength(task.minutes + STEP) }))
      else if (key === '-' || key === '−') take(() => void save(task, { minutes: snapLength(task.minutes - STEP) }))
    },
    [areKeysOn, focus, isHolding, openSheet, router, save, tasksHref, toggleDone],
  )

  return { toggleDone, letGo, unschedule, carryTo, onTaskKey }
}
