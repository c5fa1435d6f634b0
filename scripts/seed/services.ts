import type { PlanetKind } from '@/src/lib/planet-look'

export interface DemoService {
  slug: string
  title: string
  tagline: string
  description: string
  content: string[]
  es?: { slug: string; title: string; tagline: string; description: string }
  look: {
    kind: PlanetKind
    palette: [string, string, string, string]
    size: number
    seed: number
    bands?: number
    clouds?: number
    noise?: [number, number]
    tilt?: number
    spin?: number
    moons?: number
    ring?: { inner: number; outer: number; gap: number; colour: string }
    atmosphere?: { colour: string; strength: number }
  }
}

/** Meridian's eight planets, from the lamp outwards; no two of a kind. */
export const meridianServices: DemoService[] = [
  {
    slug: 'brand-identity',
    title: 'Brand identity',
    tagline: 'A name, a mark and the rules that keep them honest.',
    description:
      'We find what a studio already is and give it a form that holds on a door plate, a phone and an invoice.',
    content: [
      'Most identities fail in their second year, when nobody remembers why the rules exist. Ours come with the reasons.',
      '# What you get',
      '- A mark drawn for the smallest size it will ever have',
      '- Type and colour with contrast measured, not guessed',
      '- A handbook of twelve pages that people read',
      '# How it goes',
      'Two weeks of listening, three of drawing, one of writing. You see everything on the objects it is for, never on a slide.',
    ],
    es: {
      slug: 'identidad-de-marca',
      title: 'Identidad de marca',
      tagline: 'Un nombre, una marca y las reglas que los mantienen honestos.',
      description:
        'Encontramos lo que un estudio ya es y le damos una forma que resiste en una placa, un teléfono y una factura.',
    },
    look: {
      kind: 'enamel',
      palette: ['#4a160f', '#a3402a', '#dd8a55', '#f6dfb8'],
      size: 0.8,
      seed: 11,
      spin: 3,
      tilt: 8,
      atmosphere: { colour: '#f0c9a0', strength: 0.3 },
    },
  },
  {
    slug: 'websites',
    title: 'Websites',
    tagline: 'Fast pages that say what you do.',
    description:
      'Sites that load before the thumb has left the glass, are read by everybody, and are edited by your own people.',
    content: [
      'We build sites the way instruments are built: few parts, each with one job, every joint visible.',
      '# What you get',
      '- Pages that score a hundred where it counts, and stay there',
      '- Words, pictures and structure in your hands from the first week',
      '- An archive of every decision, in plain language',
    ],
    es: {
      slug: 'sitios-web',
      title: 'Sitios web',
      tagline: 'Páginas rápidas que dicen lo que haces.',
      description:
        'Sitios que cargan antes de que el pulgar deje el cristal, que todos pueden leer y que edita tu propia gente.',
    },
    look: {
      kind: 'oceanic',
      palette: ['#0d2a3a', '#1f6a86', '#7fae8e', '#f0ead2'],
      size: 1,
      seed: 27,
      clouds: 0.45,
      noise: [2.2, 2.4],
      tilt: 23,
      spin: 2.4,
      moons: 1,
      atmosphere: { colour: '#9fd3e0', strength: 0.6 },
    },
  },
  {
    slug: 'storefronts',
    title: 'Storefronts',
    tagline: 'Shops where paying is the easy part.',
    description: 'Catalogues, carts and checkouts that count every cent once, in every currency you sell in.',
    content: [
      'A shop is a promise about stock, price and delivery. We make software that keeps it, also on the day everybody comes.',
      '# What you get',
      '- Checkout with cards, PayPal and bank transfer',
      '- Stock that never goes below zero',
      '- Receipts that your accountant accepts',
    ],
    es: {
      slug: 'tiendas',
      title: 'Tiendas',
      tagline: 'Tiendas donde pagar es lo fácil.',
      description: 'Catálogos, carritos y pagos que cuentan cada céntimo una sola vez, en todas tus monedas.',
    },
    look: {
      kind: 'banded',
      palette: ['#4b2a08', '#a8660f', '#e0a63c', '#f9e8b8'],
      size: 1.3,
      seed: 5,
      bands: 9,
      noise: [1.2, 5],
      clouds: 0.15,
      tilt: 12,
      spin: 5,
      ring: { inner: 1.45, outer: 2.15, gap: 0.55, colour: '#c9a15a' },
      moons: 2,
      atmosphere: { colour: '#f5d79a', strength: 0.4 },
    },
  },
  {
    slug: 'automation',
    title: 'Automation',
    tagline: 'The dull half of the week, done by four.',
    description: 'We draw how work really moves, then let machines carry the parts that never needed a person.',
    content: [
      'Automation fails when it hides. Everything we automate leaves a line that says what it did, when, and how to undo it.',
      '# What you get',
      '- Flows that a person can read',
      '- Retries, limits and a way to stop',
      '- Hours back, counted',
    ],
    es: {
      slug: 'automatizacion',
      title: 'Automatización',
      tagline: 'La mitad aburrida de la semana, hecha a las cuatro.',
      description:
        'Dibujamos cómo se mueve el trabajo de verdad y dejamos a las máquinas lo que nunca necesitó a una persona.',
    },
    look: {
      kind: 'engraved',
      palette: ['#23292c', '#535e62', '#949c9a', '#d9d6cb'],
      size: 0.9,
      seed: 44,
      bands: 10,
      tilt: 30,
      spin: 8,
      atmosphere: { colour: '#cfd8d4', strength: 0.2 },
    },
  },
  {
    slug: 'product-strategy',
    title: 'Product strategy',
    tagline: 'Decide what not to build.',
    description: 'Six weeks that end with a map, a first release and a list of good ideas that will wait.',
    content: [
      'We sit with the people who use it, the people who pay for it and the people who answer the phone. Then we cut.',
      '# What you get',
      '- One page that says what the product is',
      '- A first release that fits a quarter',
      '- The list of what waits, with reasons',
    ],
    es: {
      slug: 'estrategia-de-producto',
      title: 'Estrategia de producto',
      tagline: 'Decidir qué no construir.',
      description:
        'Seis semanas que terminan con un mapa, una primera versión y una lista de buenas ideas que esperarán.',
    },
    look: {
      kind: 'agate',
      palette: ['#24163d', '#57408a', '#9d86bd', '#eadfe6'],
      size: 1.05,
      seed: 63,
      bands: 7,
      noise: [2.6, 2.2],
      tilt: -14,
      spin: 1.6,
      moons: 1,
      atmosphere: { colour: '#cdb8ea', strength: 0.35 },
    },
  },
  {
    slug: 'data-and-insight',
    title: 'Data and insight',
    tagline: 'Numbers that change a decision.',
    description: 'Few measures, defined once, on a page that your team opens on Monday and believes.',
    content: [
      'A dashboard nobody argues with is a dashboard nobody reads. We start from the argument.',
      '# What you get',
      '- Measures with a written definition',
      '- Reports that arrive before the meeting',
      '- Privacy by construction, not by banner',
    ],
    es: {
      slug: 'datos',
      title: 'Datos y análisis',
      tagline: 'Números que cambian una decisión.',
      description: 'Pocas medidas, definidas una vez, en una página que tu equipo abre el lunes y cree.',
    },
    look: {
      kind: 'clouded',
      palette: ['#123247', '#2f7394', '#8bbccb', '#eef1e4'],
      size: 1.2,
      seed: 78,
      clouds: 0.7,
      noise: [1.4, 2.6],
      tilt: 4,
      spin: -2,
      ring: { inner: 1.6, outer: 1.8, gap: 0, colour: '#8fb8c4' },
      atmosphere: { colour: '#bfe3ea', strength: 0.7 },
    },
  },
  {
    slug: 'care-and-maintenance',
    title: 'Care and maintenance',
    tagline: 'Somebody answers.',
    description:
      'Updates, watch and repair for what we built, and for what others built, with a person you know by name.',
    content: [
      'Software ages. We keep it young on a schedule, and when something breaks at night there is a name on the other end.',
      '# What you get',
      '- A monthly letter that says what changed',
      '- Repairs inside four hours',
      '- A budget that ends where we said',
    ],
    es: {
      slug: 'cuidado',
      title: 'Cuidado y mantenimiento',
      tagline: 'Alguien responde.',
      description:
        'Actualización, vigilancia y reparación de lo que construimos, y de lo que otros construyeron, con una persona que conoces por su nombre.',
    },
    look: {
      kind: 'cratered',
      palette: ['#6d5636', '#b39a6c', '#dccaa2', '#f7efdc'],
      size: 0.7,
      seed: 91,
      noise: [3.2, 3.2],
      tilt: 2,
      spin: 1,
      moons: 0,
      atmosphere: { colour: '#efe3c4', strength: 0.1 },
    },
  },
  {
    slug: 'workshops',
    title: 'Workshops',
    tagline: 'Leave with the thing, not the slides.',
    description: 'Two days in your rooms: your people build the first version themselves, and know why it works.',
    content: [
      'We bring the bench, you bring the problem. By the second evening it runs.',
      '# What you get',
      '- A working first version',
      '- People who can build the second one',
      '- Notes worth keeping',
    ],
    es: {
      slug: 'talleres',
      title: 'Talleres',
      tagline: 'Llévate la cosa, no las diapositivas.',
      description: 'Dos días en tu casa: tu gente construye la primera versión y sabe por qué funciona.',
    },
    look: {
      kind: 'marbled',
      palette: ['#06281c', '#0f5d3f', '#38a271', '#c9e6c4'],
      size: 1.1,
      seed: 108,
      noise: [2.4, 1.8],
      tilt: 18,
      spin: 3.4,
      moons: 3,
      atmosphere: { colour: '#b6e2c4', strength: 0.4 },
    },
  },
]

export const nadirServices: DemoService[] = [
  {
    slug: 'gallery-systems',
    title: 'Gallery systems',
    tagline: 'Loans, labels and lights in one place.',
    description: 'Collections software for small galleries: what hangs where, who lent it, and when it goes home.',
    content: [
      'A gallery runs on paper until the week it cannot. We arrive in that week.',
      '- Loans and condition reports',
      '- Labels in three languages',
      '- Press pictures with rights attached',
    ],
    look: {
      kind: 'agate',
      palette: ['#3d1420', '#8e3a50', '#cf8591', '#f2dcd3'],
      size: 0.9,
      seed: 3,
      bands: 6,
      tilt: 16,
      spin: 2,
    },
  },
  {
    slug: 'clinic-booking',
    title: 'Clinic booking',
    tagline: 'No double bookings, ever.',
    description: 'Appointments, reminders and waiting lists for practices that treat people and not calendars.',
    content: [
      'The calendar is the most expensive room in a clinic. We keep it honest.',
      '- Several hosts and rooms',
      '- Reminders that people answer',
      '- A waiting list that fills gaps',
    ],
    look: {
      kind: 'oceanic',
      palette: ['#10243f', '#2a5f8f', '#86b8c0', '#f1efe2'],
      size: 1.1,
      seed: 15,
      clouds: 0.55,
      tilt: 20,
      spin: 3,
      moons: 1,
      atmosphere: { colour: '#a8d2e4', strength: 0.6 },
    },
  },
  {
    slug: 'workshop-shops',
    title: 'Workshop shops',
    tagline: 'Sell the twelve you made.',
    description: 'Storefronts for makers with small numbers, long waits and customers who come back.',
    content: [
      'Made-to-order needs a shop that can wait. Ours can.',
      '- Batches and pre-orders',
      '- Waiting times told honestly',
      '- Bank transfer without tears',
    ],
    look: {
      kind: 'banded',
      palette: ['#241d14', '#6f5330', '#c29a5d', '#f1e3c0'],
      size: 1.25,
      seed: 24,
      bands: 12,
      noise: [1, 6],
      tilt: 9,
      spin: 6,
      ring: { inner: 1.5, outer: 2.3, gap: 0.4, colour: '#b98b5a' },
    },
  },
]
