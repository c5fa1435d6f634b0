import type { Client } from '@/payload-types'

interface DemoClient extends Partial<
  Pick<
    Client,
    'email' | 'phone' | 'industry' | 'status' | 'paymentStatus' | 'contractValue' | 'monthlyRetainer' | 'notes'
  >
> {
  name: string
  owner: string
  /** Days ago. */
  lastContacted: number
  /** Days from now; negative is overdue. */
  nextFollowup: number
}

/** What the demo's clients are besides their names; those that are not there yet are made. */
export const clientDetails: DemoClient[] = [
  {
    name: 'Halden Instruments',
    owner: 'pm@orrery.test',
    phone: '+43 732 5550 114',
    industry: 'Measurement',
    contractValue: 4_800_000,
    lastContacted: 0,
    nextFollowup: 5,
  },
  {
    name: 'Northlight Clinics',
    owner: 'manager@orrery.test',
    phone: '+47 22 555 018',
    industry: 'Health',
    monthlyRetainer: 180_000,
    paymentStatus: 'PENDING',
    lastContacted: 9,
    nextFollowup: -3,
  },
  {
    name: 'Ostra Foods',
    owner: 'manager@orrery.test',
    industry: 'Food',
    status: 'ACTIVE',
    paymentStatus: 'OVERDUE',
    contractValue: 2_650_000,
    notes: 'The shop waits for their photographs, and we wait for their payment.',
    lastContacted: 33,
    nextFollowup: -9,
  },
  {
    name: 'Tiller & Sons',
    owner: 'pm@orrery.test',
    email: 'hello@tiller.example',
    phone: '+44 117 496 0199',
    industry: 'Boats',
    monthlyRetainer: 95_000,
    notes: 'Third generation. Decides over lunch, never by mail.',
    lastContacted: 12,
    nextFollowup: 1,
  },
  {
    name: 'Lumen Optik',
    owner: 'operator@orrery.test',
    email: 'buero@lumen-optik.example',
    industry: 'Optics',
    contractValue: 1_400_000,
    lastContacted: 6,
    nextFollowup: 12,
  },
]
