import type { Payload } from 'payload'
import type { Organization } from '@/payload-types'
import { meridianPages } from './meridian'
import { nadirPages } from './nadir'
import type { DemoPage, PageWords } from './pageWords'

type Navigation = NonNullable<Organization['navigation']>
type Footer = NonNullable<Organization['footer']>

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }

/** The pages of both studios and their menus. Made last: blocks and menus name what the other parts made. */
export async function seedPages(
  payload: Payload,
  { meridian, nadir, media }: { meridian: string; nadir: string; media: ReadonlyMap<string, string> },
): Promise<void> {
  const { docs: forms } = await payload.find({
    collection: 'forms',
    where: { organization: { equals: meridian } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  const ids = await pages(payload, meridian, meridianPages({ media, form: forms[0]?.id ?? null }))
  const page = (slug: string) => ({ relationTo: 'pages' as const, value: ids.get(slug) ?? '' })
  const link = (label: string, address: string) => ({ blockType: 'link' as const, label, address })
  const toPage = (label: string, slug: string) => ({ blockType: 'link' as const, label, target: page(slug) })
  await menus(payload, meridian, 'en', {
    navigation: [
      link('Services', '/services'),
      link('Work', '/case-studies'),
      {
        blockType: 'linkGroup',
        label: 'Studio',
        links: [toPage('The workshop', 'about'), toPage('How we work', 'approach'), toPage('Prices', 'pricing')],
      },
      link('Journal', '/blog'),
      link('Book a time', '/book'),
      link('Contact', '/contact'),
    ],
    footer: [
      {
        blockType: 'linkGroup',
        label: 'Studio',
        links: [toPage('The workshop', 'about'), toPage('How we work', 'approach'), toPage('Prices', 'pricing')],
      },
      {
        blockType: 'linkGroup',
        label: 'Look around',
        links: [
          link('Services', '/services'),
          link('Work', '/case-studies'),
          link('Journal', '/blog'),
          link('Book a time', '/book'),
          link('Contact', '/contact'),
        ],
      },
    ],
  })
  await menus(payload, meridian, 'es', {
    navigation: [
      link('Servicios', '/services'),
      link('Proyectos', '/case-studies'),
      {
        blockType: 'linkGroup',
        label: 'Estudio',
        links: [toPage('El taller', 'about'), toPage('Cómo trabajamos', 'approach'), toPage('Precios', 'pricing')],
      },
      link('Cuaderno', '/blog'),
      link('Reservar', '/book'),
      link('Contacto', '/contact'),
    ],
    footer: [
      {
        blockType: 'linkGroup',
        label: 'Estudio',
        links: [toPage('El taller', 'about'), toPage('Cómo trabajamos', 'approach'), toPage('Precios', 'pricing')],
      },
      {
        blockType: 'linkGroup',
        label: 'Para ver',
        links: [
          link('Servicios', '/services'),
          link('Proyectos', '/case-studies'),
          link('Reservar', '/book'),
          link('Contacto', '/contact'),
        ],
      },
    ],
  })
  const nadirIds = await pages(payload, nadir, nadirPages())
  const practice = { relationTo: 'pages' as const, value: nadirIds.get('practice') ?? '' }
  await menus(payload, nadir, 'en', {
    navigation: [
      link('Services', '/services'),
      { blockType: 'link', label: 'The practice', target: practice },
      link('Contact', '/contact'),
    ],
    footer: [],
  })
}

/** @returns ids by English slug */
async function pages(payload: Payload, organization: string, list: DemoPage[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { isHome = false, en, es } of list) {
    const { id } = await payload.create({
      collection: 'pages',
      data: { ...en, isHome, organization, _status: 'published' },
      context,
    })
    if (es) await translate(payload, id, es)
    ids.set(en.slug, id)
  }
  return ids
}

async function translate(payload: Payload, id: string, words: PageWords): Promise<void> {
  await payload.update({
    collection: 'pages',
    id,
    locale: 'es',
    data: { ...words, _status: 'published' },
    context,
  })
}

async function menus(
  payload: Payload,
  id: string,
  locale: 'en' | 'es',
  data: { navigation: Navigation; footer: Footer },
): Promise<void> {
  await payload.update({ collection: 'organizations', id, locale, data, context })
}
