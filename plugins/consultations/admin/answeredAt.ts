/** When something was answered, on the clock of whoever looks: the time of today, the day before it for everything else. */
export function answeredAt(at: string, language: string, now = new Date()): string {
  const moment = new Date(at)
  const isToday = moment.toDateString() === now.toDateString()
  return new Intl.DateTimeFormat(language, {
    ...(isToday ? {} : { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(moment)
}
