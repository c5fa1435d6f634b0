import type { EnergyLevel, GoalType, Priority, TaskCategory, TaskStatus } from '@/src/lib/work'
import type { DayClock } from './clock'
import type { EnergyBand } from './energy'

/** A task as a day shows it; the JSON of `GET /api/today`. */
export interface DayTask {
  id: string
  title: string
  status: TaskStatus
  priority: Priority
  energyLevel: EnergyLevel
  category: TaskCategory | null
  /** `YYYY-MM-DD`, or null for a task that is on nobody's day. */
  day: string | null
  /** `HH:MM` on the clock of whose day it is; null for any time. */
  time: string | null
  minutes: number
  dueDate: string | null
  timesCarried: number
  repeats: boolean
  tags: string[]
  stepsDone: number
  steps: number
  /** How many tasks have to be done before it. */
  blockedBy: number
  activity: string | null
  goal: { id: string; title: string } | null
  client: { id: string; name: string } | null
  /** Who does it, if not the person whose day this is. */
  doer: { id: string; name: string } | null
}

/** A meeting of the person: it stands where it stands. */
export interface DayAppointment {
  /** Unique among them. */
  id: string
  kind: 'BOOKING' | 'CALL' | 'CONSULTATION'
  /** The record and its collection. */
  record: string
  collection: 'audit-bookings' | 'client-calls' | 'consultations'
  title: string
  day: string
  /** `HH:MM` on the clock of whose day it is. */
  time: string
  minutes: number
  /** Whether it waits for a yes. */
  isPending: boolean
}

export interface DayActivity {
  id: string
  title: string
  icon: string | null
  category: TaskCategory
  energyLevel: EnergyLevel
  minutes: number
  timesUsed: number
}

export interface DayGoal {
  id: string
  title: string
  type: GoalType
  currentValue: number
  /** Done tasks; null for a goal of hours alone. */
  targetValue: number | null
  targetHours: number | null
  reached: boolean
}

/** Everything that a day and its week show. */
export interface DayData {
  day: string
  today: string
  timeZone: string
  /** Monday to Sunday. */
  week: string[]
  clock: DayClock
  energy: EnergyBand[]
  /** The tasks of the whole week, but those that were let go. */
  tasks: DayTask[]
  /** What was left of days before today: the newest ones, and how many there are. */
  left: DayTask[]
  leftCount: number
  /** What is to be done on no day yet: the most pressing ones. */
  someday: DayTask[]
  activities: DayActivity[]
  goals: DayGoal[]
  /** The meetings of the whole week, in the order of the clock. */
  appointments: DayAppointment[]
}
