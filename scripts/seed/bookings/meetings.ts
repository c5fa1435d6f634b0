import { comingMeetings } from './comingMeetings'
import type { DemoBooking } from './demoBooking'
import { pastMeetings } from './pastMeetings'

/** About four weeks around today, in every state. */
export const meridianBookings: DemoBooking[] = [...pastMeetings, ...comingMeetings]

export const nadirBookings: DemoBooking[] = [
  {
    type: 'portfolio-visit',
    host: 'nadir-admin@orrery.test',
    day: -3,
    time: '11:00',
    status: 'COMPLETED',
    name: 'Haruka Ito',
    email: 'haruka@ito.example',
    zone: 'Asia/Tokyo',
    language: 'ja',
  },
  {
    type: 'portfolio-visit',
    host: 'nadir-admin@orrery.test',
    day: 2,
    time: '14:00',
    status: 'CONFIRMED',
    name: 'Marc Olivier',
    email: 'marc@olivier.example',
    zone: 'Europe/Paris',
    language: 'fr',
  },
]

/** A Friday afternoon that fills up. */
export const openStudioGuests = [
  { name: 'Inês Duarte', email: 'ines@duarte.example' },
  { name: 'Bram de Wit', email: 'bram@dewit.example' },
  { name: 'Rita Fonseca', email: 'rita@fonseca.example' },
  { name: 'Sam Oyelaran', email: 'sam@oyelaran.example' },
  { name: 'Leonor Pais', email: 'leonor@pais.example' },
]
