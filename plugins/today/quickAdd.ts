import type { EnergyLevel, Priority } from '@/src/lib/work'
import { clockText, DAY_MINUTES } from '@/src/lib/wall-clock'

/** What one line says of a new task; only what it says, so that the server fills in the rest. */
export interface QuickTask {
  title: string
  time?: string
  minutes?: number
  priority?: Priority
  energyLevel?: EnergyLevel
  tags: string[]
}

const PRIORITY_WORDS: Record<string, Priority> = { low: 'LOW', medium: 'MEDIUM', high: 'HIGH', urgent: 'URGENT' }
const ENERGY_WORDS: Record<string, EnergyLevel> = { deep: 'DEEP_WORK', moderate: 'MODERATE', light: 'LIGHT' }
const TWENTY_FOUR = /^([01]?\d|2[0-3]):([0-5]\d)$/
const TWELVE = /^(1[0-2]|0?[1-9])(?::([0-5]\d))?(am|pm)$/i
const MINUTES = /^(\d{1,4})(?:m|min)$/i
const HOURS = /^(\d{1,2})(?:[.,](\d{1,2}))?h(?:(\d{1,2})m?)?$/i
const TAG = /^#([\p{L}\p{N}][\p{L}\p{N}_-]{0,59})$/u
const MOST_TAGS = 30

/**
 * Reads a line such as `Write proposal 9:30 90m !high #client ~deep`: the first time, length, priority and energy count,
 * every tag does, and whatever is none of these is the title. A word in quotes is always title.
 */
export function readQuickAdd(line: string): QuickTask {
  const task: QuickTask = { title: '', tags: [] }
  const title: string[] = []
  for (const word of wordsOf(line)) if (!take(task, word)) title.push(unquoted(word))
  return { ...task, title: title.join(' ') }
}

/** The line that says the same. */
export function writeQuickAdd({ title, time, minutes, priority, energyLevel, tags }: QuickTask): string {
  const level = Object.keys(ENERGY_WORDS).find((word) => ENERGY_WORDS[word] === energyLevel)
  const words = title
    .split(' ')
    .map((word) => (word !== '' && take({ title: '', tags: [] }, word) ? `"${word}"` : word))
  const rest = [time, minutes && `${minutes}m`, priority && `!${priority.toLowerCase()}`, level && `~${level}`]
  return [...words, ...rest.filter(Boolean), ...tags.map((tag) => `#${tag}`)].join(' ')
}

/** Takes a word as what it says, unless the task has that already. */
function take(task: QuickTask, word: string): boolean {
  const time = timeIn(word)
  if (time !== null && task.time === undefined) return ((task.time = time), true)
  const minutes = lengthIn(word)
  if (minutes !== null && task.minutes === undefined) return ((task.minutes = minutes), true)
  const priority = word.startsWith('!') ? PRIORITY_WORDS[word.slice(1).toLowerCase()] : undefined
  if (priority && task.priority === undefined) return ((task.priority = priority), true)
  const energyLevel = word.startsWith('~') ? ENERGY_WORDS[word.slice(1).toLowerCase()] : undefined
  if (energyLevel && task.energyLevel === undefined) return ((task.energyLevel = energyLevel), true)
  const tag = TAG.exec(word)?.[1]
  if (tag === undefined || task.tags.length >= MOST_TAGS) return false
  if (!task.tags.includes(tag)) task.tags.push(tag)
  return true
}

function timeIn(word: string): string | null {
  const [, hours, minutes] = TWENTY_FOUR.exec(word) ?? []
  if (hours !== undefined) return clockText(Number(hours) * 60 + Number(minutes))
  const [, hour, past, half] = TWELVE.exec(word) ?? []
  if (hour === undefined || half === undefined) return null
  return clockText(((Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)) * 60 + Number(past ?? 0))
}

function lengthIn(word: string): number | null {
  const [, only] = MINUTES.exec(word) ?? []
  const [, hours, share, more] = HOURS.exec(word) ?? []
  if (hours !== undefined && share !== undefined && more !== undefined) return null
  const minutes =
    only !== undefined
      ? Number(only)
      : hours !== undefined
        ? Math.round(Number(`${hours}.${share ?? 0}`) * 60) + Number(more ?? 0)
        : NaN
  return minutes >= 5 && minutes <= DAY_MINUTES ? minutes : null
}

function wordsOf(line: string): string[] {
  return line.match(/"[^"]*"|\S+/g) ?? []
}

function unquoted(word: string): string {
  return word.length > 1 && word.startsWith('"') && word.endsWith('"') ? word.slice(1, -1).trim() : word
}
