import { minutesOf } from '@/src/lib/wall-clock'
import { ENDED_STATUSES } from '@/src/lib/work'
import type { DayData, DayTask } from './dayData'

/** The tasks of a day, by where its screen shows them. */
export interface DayParts {
  /** Every task that is known, each once. */
  all: DayTask[]
  /** What is planned for the day and was not let go. */
  ofDay: DayTask[]
  /** Of these, those with a time, by the clock. */
  timed: DayTask[]
  anyTime: DayTask[]
  /** Open ones of days before today. */
  left: DayTask[]
  /** Open ones on no day. */
  someday: DayTask[]
}

export function partsOf(data: Pick<DayData, 'day' | 'today' | 'tasks' | 'left' | 'someday'>): DayParts {
  const { day, today } = data
  const all = [...new Map([...data.tasks, ...data.left, ...data.someday].map((task) => [task.id, task])).values()]
  const ofDay = all.filter((task) => task.day === day && task.status !== 'CANCELLED')
  return {
    all,
    ofDay,
    timed: ofDay.filter(({ time }) => time !== null).sort((a, b) => startOf(a) - startOf(b)),
    anyTime: ofDay.filter(({ time }) => time === null),
    left: data.left.filter((task) => task.day !== null && task.day < today && !isEnded(task)),
    someday: all.filter((task) => task.day === null && !isEnded(task)),
  }
}

/** The minute of the day at which a task begins; 0 without a time. */
export function startOf({ time }: Pick<DayTask, 'time'>): number {
  return minutesOf(time) ?? 0
}

function isEnded({ status }: DayTask): boolean {
  return (ENDED_STATUSES as readonly string[]).includes(status)
}
