import type { DayAppointment, DayTask } from './dayData'
import type { Span } from '@/src/lib/lanes'
import { minutesOf } from '@/src/lib/wall-clock'
import { freeBlocks } from './suggest'

/** A day in figures: minutes, and how many blocks are free. */
export interface DayReading {
  planned: number
  done: number
  left: number
  tasks: number
  tasksDone: number
  free: number
}

/** Where the tasks of a day stand in its column. */
export function spansOf<Task extends Pick<DayTask, 'id' | 'time' | 'minutes'>>(
  tasks: readonly Task[],
): (Span & { task: Task })[] {
  return tasks.flatMap((task) => {
    const start = minutesOf(task.time)
    return start === null ? [] : [{ id: task.id, start, end: start + task.minutes, task }]
  })
}

/** Where the meetings of a day stand in its column. */
export function meetingsOf(
  appointments: readonly DayAppointment[],
  day: string,
): (Span & { appointment: DayAppointment })[] {
  return appointments.flatMap((appointment) => {
    const start = minutesOf(appointment.time)
    return appointment.day !== day || start === null
      ? []
      : [{ id: appointment.id, start, end: start + appointment.minutes, appointment }]
  })
}

/**
 * What a day holds for the person; what somebody else does for them takes none of their time, what they have promised to
 * others (`busy`) does.
 */
export function readingOf(
  tasks: readonly Pick<DayTask, 'id' | 'time' | 'minutes' | 'status' | 'doer'>[],
  notBefore = 0,
  busy: readonly Span[] = [],
): DayReading {
  const own = tasks.filter(({ doer }) => doer === null)
  const done = own.filter(({ status }) => status === 'DONE')
  const planned = sum(own)
  return {
    planned,
    done: sum(done),
    left: planned - sum(done),
    tasks: own.length,
    tasksDone: done.length,
    free: freeBlocks([...spansOf(own), ...busy], notBefore),
  }
}

function sum(tasks: readonly { minutes: number }[]): number {
  return tasks.reduce((total, { minutes }) => total + minutes, 0)
}
