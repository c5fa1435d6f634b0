import type { Role } from '@/src/lib/roles'

/** The published password of every demo account. It is below the password policy: only the seed may set it. */
export const DEMO_PASSWORD = 'orrery-demo'

export interface DemoPerson {
  email: string
  name: string
  department?: string
  timezone: string
  isAdmin?: boolean
  memberships: { organization: 'meridian' | 'nadir'; role: Role; clients?: string[] }[]
}

/** One person for each role, one who works in both studios, and the leads of the second one. */
export const people: DemoPerson[] = [
  {
    email: 'admin@orrery.test',
    name: 'Ada Quill',
    department: 'Platform',
    timezone: 'Europe/Lisbon',
    isAdmin: true,
    memberships: [{ organization: 'meridian', role: 'ADMIN' }],
  },
  {
    email: 'director@orrery.test',
    name: 'Tomas Verne',
    department: 'Direction',
    timezone: 'Europe/Lisbon',
    memberships: [{ organization: 'meridian', role: 'DIRECTOR' }],
  },
  {
    email: 'manager@orrery.test',
    name: 'Ines Calder',
    department: 'Accounts',
    timezone: 'Europe/Madrid',
    memberships: [
      { organization: 'meridian', role: 'MANAGER' },
      { organization: 'nadir', role: 'TEAM' },
    ],
  },
  {
    email: 'pm@orrery.test',
    name: 'Ruth Okafor',
    department: 'Delivery',
    timezone: 'Africa/Lagos',
    memberships: [{ organization: 'meridian', role: 'PM' }],
  },
  {
    email: 'operator@orrery.test',
    name: 'Jonas Bell',
    department: 'Operations',
    timezone: 'Europe/Berlin',
    memberships: [{ organization: 'meridian', role: 'OPERATOR' }],
  },
  {
    email: 'editor@orrery.test',
    name: 'Mina Park',
    department: 'Content',
    timezone: 'Asia/Seoul',
    memberships: [{ organization: 'meridian', role: 'EDITOR' }],
  },
  {
    email: 'author@orrery.test',
    name: 'Felix Amari',
    department: 'Content',
    timezone: 'America/New_York',
    memberships: [{ organization: 'meridian', role: 'AUTHOR' }],
  },
  {
    email: 'team@orrery.test',
    name: 'Lena Brandt',
    department: 'Design',
    timezone: 'Europe/Berlin',
    memberships: [{ organization: 'meridian', role: 'TEAM' }],
  },
  {
    email: 'user@orrery.test',
    name: 'Omar Said',
    timezone: 'America/Chicago',
    memberships: [{ organization: 'meridian', role: 'USER' }],
  },
  {
    email: 'client@orrery.test',
    name: 'Clara Weiss',
    timezone: 'Europe/Vienna',
    memberships: [{ organization: 'meridian', role: 'CLIENT', clients: ['Halden Instruments'] }],
  },
  {
    email: 'nadir-admin@orrery.test',
    name: 'Yuki Tanabe',
    department: 'Direction',
    timezone: 'Asia/Tokyo',
    memberships: [{ organization: 'nadir', role: 'ADMIN' }],
  },
  {
    email: 'nadir-editor@orrery.test',
    name: 'Paul Renaud',
    department: 'Content',
    timezone: 'Europe/Paris',
    memberships: [{ organization: 'nadir', role: 'EDITOR' }],
  },
]
