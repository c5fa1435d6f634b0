import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization } from '@/payload-types'
import { mailBrand } from '@/plugins/notifications/mailBrand'
import { organizationBrand } from '@/plugins/notifications/organizationBrand'
import { templatesOf } from '@/plugins/notifications/registry'
import { renderMail } from '@/plugins/notifications/render'
import { voiceOf } from '@/plugins/notifications/voice'
import { contrast } from '@/src/lib/colour'
import { LOCALE_CODES } from '@/src/lib/locales'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const make = factories(app)
const templates = templatesOf(app.payload.config)
const cases = templates.flatMap((template) => LOCALE_CODES.map((locale) => [template.name, locale, template] as const))

/** Gmail shows no more of a mail than this. */
const MOST_BYTES = 100_000
const brand = mailBrand({
  name: 'North & Pole <Studio>',
  siteUrl: 'https://north.example',
  address: '1 Meridian Row\nGreenwich',
  logo: { url: 'https://north.example/api/media/file/logo.png', width: 640, height: 160 },
  brand: { accent: '#e0c040', accentOnLight: '#ffe680' },
})

let organization: Organization

beforeAll(async () => {
  organization = await make.organization({
    name: 'North Studio',
    contact: { address: '1 Meridian Row\nGreenwich' },
    brand: { accent: '#101010', accentOnLight: '#fefefe' },
  })
})

describe('[mail-templates] every mail of the product', () => {
  it('is known, and speaks every language', () => {
    expect(templates.length).toBeGreaterThanOrEqual(18)
    expect(templates.filter(({ words }) => !words).map(({ name }) => name)).toEqual([])
  })

  it.each(cases)('%s in %s holds in a mail program and reads well without one', async (_, locale, template) => {
    const reader = { locale, timeZone: 'Europe/Vienna' }
    const { html, text } = await renderMail(template, template.sample, brand, reader)
    const data = template.schema.parse(template.sample)
    const subject = template.subject(data, brand, voiceOf(template.words, reader))
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES)
    expect(html).toContain(`lang="${locale}"`)
    // Night, by the reader's choice and by Outlook's.
    expect(html).toContain('prefers-color-scheme:dark')
    expect(html).toContain('[data-ogsc]')
    // Who sends it, escaped, and where from.
    expect(html).toContain('North &amp; Pole &lt;Studio&gt;')
    expect(text).toContain('1 Meridian Row, Greenwich')
    // Nothing is fetched but the logo, nothing runs, every link is absolute.
    const sources = [...html.matchAll(/\b(?:src|background)="([^"]*)"/g)].map(([, source]) => source)
    expect([...new Set(sources)]).toEqual(['https://north.example/api/media/file/logo.png'])
    expect(html).not.toMatch(/<script|<link|@import|@font-face|url\(/i)
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(https?:|mailto:)/)
    // The text part has words, no markup, and no gap.
    expect(text.length).toBeGreaterThan(60)
    expect(text).not.toMatch(/<\/?(a|p|td|div|table|html)\b/)
    for (const part of [html.replace(/<style>[\s\S]*?<\/style>/g, ''), text, subject]) {
      expect(part).not.toMatch(/undefined|\[object|NaN|Invalid Date|\{\w+\}/)
    }
    expect(subject).not.toMatch(/\n/)
    const inApp = template.inApp?.(data, voiceOf(template.words, reader))
    if (inApp) expect(`${inApp.title} ${inApp.message ?? ''}`).not.toMatch(/undefined|\{\w+\}/)
  })

  it('shows a person a subject of their own language', () => {
    for (const template of templates) {
      const data = template.schema.parse(template.sample)
      const subjects = LOCALE_CODES.map((locale) =>
        template.subject(data, brand, voiceOf(template.words, { locale, timeZone: 'UTC' })),
      )
      expect([template.name, new Set(subjects).size]).toEqual([template.name, LOCALE_CODES.length])
    }
  })

  it('is readable by day and by night in whatever colours an organization chooses', async () => {
    const { light, dark, logo, address } = await organizationBrand({ payload: app.payload }, organization.id)
    for (const colours of [light, dark]) {
      expect(contrast(colours.ink, colours.raised)).toBeGreaterThanOrEqual(7)
      expect(contrast(colours.quiet, colours.ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.accent, colours.raised)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5)
    }
    expect([logo, address]).toEqual([null, '1 Meridian Row\nGreenwich'])
    expect(brand.logo).toMatchObject({ width: 128, height: 32 })
  })

  it('can be looked at in every language by those who lead', async () => {
    const asManager = await restClient(app).as(await make.user({ organization, role: 'MANAGER' }))
    const preview = (locale: string) =>
      asManager.get<{ subject: string; html: string; origin: string }>('/mail-preview', {
        query: { template: 'sign-in-link', organization: organization.id, locale },
      })
    expect((await preview('de')).body.subject).toBe('Ihr Anmeldelink für North Studio')
    expect((await preview('ja')).body.html).toContain('lang="ja"')
    expect((await preview('en')).body.subject).toBe('Your link to sign in to North Studio')
  })
})
