export const meridianCompanies = [
  {
    name: 'Halden Instruments',
    website: 'https://halden.example',
    industry: 'Measurement',
    size: '51-200',
    billingEmail: 'accounts@halden.example',
  },
  { name: 'Northlight Clinics', website: 'https://northlight.example', industry: 'Health', size: '11-50' },
  {
    name: 'Ostra Foods',
    website: 'https://ostra.example',
    industry: 'Food',
    size: '201-500',
    billingEmail: 'invoices@ostra.example',
  },
]

/** What every client begins with. */
export const asClient = { healthScore: 'GREEN', paymentStatus: 'CURRENT', currency: 'EUR' } as const

export const meridianClients = [
  {
    name: 'Halden Instruments',
    email: 'clara@halden.example',
    company: 'Halden Instruments',
    ...asClient,
    status: 'ACTIVE' as const,
    notes: 'Prefers short calls in the morning. Rebrand in two phases.',
    credentials: [
      {
        label: 'Content system',
        url: 'https://cms.halden.example',
        username: 'studio',
        secret: 'demo-Halden-cms-2026 (ask Ines for the second factor)',
      },
      {
        label: 'Domain registrar',
        url: 'https://registrar.example',
        username: 'HALDEN-114',
        secret: 'demo-registrar-77',
      },
    ],
  },
  {
    name: 'Northlight Clinics',
    email: 'ops@northlight.example',
    company: 'Northlight Clinics',
    ...asClient,
    status: 'ACTIVE' as const,
    notes: 'Data protection officer signs every change.',
  },
  {
    name: 'Ostra Foods',
    email: 'digital@ostra.example',
    company: 'Ostra Foods',
    ...asClient,
    status: 'PAUSED' as const,
    notes: 'Paused until the new season.',
  },
]

interface DemoLead {
  name: string
  email: string
  company?: string
  message: string
  status: 'NEW' | 'CONTACTED' | 'QUALIFIED' | 'CONVERTED' | 'LOST'
  source: 'CONTACT_FORM' | 'PLATFORM_SIGNUP' | 'CHAT'
  service?: string
  utmSource?: string
  utmMedium?: string
  utmCampaign?: string
  /** Days ago. */
  age: number
}

export const meridianLeads: DemoLead[] = [
  {
    name: 'Greta Lund',
    email: 'greta@fjord-press.example',
    company: 'Fjord Press',
    message: 'We publish forty books a year and our site still shows three of them. Could you look at it in January?',
    status: 'NEW',
    source: 'CONTACT_FORM',
    service: 'websites',
    utmSource: 'newsletter',
    utmMedium: 'email',
    utmCampaign: 'autumn-letter',
    age: 0,
  },
  {
    name: 'Daniel Osei',
    email: 'daniel@kumasi-roast.example',
    company: 'Kumasi Roast',
    message: 'Coffee subscriptions, two warehouses, one spreadsheet. Help.',
    status: 'NEW',
    source: 'CONTACT_FORM',
    service: 'storefronts',
    utmSource: 'search',
    utmMedium: 'organic',
    age: 1,
  },
  {
    name: 'Marta Nowak',
    email: 'marta@tramwaj.example',
    company: 'Tramwaj',
    message: 'Looking for a workshop for a team of nine. Two days in March?',
    status: 'CONTACTED',
    source: 'CONTACT_FORM',
    service: 'workshops',
    age: 3,
  },
  {
    name: 'Hiro Sato',
    email: 'hiro@kiln.example',
    company: 'Kiln',
    message: 'Our mark does not survive being engraved on a cup.',
    status: 'QUALIFIED',
    source: 'CONTACT_FORM',
    service: 'brand-identity',
    utmSource: 'instagram',
    utmMedium: 'social',
    utmCampaign: 'cups',
    age: 6,
  },
  {
    name: 'Clara Weiss',
    email: 'client@orrery.test',
    company: 'Halden Instruments',
    message: 'Signed up on the site.',
    status: 'CONVERTED',
    source: 'PLATFORM_SIGNUP',
    age: 40,
  },
  {
    name: 'Bruno Keller',
    email: 'bruno@bergbahn.example',
    company: 'Bergbahn',
    message: 'Do you take on maintenance for sites that somebody else built?',
    status: 'QUALIFIED',
    source: 'CHAT',
    service: 'care-and-maintenance',
    age: 8,
  },
  {
    name: 'Priya Raman',
    email: 'priya@monsoon.example',
    company: 'Monsoon Labs',
    message: 'We have the data and no picture of it.',
    status: 'CONTACTED',
    source: 'CONTACT_FORM',
    service: 'data-and-insight',
    utmSource: 'partner',
    utmMedium: 'referral',
    utmCampaign: 'halden',
    age: 11,
  },
  {
    name: 'Ellen Strand',
    email: 'ellen@strand.example',
    message: 'Budget is two thousand and it has to be next week.',
    status: 'LOST',
    source: 'CONTACT_FORM',
    age: 15,
  },
  {
    name: 'Luis Ferrer',
    email: 'luis@almacen.example',
    company: 'Almacén',
    message: 'Queremos automatizar los pedidos de los restaurantes.',
    status: 'NEW',
    source: 'CONTACT_FORM',
    service: 'automation',
    utmSource: 'google',
    utmMedium: 'cpc',
    utmCampaign: 'automatizacion',
    age: 2,
  },
  {
    name: 'Anja Petrov',
    email: 'anja@lumen.example',
    company: 'Lumen',
    message: 'A second opinion on our roadmap, please.',
    status: 'NEW',
    source: 'CHAT',
    service: 'product-strategy',
    age: 4,
  },
]

export const nadirLeads: DemoLead[] = [
  {
    name: 'Kenji Mori',
    email: 'kenji@mori-gallery.example',
    company: 'Mori Gallery',
    message: 'Forty loans next spring, one shared inbox.',
    status: 'NEW',
    source: 'CONTACT_FORM',
    service: 'gallery-systems',
    age: 1,
  },
  {
    name: 'Sofia Alm',
    email: 'sofia@alm-clinic.example',
    company: 'Alm Clinic',
    message: 'We double-booked a surgeon. Never again.',
    status: 'QUALIFIED',
    source: 'CONTACT_FORM',
    service: 'clinic-booking',
    age: 5,
  },
]
