import type { Activity, Goal, Task } from '@/payload-types'

/** An activity of somebody's catalogue; tasks name it by its title. */
export interface DemoActivity extends Pick<Activity, 'title' | 'category' | 'energyLevel'> {
  icon: string
  minutes?: number
  description?: string
  isRetired?: boolean
}

export interface DemoGoal extends Pick<Goal, 'title' | 'type' | 'targetValue'> {
  targetHours?: number
  description?: string
}

export interface DemoTask extends Partial<
  Pick<Task, 'status' | 'priority' | 'category' | 'energyLevel' | 'description' | 'tags'>
> {
  title: string
  /** Days from today on the owner's clock. */
  day?: number
  time?: string
  minutes?: number
  /** Days from today. */
  due?: number
  activity?: string
  goal?: string
  client?: string
  assignedTo?: string
  steps?: string[]
  /** Titles of tasks of the same person that come before. */
  after?: string[]
  repeats?: string
  comments?: { by: string; text: string }[]
}

export interface DemoWorker {
  email: string
  activities: DemoActivity[]
  goals: DemoGoal[]
  tasks: DemoTask[]
  /** What was done in the weeks before: how many days ago, what, and for which goal. */
  before: [daysAgo: number, title: string, goal: string][]
}
