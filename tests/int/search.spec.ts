import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Organization, Service } from '@/payload-types'
import { startWorker, type Worker } from '@/plugins/jobs/worker'
import { fillSearch } from '@/plugins/search/fillSearch'
import { searchOrganization } from '@/plugins/search/search'
import { query, sql } from '@/src/lib/database'
import type { SearchAnswer } from '@/src/lib/search/results'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { expectStatements } from '../helpers/sql-budget'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let other: Organization
let websites: Service
let visitors = 0

const visitor = (organization: { slug: string } = studio) =>
  restClient(app).with({
    headers: {
      'x-orrery-client-ip': `192.0.2.${(visitors += 1) % 250}`,
      'x-orrery-organization': organization.slug,
    },
  })
const search = async (q: string, locale = 'en', organization: { slug: string } = studio) =>
  (await visitor(organization).get<SearchAnswer>('/search', { query: { q, locale } })).body
const titles = (answer: SearchAnswer) =>
  answer.groups.flatMap(({ hits }) => hits.map(({ title }) => title.map(({ text }) => text).join('')))
const found = async (q: string, locale = 'en', organization: { slug: string } = studio) =>
  titles(await search(q, locale, organization))
const rich = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
})

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian', languages: ['en', 'es', 'fr', 'de', 'ja'] })
  other = await make.organization()
  websites = await make.service(studio, {
    title: 'Websites',
    slug: 'websites',
    tagline: 'Fast sites that last',
    description: 'For studios with more to show than time.',
    content: rich('We measure the weight of every page with a kilogramme of brass.'),
  })
  const words = {
    es: { title: 'Diseño de páginas', slug: 'diseno-de-paginas', tagline: 'Rápidas y duraderas' },
    fr: { title: 'Création de sites', slug: 'creation-de-sites', tagline: 'Légers et élégants' },
    de: { title: 'Schöne Webseiten', slug: 'schoene-webseiten', tagline: 'Schnell und größer als gedacht' },
    ja: { title: 'ウェブサイト制作', slug: 'ウェブサイト', tagline: '速くて長持ち' },
  }
  for (const [locale, data] of Object.entries(words)) {
    const change = { ...data, description: data.tagline, _status: 'published' as const }
    await payload.update({ collection: 'services', id: websites.id, locale: locale as 'es', data: change })
  }
  await make.service(studio, { title: 'Brand identity', slug: 'brand', description: 'A mark for websites and cups.' })
  await make.service(studio, { title: 'A hidden draft', slug: 'hidden-draft', _status: 'draft' })
  await make.service(other, { title: 'Websites of the others', slug: 'websites' })
  await make.service(other, { title: 'One week', slug: 'one-week', description: 'Done by us, because we mean it.' })
  await fillSearch(payload)
})

describe('the search of a site', () => {
  it('[site-search] finds by title before text, and marks what was found', async () => {
    const answer = await search('websites')
    expect(titles(answer)).toEqual(['Websites', 'Brand identity'])
    const [hit] = answer.groups[0]?.hits ?? []
    expect(hit).toMatchObject({ href: '/services/websites', title: [{ text: 'Websites', isHit: true }] })
    expect(answer.groups[0]?.hits[1]?.snippet).toContainEqual({ text: 'websites', isHit: true })
  })

  it('finds while somebody types, by stems, and in what stands in the text', async () => {
    expect(await found('web')).toEqual(['Websites', 'Brand identity'])
    expect(await found('identit')).toEqual(['Brand identity'])
    expect(await found('measuring')).toEqual(['Websites'])
    expect(await found('kilogramme brass')).toEqual(['Websites'])
    expect(await found('kilogramme cups')).toEqual([])
  })

  it('[search-typo-tolerance] forgives slips', async () => {
    expect((await found('websties'))[0]).toBe('Websites')
    expect((await found('identty'))[0]).toBe('Brand identity')
    expect((await found('brnad identity'))[0]).toBe('Brand identity')
    expect(await found('zzzzqqqq')).toEqual([])
  })

  it('takes nothing for a slip that a page has as it was typed', async () => {
    expect(await found('webs', 'en', other)).toEqual(['Websites of the others'])
    expect(await found('weks', 'en', other)).toContain('One week')
  })

  it('says by an ellipsis where a snippet goes on', async () => {
    const [websitesHit] = (await search('fast')).groups[0]?.hits ?? []
    expect(websitesHit?.snippet.map(({ text }) => text).join('')).toMatch(/^(Fast|For) [^…]+ …$/)
    const [brandHit] = (await search('cups')).groups[0]?.hits ?? []
    expect(brandHit?.snippet.map(({ text }) => text).join('')).toBe('A mark for websites and cups.')
  })

  it.each([
    ['es', 'diseno', 'Diseño de páginas'],
    ['es', 'DISEÑO', 'Diseño de páginas'],
    ['es', 'pagina', 'Diseño de páginas'],
    ['es', 'duradera', 'Diseño de páginas'],
    ['fr', 'elegant', 'Création de sites'],
    ['fr', 'creation', 'Création de sites'],
    ['de', 'schone', 'Schöne Webseiten'],
    ['de', 'Webseite', 'Schöne Webseiten'],
    ['ja', 'サイト', 'ウェブサイト制作'],
    ['ja', '長持ち', 'ウェブサイト制作'],
  ])('[search-languages] speaks %s: %s', async (locale, asked, title) => {
    const answer = await search(asked, locale)
    expect(titles(answer)[0]).toBe(title)
    expect(answer.groups[0]?.hits[0]?.href).toMatch(new RegExp(`^/${locale}/services/`))
  })

  it('shows the newest when nothing is asked', async () => {
    const answer = await search('  …  ')
    expect(answer.isRecent).toBe(true)
    expect(new Set(titles(answer))).toEqual(new Set(['Brand identity', 'Websites']))
  })

  it('never shows what another organization has, nor drafts', async () => {
    expect(await found('others')).toEqual([])
    expect(await found('websites', 'en', other)).toEqual(['Websites of the others'])
    expect(await found('hidden')).toEqual([])
    expect((await visitor({ slug: 'nobody' }).get('/search', { query: { q: 'websites' } })).status).toBe(404)
  })

  it.each([
    "'; drop table search_entries; --",
    "a' & !'b",
    '\\',
    "':* | '",
    '((( & |',
    '%',
    '\u0000\ue000',
    'x'.repeat(5000),
  ])('[input-validation] takes whatever is typed as words: %s', async (typed) => {
    const reply = await visitor().get<SearchAnswer>('/search', { query: { q: typed, locale: 'xx' } })
    expect(reply.status).toBe(200)
    expect(Array.isArray(reply.body.groups)).toBe(true)
    expect((await query({ payload }, sql`select 1 from search_entries limit 1`)).length).toBe(1)
  })

  it('holds markup as text', async () => {
    const service = await make.service(studio, { title: 'Angle <img src=x onerror=alert(1)> brackets', slug: 'angle' })
    await fillSearch(payload)
    const [hit] = (await search('brackets')).groups[0]?.hits ?? []
    expect(hit?.title.map(({ text }) => text).join('')).toBe('Angle <img src=x onerror=alert(1)> brackets')
    expect(hit?.title.at(-1)).toEqual({ text: 'brackets', isHit: true })
    await payload.delete({ collection: 'services', id: service.id })
  })

  it('asks the database once, and once more for the counter', async () => {
    await search('websites')
    const req = await createLocalReq({}, payload)
    await expectStatements(() => searchOrganization(req, studio.id, { text: 'websites', locale: 'en' })).toBe(1)
    await expectStatements(() => search('websites')).toBeAtMost(2)
  })

  it('tells whoever asks without end to wait', async () => {
    const client = visitor()
    await query(
      { payload },
      sql`insert into rate_limits (key, points, expire) values ('search|ip|203.0.113.99', 240, ${Date.now() + 60_000})
          on conflict (key) do update set points = 240, expire = excluded.expire`,
    )
    const reply = await client.get('/search', {
      query: { q: 'a' },
      headers: { 'x-orrery-client-ip': '203.0.113.99' },
    })
    expect([reply.status, Number(reply.headers.get('retry-after')) > 0]).toEqual([429, true])
  })
})

describe('what is published', { timeout: 60_000 }, () => {
  let worker: Worker
  beforeAll(async () => {
    worker = await startWorker(payload)
  })
  afterAll(() => worker.stop())
  const within = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 60 })

  it('[search-freshness] is found by itself, changed with its text, and gone when it is taken down', async () => {
    const { id } = await make.service(studio, { title: 'Sundials', slug: 'sundials' })
    await within(async () => expect(await found('sundials')).toEqual(['Sundials']))
    await payload.update({ collection: 'services', id, data: { title: 'Astrolabes', _status: 'published' } })
    await within(async () => expect(await found('astrolabes')).toEqual(['Astrolabes']))
    expect(await found('sundials')).toEqual([])
    await payload.update({ collection: 'services', id, data: { _status: 'draft' } })
    await within(async () => expect(await found('astrolabes')).toEqual([]))
    await payload.update({ collection: 'services', id, data: { _status: 'published' } })
    await within(async () => expect(await found('astrolabes')).toEqual(['Astrolabes']))
    await payload.update({ collection: 'services', id, data: { deletedAt: new Date().toISOString() } })
    await within(async () => expect(await found('astrolabes')).toEqual([]))
  })

  it('is found in a language as soon as its organization offers it, and no longer than that', async () => {
    const young = await make.organization({ languages: ['en'] })
    await make.service(young, { title: 'Orreries', slug: 'orreries' })
    await within(async () => expect(await found('orreries', 'en', young)).toEqual(['Orreries']))
    expect(await found('orreries', 'fr', young)).toEqual([])
    await payload.update({ collection: 'organizations', id: young.id, data: { languages: ['en', 'fr'] } })
    await within(async () => expect(await found('orreries', 'fr', young)).toEqual(['Orreries']))
    await payload.update({ collection: 'organizations', id: young.id, data: { languages: ['en'] } })
    await within(async () => expect(await found('orreries', 'fr', young)).toEqual([]))
  })

  it('is not found when the change was rolled back, and its draft never', async () => {
    const { id } = await make.service(studio, { title: 'Gnomons', slug: 'gnomons' })
    await within(async () => expect(await found('gnomons')).toEqual(['Gnomons']))
    await payload.update({ collection: 'services', id, data: { title: 'Secret plans' }, draft: true })
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await commitTransaction(req)
    await make.service(studio, { title: 'A later one', slug: 'later-one' })
    await within(async () => expect(await found('later one')).toEqual(['A later one']))
    expect(await found('secret plans')).toEqual([])
    expect(await found('gnomons')).toEqual(['Gnomons'])
  })
})
