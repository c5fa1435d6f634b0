import { createLocalReq, type Payload } from 'payload'
import { convertLead } from '@/plugins/crm/convert/convertLead'

const DAY = 24 * 60 * 60 * 1000

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }

interface DemoContact {
  firstName: string
  lastName: string
  email: string
  phone?: string
  role: string
  company: string
  client?: string
  isPrimary?: boolean
  notes?: string
}

const contacts: DemoContact[] = [
  {
    firstName: 'Clara',
    lastName: 'Weiss',
    email: 'clara@halden.example',
    phone: '+49 30 5550 114',
    role: 'Head of brand',
    company: 'Halden Instruments',
    client: 'Halden Instruments',
    isPrimary: true,
    notes: 'Decides alone up to ten thousand, above that with Per.',
  },
  {
    firstName: 'Per',
    lastName: 'Halden',
    email: 'per@halden.example',
    role: 'Managing director',
    company: 'Halden Instruments',
    client: 'Halden Instruments',
  },
  {
    firstName: 'Miriam',
    lastName: 'Adeyemi',
    email: 'm.adeyemi@northlight.example',
    phone: '+44 20 5550 177',
    role: 'Operations',
    company: 'Northlight Clinics',
    client: 'Northlight Clinics',
    isPrimary: true,
  },
  {
    firstName: 'Tom',
    lastName: 'Brandt',
    email: 'dpo@northlight.example',
    role: 'Data protection officer',
    company: 'Northlight Clinics',
    client: 'Northlight Clinics',
    notes: 'Signs every change. Send drafts on Mondays.',
  },
  {
    firstName: 'Elif',
    lastName: 'Aydin',
    email: 'elif@ostra.example',
    role: 'Digital lead',
    company: 'Ostra Foods',
    client: 'Ostra Foods',
    isPrimary: true,
  },
  {
    firstName: 'Jonas',
    lastName: 'Vik',
    email: 'jonas.vik@ostra.example',
    role: 'Purchasing',
    company: 'Ostra Foods (Nordic)',
  },
]

interface Seed {
  organization: string
  companies: ReadonlyMap<string, string>
  clients: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
}

/** The people at Meridian's companies and clients, a company that stands there twice, and a lead that became a client. */
export async function seedContacts(payload: Payload, seed: Seed): Promise<void> {
  const { organization, clients } = seed
  const companies = new Map(seed.companies)
  const twice = await payload.create({
    collection: 'companies',
    data: { name: 'Ostra Foods (Nordic)', website: 'https://nordic.ostra.example', size: '201-500', organization },
    context,
  })
  companies.set(twice.name, twice.id)
  for (const { company, client, ...data } of contacts) {
    await payload.create({
      collection: 'contacts',
      data: {
        ...data,
        company: companies.get(company),
        client: client ? clients.get(client) : undefined,
        organization,
      },
      context,
    })
  }
  await nextSteps(payload, organization)
  await convertedLead(payload, seed)
}

/** What was said would be done next: one of them yesterday. */
async function nextSteps(payload: Payload, organization: string): Promise<void> {
  const steps = [
    { email: 'marta@tramwaj.example', nextStep: 'Offer two dates in March', days: -1 },
    { email: 'hiro@kiln.example', nextStep: 'Send the engraving tests', days: 2 },
  ]
  for (const { email, nextStep, days } of steps) {
    await payload.update({
      collection: 'leads',
      where: { and: [{ email: { equals: email } }, { organization: { equals: organization } }] },
      data: { nextStep, nextStepAt: new Date(Date.now() + days * DAY).toISOString() },
      context,
    })
  }
}

async function convertedLead(payload: Payload, { organization, people }: Seed): Promise<void> {
  const manager = await payload.findByID({ collection: 'users', id: people.get('manager@orrery.test') as string })
  const lead = await payload.create({
    collection: 'leads',
    data: {
      name: 'Inês Caldeira',
      email: 'ines@olaria-sul.example',
      company: 'Olaria do Sul',
      message: 'We fire four hundred pieces a month and sell them by telephone. We would like to stop doing that.',
      status: 'QUALIFIED',
      source: 'CONTACT_FORM',
      owner: manager.id,
      organization,
    },
    depth: 0,
    context,
  })
  const req = await createLocalReq({ user: { ...manager, collection: 'users' }, context }, payload)
  await convertLead(req, lead, {
    company: 'create',
    client: 'create',
    contact: 'create',
    opportunity: { title: 'A shop for Olaria do Sul', value: 1_450_000, currency: 'EUR' },
    project: null,
  })
}
