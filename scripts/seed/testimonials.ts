import type { Payload } from 'payload'

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }
const DAY = 24 * 60 * 60 * 1000

const CONSENT =
  'I agree that Meridian Works publishes these words with my name on its site and in its material, until I take this back.'

interface DemoTestimonial {
  authorName: string
  authorTitle: string
  company: string
  content: string
  es: { content: string; authorTitle: string }
  rating: number
  service: string
  photo?: string
  featured?: boolean
  /** Days ago. */
  age: number
}

export const meridianTestimonials: DemoTestimonial[] = [
  {
    authorName: 'Clara Weiss',
    authorTitle: 'Head of sales',
    company: 'Halden Instruments',
    content:
      'They read four hundred letters before they drew a single line. What came out is the first catalogue that our workshop and our buyers read in the same way.',
    es: {
      content:
        'Leyeron cuatrocientas cartas antes de trazar una sola línea. El resultado es el primer catálogo que nuestro taller y nuestros compradores leen igual.',
      authorTitle: 'Directora de ventas',
    },
    rating: 5,
    service: 'brand-identity',
    photo: 'person-2',
    featured: true,
    age: 120,
  },
  {
    authorName: 'Tomás Rivera',
    authorTitle: 'Operations',
    company: 'Northlight Clinics',
    content:
      'On the third day somebody asked whether the telephone was broken. It was not. It had simply nothing to say any more.',
    es: {
      content: 'Al tercer día alguien preguntó si el teléfono estaba roto. No lo estaba. Ya no tenía nada que decir.',
      authorTitle: 'Operaciones',
    },
    rating: 5,
    service: 'automation',
    photo: 'person-1',
    featured: true,
    age: 210,
  },
  {
    authorName: 'Ingrid Solberg',
    authorTitle: 'Head of digital',
    company: 'Ostra Foods',
    content:
      'Our farmers did not have to learn a system. That was the whole brief, and it is the only shop project I know of that kept it.',
    es: {
      content:
        'Nuestros agricultores no tuvieron que aprender ningún sistema. Ese era todo el encargo, y es el único proyecto de tienda que conozco que lo cumplió.',
      authorTitle: 'Responsable digital',
    },
    rating: 5,
    service: 'storefronts',
    photo: 'person-3',
    age: 330,
  },
  {
    authorName: 'Jonas Keller',
    authorTitle: 'Workshop foreman',
    company: 'Halden Instruments',
    content: 'Three numbers on a wall. I was sure it was too few. It was two more than I used before.',
    es: {
      content: 'Tres números en una pared. Estaba seguro de que eran pocos. Eran dos más de los que usaba antes.',
      authorTitle: 'Jefe de taller',
    },
    rating: 4,
    service: 'data-and-insight',
    age: 40,
  },
  {
    authorName: 'Aiko Tanabe',
    authorTitle: 'Founder',
    company: 'Monsoon Labs',
    content:
      'The workshop ended with a page of sentences that everybody in the room had signed. A year later we still decide by it.',
    es: {
      content:
        'El taller terminó con una página de frases que todos habíamos firmado. Un año después seguimos decidiendo con ella.',
      authorTitle: 'Fundadora',
    },
    rating: 5,
    service: 'workshops',
    photo: 'person-4',
    age: 400,
  },
  {
    authorName: 'Piotr Wrona',
    authorTitle: 'Editor',
    company: 'Fjord Press',
    content:
      'They told us in the first week which half of our plan to leave out. It cost them half of the order, and earned them all the next ones.',
    es: {
      content:
        'En la primera semana nos dijeron qué mitad de nuestro plan sobraba. Les costó la mitad del encargo y les ganó todos los siguientes.',
      authorTitle: 'Editor',
    },
    rating: 5,
    service: 'product-strategy',
    age: 75,
  },
]

interface SeedOptions {
  organization: string
  services: ReadonlyMap<string, string>
  media: ReadonlyMap<string, string>
  /** Ids by the client's name. */
  clients: ReadonlyMap<string, string>
}

/** Publishes what clients said, with their consent. @returns ids by author */
export async function seedTestimonials(
  payload: Payload,
  { organization, services, media, clients }: SeedOptions,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { es, service, photo, age, featured = false, ...words } of meridianTestimonials) {
    const { id } = await payload.create({
      collection: 'testimonials',
      data: {
        ...words,
        featured,
        organization,
        service: services.get(service),
        photo: media.get(photo ?? ''),
        client: clients.get(words.company),
        consentAt: new Date(Date.now() - age * DAY).toISOString(),
        consentText: CONSENT,
        _status: 'published',
      },
      context,
    })
    await payload.update({
      collection: 'testimonials',
      id,
      locale: 'es',
      data: { ...es, _status: 'published' },
      context,
    })
    ids.set(words.authorName, id)
  }
  return ids
}

/** A request that still waits for its answer, with its mail in the outbox. */
export async function seedTestimonialRequest(
  payload: Payload,
  { organization, services, clients }: Omit<SeedOptions, 'media'>,
): Promise<void> {
  await payload.create({
    collection: 'testimonial-requests',
    data: {
      organization,
      name: 'Marta Lindqvist',
      email: 'ops@northlight.example',
      client: clients.get('Northlight Clinics'),
      service: services.get('automation'),
      message: 'It has been half a year since the new reception went live. A few plain sentences would help us a lot.',
      language: 'en',
      status: 'SENT',
    },
    context,
  })
}
