export const DAY_MINUTES = 1440

const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/

/** `9:30` and `09:30` are 570; null for what is no time of day. */
export function minutesOf(text: string | null | undefined): number | null {
  const [, hours, minutes] = CLOCK.exec(text ?? '') ?? []
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}

/** 570 is `09:30`; past midnight the clock begins again. */
export function clockText(minute: number): string {
  const inDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}
