import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseStudySummary } from '@/src/app/(site)/_data/caseStudies'
import { modelPictureOf, pictureOf } from '@/src/app/(site)/_data/picture'
import { facetsOf, matching, nextOf } from '@/src/app/(site)/_stories/filters'
import { LOCALE_CODES } from '@/src/lib/locales'
import { ogPath, pathOfOg } from '@/src/lib/og-path'
import { seoVerdict } from '@/src/lib/seo-length'
import { sitemapIndexXml, urlsetXml } from '@/src/lib/sitemap-xml'
import { storyWords } from '@/src/lib/story-words'
import type { Media } from '@/payload-types'
import { distanceFor, dragged, ELEVATIONS, keyed, START } from '@/src/scene/turntable/turn'

const study = (id: string, services: string[] = [], tags: string[] = []) =>
  ({
    id,
    services: services.map((slug) => ({ id: slug, slug, title: slug })),
    tags: tags.map((slug) => ({ id: slug, slug, name: slug })),
  }) as unknown as CaseStudySummary

describe('filters', () => {
  const all = [study('1', ['web'], ['maps']), study('2', ['web', 'brand']), study('3', [], ['maps'])]

  it('are the services and subjects that occur, each once', () => {
    expect(facetsOf(all).map(({ path }) => path)).toEqual([
      '/case-studies/service/web',
      '/case-studies/service/brand',
      '/case-studies/tag/maps',
    ])
  })

  it('leave what fits, in its order', () => {
    expect(matching(all, { kind: 'tag', slug: 'maps' }).map(({ id }) => id)).toEqual(['1', '3'])
    expect(matching(all, null)).toHaveLength(3)
  })

  it('lead from the last project to the first, and nowhere from the only one', () => {
    expect(nextOf(all, '3')?.id).toBe('1')
    expect(nextOf(all.slice(0, 1), '1')).toBeNull()
  })
})

describe('the words of stories', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  it.each(LOCALE_CODES)('are all there in %s, with the same places to fill in', (locale) => {
    const words: Record<string, string> = storyWords(locale)
    for (const [key, text] of Object.entries(storyWords('en'))) {
      expect(words[key]?.trim(), key).toBeTruthy()
      expect(places(words[key] ?? ''), key).toEqual(places(text))
    }
  })
})

describe('the picture of a model', () => {
  const drawn = { name: 'thumbnail', format: 'webp', width: 512, height: 512, bytes: 20_000 }
  const model = {
    filename: 'sphere.glb',
    mimeType: 'model/gltf-binary',
    type: 'MODEL',
    visibility: 'public',
    alt: 'An armillary sphere',
    variants: [drawn],
  } as unknown as Media

  beforeEach(() => {
    vi.stubEnv('PAYLOAD_SECRET', 's'.repeat(32))
    vi.stubEnv('INTERNAL_SECRET', 'i'.repeat(32))
    vi.stubEnv('ENCRYPTION_KEYS', `k1:${Buffer.alloc(32).toString('base64')}`)
  })
  afterEach(() => vi.unstubAllEnvs())

  it('is what its processing drew', () => {
    expect(modelPictureOf(model)).toMatchObject({
      src: '/api/media/file/sphere.glb?size=thumbnail.webp',
      alt: 'An armillary sphere',
      width: 512,
      height: 512,
      sources: [],
    })
    expect(pictureOf(model)).toBeNull()
  })

  it.each([
    ['is private', { visibility: 'private' }],
    ['is in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['is not drawn yet', { variants: [] }],
    ['is no model', { type: 'IMAGE' }],
  ])('is none where the file %s', (_, change) => {
    expect(modelPictureOf({ ...model, ...change } as Media)).toBeNull()
  })
})

describe('pictures for previews', () => {
  it.each(['/', '/services/websites', '/about', '/home-page'])('have an address for %s that leads back', (path) => {
    expect(pathOfOg(ogPath(path).split('/').slice(2))).toBe(path)
  })
  it('are PNG alone', () => expect(pathOfOg(['services', 'websites.jpg'])).toBeNull())
})

describe('sitemaps', () => {
  it('escape what stands in an address', () => {
    const row = { loc: 'https://a.example/?a=1&b=<2>', lastmod: null }
    for (const xml of [urlsetXml([row]), sitemapIndexXml([row])]) {
      expect(xml).toContain('<loc>https://a.example/?a=1&#38;b=&#60;2&#62;</loc>')
      expect(xml).not.toContain('<lastmod>')
    }
  })
})

describe('seoVerdict', () => {
  it.each([
    [0, 'empty'],
    [10, 'short'],
    [45, 'good'],
    [61, 'long'],
  ] as const)('finds a title of %i characters %s', (length, verdict) =>
    expect(seoVerdict('title', length)).toBe(verdict),
  )
})

describe('the turntable', () => {
  it('turns by hand and by keys, and never below the table or over the top', () => {
    expect(dragged(START, 100, 0).azimuth).toBeGreaterThan(0)
    expect(dragged(START, 0, -10_000).elevation).toBe(ELEVATIONS.least)
    expect(dragged(START, 0, 10_000).elevation).toBe(ELEVATIONS.most)
    expect(keyed(START, 'ArrowLeft')?.azimuth).toBeLessThan(0)
    expect(keyed({ ...START, azimuth: 3 }, 'Home')).toEqual(START)
    expect(keyed(START, 'PageDown')).toBeNull()
  })

  it('stands further off the narrower the stage is', () => {
    expect(distanceFor(0.5, 30)).toBeGreaterThan(distanceFor(1.6, 30))
  })
})
