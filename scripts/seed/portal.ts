import type { Payload } from 'payload'
import { sql } from '@/src/lib/database'
import { pdfOf } from './brochure'
import { asClient } from './crm'
import { demoPictures } from './demoPictures'
import { DEMO_PASSWORD } from './people'

const HOUR = 60 * 60 * 1000

/** Marks the seed's own writes, as in `scripts/seed/index.ts`: nobody is mailed about what the demo begins with. */
const context = { seedDemo: true, trustedMemberships: true }

interface DemoMessage {
  author: string
  isFromClient: boolean
  body: string
  /** Hours ago. */
  age: number
  files?: string[]
  isRead?: boolean
}

interface PortalSeed {
  meridian: string
  nadir: string
  /** Ids of clients by name and of people by e-mail address. */
  clients: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
}

const conversation: DemoMessage[] = [
  {
    author: 'pm@orrery.test',
    isFromClient: false,
    age: 190,
    isRead: true,
    body: 'Good morning Clara,\n\nwelcome to the portal. Everything about the rebrand will be here from now on: what we write to each other, and the files we share. The brief, as we understood it on Tuesday, is attached. Please read it with a red pen.',
    files: ['brief'],
  },
  {
    author: 'client@orrery.test',
    isFromClient: true,
    age: 166,
    isRead: true,
    body: 'Thank you, Ruth. Two things for the brief: our calibration laboratory is in Linz, not in Graz, and the new dial should also read well on the small handheld units. Otherwise: yes.',
  },
  {
    author: 'manager@orrery.test',
    isFromClient: false,
    age: 141,
    isRead: true,
    body: 'Both are in. For the handhelds we would thin out every second tick below 40 mm, so that the numerals keep their weight.',
  },
  {
    author: 'client@orrery.test',
    isFromClient: true,
    age: 70,
    isRead: true,
    body: 'That sounds right. Could you show it on a dial before the board meets on the 3rd? They understand pictures better than rules.',
  },
  {
    author: 'pm@orrery.test',
    isFromClient: false,
    age: 22,
    body: 'Here it is: the dial in the new drawing, on paper and in metal. The schedule for the second phase is beside it; the board would decide on page two.',
    files: ['dial', 'schedule'],
  },
  {
    author: 'pm@orrery.test',
    isFromClient: false,
    age: 3,
    body: 'One question for you when you have a minute: may we photograph the Linz laboratory on the 8th, in the morning light?',
  },
]

/** A conversation in both directions, three shared files and two notifications for the demo client; a client of the second studio. */
export async function seedPortal(payload: Payload, { meridian, nadir, clients, people }: PortalSeed): Promise<void> {
  const halden = idIn(clients, 'Halden Instruments')
  const files = await sharedFiles(payload, meridian, halden, idIn(people, 'pm@orrery.test'))
  for (const message of conversation) await write(payload, meridian, halden, message, people, files)
  await notices(payload, meridian, idIn(people, 'client@orrery.test'))
  await secondStudio(payload, nadir, people)
}

async function sharedFiles(
  payload: Payload,
  organization: string,
  client: string,
  owner: string,
): Promise<Map<string, string>> {
  const dial = demoPictures.find(({ name }) => name === 'post-1')
  if (!dial) throw new Error('The demo picture "post-1" is gone: choose another one for the portal.')
  const picture = await dial.draw()
  const documents = [
    {
      key: 'brief',
      name: 'Brief, second reading.pdf',
      category: 'CONTRACT' as const,
      data: pdfOf([
        {
          title: 'Halden Instruments: the brief',
          lines: [
            'A family of dials that is read at arm’s length and at a glance.',
            'One drawing for paper, metal and screen.',
            'First phase: dial, numerals, word mark. Second phase: handhelds and manuals.',
          ].map((line) => line.replaceAll('’', "'")),
        },
      ]),
    },
    {
      key: 'schedule',
      name: 'Schedule, phase two.pdf',
      category: 'REPORT' as const,
      data: pdfOf([
        { title: 'Phase two', lines: ['Handhelds: drawings until 12 December.', 'Manuals: layout from 7 January.'] },
        {
          title: 'What the board decides',
          lines: ['Ticks below 40 mm: every second one.', 'Photographs: Linz, on the 8th.'],
        },
      ]),
    },
  ]
  const ids = new Map<string, string>()
  const keep = async (key: string, name: string, data: Record<string, unknown>, file: Buffer, mimetype: string) => {
    const { id } = await payload.create({
      collection: 'media',
      data: {
        alt: name,
        name,
        type: mimetype.startsWith('image/') ? 'IMAGE' : 'DOCUMENT',
        visibility: 'private',
        organization,
        client,
        sharedWith: client,
        owner,
        ...data,
      },
      file: { data: file, mimetype, name, size: file.length },
      context,
    })
    ids.set(key, id)
  }
  for (const { key, name, category, data } of documents) {
    await keep(key, name, { category }, data, 'application/pdf')
  }
  const name = `Dial on paper.${picture.extension}`
  await keep('dial', name, { category: 'MOCKUP', alt: dial.alt }, picture.data, picture.mimetype)
  return ids
}

async function write(
  payload: Payload,
  organization: string,
  client: string,
  { author, isFromClient, body, age, files = [], isRead = false }: DemoMessage,
  people: ReadonlyMap<string, string>,
  shared: ReadonlyMap<string, string>,
): Promise<void> {
  const at = new Date(Date.now() - age * HOUR)
  const { id } = await payload.create({
    collection: 'client-messages',
    data: {
      organization,
      client,
      body,
      author: idIn(people, author),
      isFromClient,
      attachments: files.map((file) => idIn(shared, file)),
      readAt: isRead ? new Date(at.getTime() + HOUR).toISOString() : null,
    },
    context,
  })
  // Payload stamps the time itself; a conversation within one second is none.
  await payload.db.drizzle.execute(
    sql`update client_messages set created_at = ${at.toISOString()}, updated_at = ${at.toISOString()} where id = ${id}`,
  )
}

async function notices(payload: Payload, organization: string, owner: string): Promise<void> {
  const list = [
    {
      title: 'Ruth Okafor has written to you',
      message: 'One question for you when you have a minute: may we photograph the Linz laboratory on the 8th?',
      link: '/portal/messages',
    },
    {
      title: 'Three files are shared with you',
      message: 'The brief, the schedule of phase two, and the dial on paper.',
      link: '/portal/files',
    },
  ]
  for (const [index, notice] of list.entries()) {
    await payload.create({
      collection: 'notifications',
      data: { ...notice, organization, owner, type: 'INFO', dedupeKey: `demo.portal:${index}` },
      context,
    })
  }
}

/** Somebody who sees nothing of the first studio. */
async function secondStudio(payload: Payload, nadir: string, people: ReadonlyMap<string, string>): Promise<void> {
  const { id: client } = await payload.create({
    collection: 'clients',
    data: { ...asClient, name: 'Maison Orsel', email: 'lea@orsel.example', status: 'ACTIVE', organization: nadir },
    context,
  })
  const { id: lea } = await payload.create({
    collection: 'users',
    data: {
      email: 'nadir-client@orrery.test',
      name: 'Léa Orsel',
      timezone: 'Europe/Paris',
      password: DEMO_PASSWORD,
      isActive: true,
      onboardingCompleted: true,
      _verified: true,
      memberships: [{ organization: nadir, role: 'CLIENT', clients: [client] }],
    },
    disableVerificationEmail: true,
    context,
  })
  const everybody = new Map([...people, ['nadir-client@orrery.test', lea]])
  const messages: DemoMessage[] = [
    {
      author: 'nadir-client@orrery.test',
      isFromClient: true,
      age: 50,
      isRead: true,
      body: 'Good evening. The samples arrived; the blue is the one. When do we see it in cloth?',
    },
    {
      author: 'nadir-admin@orrery.test',
      isFromClient: false,
      age: 26,
      body: 'In ten days. We dye the first three metres on Friday and send you a photograph by daylight.',
    },
  ]
  for (const message of messages) await write(payload, nadir, client, message, everybody, new Map())
}

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo has no "${key}".`)
  return id
}
