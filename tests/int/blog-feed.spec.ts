import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Organization, Post } from '@/payload-types'
import { richText } from '@/scripts/seed/richText'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'

// Kept pages need Next's own process: here every read is a fresh one.
vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read }))

const app = await startTestPayload()
const { payload } = app
// Behind the start: the configuration reads the environment when it is loaded.
const { feedOf, feedResponse } = await import('@/src/app/(site)/_data/feed')
const { siteOf } = await import('@/src/app/(site)/_data/site')
const make = factories(app)

/** Everything that can break out of a feed: the end of a section, markup, a character that XML cannot write. */
const HARD = 'A <b> & "B" ]]> ]]> ]]> \u0007end'
const CLEAN = 'A <b> & "B" ]] > ]] > ]] > end'

let studio: Organization
let author: string

async function feed(locale = 'en') {
  const site = await siteOf(studio.slug, locale)
  if (!site) throw new Error('The organization has no site.')
  return feedOf(site)
}
interface Item {
  title: string
  link: string
  guid: { '#text': string }
  pubDate: string
  description: string
  category: string[] | string
  'content:encoded': string
}
function parsed(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' })
  const { rss } = parser.parse(xml) as { rss: { channel: { title: string; link: string; item: Item[] } } }
  return rss.channel
}

beforeAll(async () => {
  studio = await make.organization({ name: 'Halden & Sons <Ltd>', languages: ['en', 'es'] })
  author = (await make.user({ organization: studio, role: 'AUTHOR', name: 'Ida & Co' })).id
  const category = await payload.create({
    collection: 'categories',
    data: { name: 'Bits & <pieces>', slug: 'bits', organization: studio.id },
  })
  const content = richText('# A heading', `Words ${HARD}`, '- first') as unknown as Post['content']
  const create = (data: Partial<Post>) =>
    payload.create({
      collection: 'posts',
      data: { title: 'Plain', slug: 'plain', content, organization: studio.id, status: 'PUBLISHED', ...data },
      draft: data._status === 'draft',
    })
  const old = '2025-02-03T10:00:00.000Z'
  const { id } = await create({ _status: 'published', publishedAt: old, author, category: category.id })
  await payload.update({
    collection: 'posts',
    id,
    locale: 'es',
    data: { title: 'Sencillo', slug: 'sencillo', content: richText('Palabras.') as unknown as Post['content'] },
  })
  await create({ title: HARD, slug: 'hard', excerpt: HARD, _status: 'published' })
  await create({ title: 'Not yet', slug: 'not-yet', status: 'DRAFT', _status: 'draft' })
})

describe('the feeds', () => {
  it('are XML that parses, with whole addresses and every sign as it was written', async () => {
    const xml = (await feed()).rss2()
    const channel = parsed(xml)
    expect(channel.title).toMatch(/^Halden & Sons <Ltd>: /)
    const origin = new URL(channel.link).origin
    const [hard, plain] = channel.item
    expect(channel.item.map(({ title }) => title)).toEqual([CLEAN, 'Plain'])
    expect(channel.item.map(({ link }) => link)).toEqual([`${origin}/blog/hard`, `${origin}/blog/plain`])
    expect(hard?.description).toBe(CLEAN)
    expect(hard?.['content:encoded']).toContain('<h2>A heading</h2>')
    expect(hard?.['content:encoded']).toContain('A &lt;b&gt; &amp;')
    expect(new Date(plain?.pubDate ?? '').toISOString()).toBe('2025-02-03T10:00:00.000Z')
    expect(xml).not.toContain('\u0007')
    for (const [, address] of xml.matchAll(/(?:href|src|url)="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//)
  })

  it('are a JSON Feed with the same posts', async () => {
    const json = JSON.parse((await feed()).json1()) as {
      version: string
      home_page_url: string
      items: { id: string; url: string; title: string; content_html: string; date_published: string; tags?: string[] }[]
    }
    expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/)
    expect(json.items.map(({ title }) => title)).toEqual([CLEAN, 'Plain'])
    expect(json.items.every(({ id, url }) => id === url && /^https?:\/\/[^/]+\/blog\/[a-z]+$/.test(url))).toBe(true)
    expect(json.items[1]?.content_html).toContain('<li')
    expect(json.items[1]?.tags).toEqual(['Bits & <pieces>'])
  })

  it('speak the language of their address', async () => {
    const channel = parsed((await feed('es')).rss2())
    expect(channel.item.find(({ title }) => title === 'Sencillo')).toMatchObject({
      link: expect.stringMatching(/\/es\/blog\/sencillo$/),
      'content:encoded': '<p>Palabras.</p>',
    })
  })

  it('are the same to the last byte, tag and all, until a post changes', async () => {
    const tagOf = async () => feedResponse((await feed()).rss2(), 'application/rss+xml').headers.get('etag')
    const before = await tagOf()
    expect(before).toMatch(/^"[\w-]{43}"$/)
    expect(await tagOf()).toBe(before)
    const { docs } = await payload.find({ collection: 'posts', where: { slug: { equals: 'plain' } } })
    await payload.update({
      collection: 'posts',
      id: docs[0]?.id ?? '',
      data: { title: 'Plainer', _status: 'published' },
    })
    expect(await tagOf()).not.toBe(before)
  })
})
