import type { ClientCall } from '@/payload-types'
import type { OfClient } from './ofClient'

interface DemoCall
  extends OfClient, Pick<ClientCall, 'meetingUrl' | 'nextStep' | 'notes' | 'agenda' | 'sentiment' | 'title'> {
  owner: string
  /** Days ago; what is planned is negative. */
  age: number
  hour: number
  minutes: number
  status: ClientCall['status']
}

export const demoCalls: DemoCall[] = [
  {
    client: 'Halden Instruments',
    title: 'Brief, line by line',
    age: 40,
    hour: 8,
    minutes: 60,
    status: 'COMPLETED',
    sentiment: 'NEUTRAL',
    owner: 'pm@orrery.test',
    notes: 'Clara reads every word. The laboratory is in Linz, not in Graz.',
    nextStep: 'Send the brief again with both corrections.',
  },
  {
    client: 'Halden Instruments',
    title: 'First dials',
    age: 19,
    hour: 9,
    minutes: 45,
    status: 'COMPLETED',
    sentiment: 'POSITIVE',
    owner: 'pm@orrery.test',
    notes: 'They hold the printed dial at arm’s length and say nothing for a while. Then: yes.',
    nextStep: 'Thin out the ticks below 40 mm.',
  },
  {
    client: 'Halden Instruments',
    title: 'Ticks below 40 mm',
    age: 4,
    hour: 8,
    minutes: 30,
    status: 'COMPLETED',
    sentiment: 'POSITIVE',
    owner: 'pm@orrery.test',
    notes: 'Every second tick goes. The board sees it on the 3rd.',
  },
  {
    client: 'Halden Instruments',
    title: 'Before the board meets',
    age: -2,
    hour: 8,
    minutes: 30,
    status: 'SCHEDULED',
    sentiment: null,
    owner: 'pm@orrery.test',
    agenda: 'Who shows what, and the two photographs from Linz.',
    meetingUrl: 'https://meet.halden.example/dials',
  },
  {
    client: 'Northlight Clinics',
    title: 'Half a year of appointments',
    age: 47,
    hour: 13,
    minutes: 40,
    status: 'COMPLETED',
    sentiment: 'NEUTRAL',
    owner: 'manager@orrery.test',
    notes: 'No-shows are down by a third. Nobody has asked what comes next, neither have we.',
    nextStep: 'Propose a day to plan the next year.',
  },
  {
    client: 'Ostra Foods',
    title: 'Photographs for the shop',
    age: 33,
    hour: 10,
    minutes: 25,
    status: 'COMPLETED',
    sentiment: 'NEGATIVE',
    owner: 'manager@orrery.test',
    notes: 'They thought we would take them; the offer says they would. Both of us are cross, politely.',
    nextStep: 'Offer a photographer at half the price.',
  },
  {
    client: 'Ostra Foods',
    title: 'Photographs, once more',
    age: 12,
    hour: 10,
    minutes: 30,
    status: 'NO_SHOW',
    sentiment: null,
    owner: 'manager@orrery.test',
  },
  {
    client: 'Tiller & Sons',
    title: 'Lunch at the yard',
    age: 12,
    hour: 11,
    minutes: 90,
    status: 'COMPLETED',
    sentiment: 'POSITIVE',
    owner: 'pm@orrery.test',
    notes: 'The son wants to sell the drawings as prints. The father wants to think about it until Easter.',
    nextStep: 'Two sheets about a shop for prints, no more.',
  },
  {
    client: 'Lumen Optik',
    title: 'Figures of the lens finder',
    age: 6,
    hour: 14,
    minutes: 30,
    status: 'COMPLETED',
    sentiment: 'POSITIVE',
    owner: 'operator@orrery.test',
    notes: 'Four in ten who use it come into the shop.',
  },
  {
    client: 'Lumen Optik',
    title: 'Opening hours over the holidays',
    age: -6,
    hour: 14,
    minutes: 15,
    status: 'SCHEDULED',
    sentiment: null,
    owner: 'operator@orrery.test',
  },
]
