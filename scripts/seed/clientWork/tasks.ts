import type { OfClient } from './ofClient'

interface DemoTask extends OfClient {
  title: string
  owner: string
  /** Days from now; negative is overdue. */
  due: number
  done?: boolean
}

export const demoTasks: DemoTask[] = [
  {
    client: 'Halden Instruments',
    title: 'Thin out the ticks below 40 mm',
    owner: 'team@orrery.test',
    due: -8,
    done: true,
  },
  { client: 'Halden Instruments', title: 'Two photographs from Linz for the board', owner: 'pm@orrery.test', due: 2 },
  {
    client: 'Ostra Foods',
    title: 'Ask three photographers for an offer',
    owner: 'manager@orrery.test',
    due: -2,
  },
  { client: 'Tiller & Sons', title: 'Two sheets about a shop for prints', owner: 'pm@orrery.test', due: 6 },
]
