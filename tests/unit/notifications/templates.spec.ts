import { describe, expect, it } from 'vitest'
import type { MailTemplate } from '@/plugins/notifications/defineTemplate'
import { houseBrand, mailBrand } from '@/plugins/notifications/mailBrand'
import { renderMail } from '@/plugins/notifications/render'
import { TEMPLATES } from '@/plugins/notifications/templates'
import { ANYBODY, voiceOf } from '@/plugins/notifications/voice'
import { contrast } from '@/src/lib/colour'

const templates = Object.values(TEMPLATES) as MailTemplate[]
const brand = mailBrand({
  name: 'North & Pole <Studio>',
  siteUrl: 'https://north.example',
  address: '1 Meridian Row\nGreenwich',
  brand: { accent: '#e0c040', accentOnLight: '#ffe680' },
})

describe('mail templates', () => {
  it.each(templates.map((template) => [template.name, template] as const))(
    '%s renders in every part',
    async (_, template) => {
      const { html, text } = await renderMail(template, template.sample, brand)
      expect(Buffer.byteLength(html)).toBeLessThan(60_000)
      expect(html).toContain('prefers-color-scheme:dark')
      expect(html).toContain('North &amp; Pole &lt;Studio&gt;')
      for (const part of [
        html,
        text,
        template.subject(template.schema.parse(template.sample), brand, voiceOf(template.words, ANYBODY)),
      ]) {
        expect(part).not.toMatch(/undefined|null|\[object|NaN|Invalid Date/)
      }
      expect(text.length).toBeGreaterThan(80)
      expect(text).not.toMatch(/<\/?(a|p|td|div|html)\b/)
      const url = (template.sample as { url?: string }).url
      if (url) expect(text).toContain(url)
    },
  )

  it.each(templates.map((template) => [template.name, template] as const))(
    '%s stays whole with the least it may know',
    async (_, template) => {
      const sparse = Object.fromEntries(
        Object.entries(template.sample as object).filter(
          ([key]) => !template.schema.safeParse(omit(template.sample as object, key)).success,
        ),
      )
      const { html, text } = await renderMail(template, sparse, houseBrand('https://orrery.example'))
      expect(html + text).not.toMatch(/undefined|null|\[object|NaN|Invalid Date/)
    },
  )

  it('writes what a visitor typed as text, never as markup', async () => {
    const { html } = await renderMail(
      TEMPLATES['lead-received'] as MailTemplate,
      {
        leadName: '<img src=x onerror=alert(1)>',
        leadEmail: 'a@b.example',
        message: '<script>alert(1)</script>',
        url: 'https://a.example',
      },
      brand,
    )
    expect(html).not.toMatch(/<script|<img/)
  })

  it('moves an accent that could not be read', () => {
    expect(contrast(brand.light.accent, brand.light.raised)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(brand.light.onAccent, brand.light.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(brand.dark.accent, brand.dark.raised)).toBeGreaterThanOrEqual(4.5)
  })

  it('refuses data that a template does not declare', async () => {
    await expect(renderMail(TEMPLATES['password-reset'] as MailTemplate, { url: 'no address' }, brand)).rejects.toThrow(
      /url/i,
    )
  })
})

function omit(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
}
