import type { DayTask } from './dayData'

/** What a screen changes in a task. */
export type TaskChange = Partial<
  Pick<DayTask, 'title' | 'status' | 'priority' | 'energyLevel' | 'day' | 'time' | 'minutes'>
>

/** The fields of the collection, by what a day calls them. */
const FIELDS: Record<keyof TaskChange, string> = {
  title: 'title',
  status: 'status',
  priority: 'priority',
  energyLevel: 'energyLevel',
  day: 'scheduledDate',
  time: 'scheduledTime',
  minutes: 'timeBlockMinutes',
}

/** The part of a change that is one: what is sent without need overwrites what somebody else has written meanwhile. */
export function onlyChanged(task: DayTask, change: TaskChange): TaskChange {
  return Object.fromEntries(
    Object.entries(change).filter(([name, value]) => value !== task[name as keyof TaskChange]),
  ) as TaskChange
}

/** A change as REST takes it. */
export function bodyOf(change: TaskChange): Record<string, unknown> {
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [FIELDS[name as keyof TaskChange], value]))
}
