import { INES } from './meridianPeople'

/** Who waits for a time, from and until so many working days from today. */
export const meridianWaiting = [
  {
    type: 'strategy-consultation',
    name: 'Teresa Lobo',
    email: 'teresa@lobo.example',
    from: 1,
    until: 14,
    zone: 'Europe/Lisbon',
    language: 'en',
  },
  {
    type: 'funnel-audit',
    name: 'Oskar Lindh',
    email: 'oskar@lindh.example',
    from: 2,
    until: 8,
    zone: 'Europe/Stockholm',
    language: 'en',
  },
  {
    type: 'strategy-consultation',
    host: INES,
    name: 'Camille Faure',
    email: 'camille@faure.example',
    from: 3,
    until: 14,
    zone: 'Europe/Paris',
    language: 'fr',
  },
]
