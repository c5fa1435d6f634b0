export interface DemoBlock {
  /** An address; left out, nobody of the studio can be booked. */
  host?: string
  /** Working days from now. */
  day: number
  lastDay?: number
  startTime?: string
  endTime?: string
  reason: string
}

export const meridianBlocks: DemoBlock[] = [
  { host: 'manager@orrery.test', day: 3, startTime: '09:00', endTime: '10:30', reason: 'Dentist' },
  { host: 'pm@orrery.test', day: 12, lastDay: 13, reason: 'Conference in Accra' },
  { host: 'operator@orrery.test', day: 6, startTime: '13:00', reason: 'School play' },
  { day: 24, reason: 'The studio looks at itself' },
]
