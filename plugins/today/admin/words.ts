import { word } from '@/plugins/languages/api'
import type { Say } from '@/plugins/languages/api.client'
import type { EnergyLevel, GoalType, Priority } from '@/src/lib/work'
import type { DayTask } from '../dayData'
import { fitOf, type EnergyBand, type PartOfDay } from '../energy'
import { clockText, minutesOf } from '@/src/lib/wall-clock'

export const ENERGY_WORDS: Record<EnergyLevel, string> = {
  DEEP_WORK: word('Deep work'),
  MODERATE: word('Moderate'),
  LIGHT: word('Light'),
}

export const PRIORITY_WORDS: Record<Priority, string> = {
  LOW: word('Low'),
  MEDIUM: word('Medium'),
  HIGH: word('High'),
  URGENT: word('Urgent'),
}

export const PERIOD_WORDS: Record<GoalType, string> = {
  DAILY: word('today'),
  WEEKLY: word('this week'),
  MONTHLY: word('this month'),
  YEARLY: word('this year'),
  daily_productive: word('today'),
  daily_distraction: word('today'),
}

const BETTER: Record<PartOfDay, string> = {
  morning: word('{energy} at {time}: your mornings are better.'),
  afternoon: word('{energy} at {time}: your afternoons are better.'),
  evening: word('{energy} at {time}: your evenings are better.'),
  night: word('{energy} at {time}: your nights are better.'),
}

/** What is said gently of a task at a time that does not suit it; null where it does, or has no time. */
export function hintOf(
  say: Say,
  bands: readonly EnergyBand[],
  { energyLevel, time, minutes }: Pick<DayTask, 'energyLevel' | 'time' | 'minutes'>,
): string | null {
  const start = minutesOf(time)
  if (start === null) return null
  const { verdict, better } = fitOf(bands, energyLevel, start, minutes)
  if (verdict === 'fits') return null
  if (verdict === 'tooLittle') return say('One of your best hours: something light would do at any other.')
  const values = { energy: say(ENERGY_WORDS[energyLevel]), time: clockText(start) }
  return better ? say(BETTER[better], values) : say('{energy} at {time}: that is more than the hour gives.', values)
}

/** 90 minutes as "1h 30m" in the reader's language. */
export function lengthText(language: string, minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'narrow' }).format(value)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return unit(rest, 'minute')
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`
}

/** `2026-11-21` in words. */
export function dayText(language: string, day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}
