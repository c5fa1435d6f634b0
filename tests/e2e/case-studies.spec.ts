import { expect, test } from '@playwright/test'
import { framesIn, probe, sceneLimit } from '../fixtures/scene/page'
import { accessibilityFaults } from '../helpers/axe'

const PAGES = ['/case-studies', '/case-studies/northlight-clinics', '/es/case-studies/halden-lecturas', '/testimonial']
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['dark', 'light'] as const) {
    test.describe(`on a ${size} by ${colorScheme === 'dark' ? 'night' : 'day'}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })
      for (const path of PAGES) {
        test(`${path} is accessible and fits its width`, async ({ page }) => {
          await page.goto(path)
          await expect(page.locator('h1')).toHaveCount(1)
          expect(await accessibilityFaults(page)).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow).toBe(0)
        })
      }
    })
  }
}

test('[project-case-study] the list leads to a story, a subject narrows it, the next project follows', async ({
  page,
}) => {
  await page.goto('/case-studies')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5)
  await page.getByRole('link', { name: 'Healthcare' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)
  await page.getByRole('link', { name: 'Forty telephone calls fewer, every day' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forty telephone calls fewer, every day')
  await expect(page.getByText('−38 %')).toBeVisible()
  await expect(page.getByRole('link', { name: /Next project/ })).toBeVisible()
})

test.describe('the turntable', () => {
  test.describe.configure({ timeout: sceneLimit + 60_000 })

  test('turns a model in one context within its budget, by keys, and stands still when paused', async ({ page }) => {
    await page.goto('/case-studies/halden-instruments?scene=force')
    const stage = page.locator('[data-turntable]')
    await expect(stage).toHaveAttribute('data-scene', 'live', { timeout: sceneLimit })
    const reading = await probe(page)
    expect(reading.models).toEqual(['turntable'])
    expect(reading.calls).toBeLessThanOrEqual(60)
    expect(reading.triangles).toBeLessThanOrEqual(100_000)
    expect(reading.pixelRatio).toBeLessThanOrEqual(1.5)
    expect(await page.locator('canvas').count()).toBe(1)
    await page.getByRole('button', { name: 'Pause the turntable' }).click()
    await page.waitForTimeout(500)
    expect(await framesIn(page, 1500)).toBe(0)
    const before = (await probe(page)).frames
    await stage.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await probe(page)).frames).toBeGreaterThan(before)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('is a drawing where there is no canvas', async ({ page }) => {
    await page.goto('/case-studies/halden-instruments?scene=off')
    await expect(page.getByRole('img', { name: /3D model/ })).toBeVisible()
    expect(await page.locator('canvas').count()).toBe(0)
  })
})

test('a page has a picture for previews: a PNG of 1200 × 630, drawn once', async ({ request }) => {
  for (const path of ['/og/home.png', '/og/case-studies/northlight-clinics.png', '/es/og/services/sitios-web.png']) {
    const reply = await request.get(path)
    expect(reply.status(), path).toBe(200)
    const body = await reply.body()
    expect(body.subarray(1, 4).toString()).toBe('PNG')
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630])
    expect(body.length).toBeLessThanOrEqual(300 * 1024)
    expect(reply.headers()['cache-control']).toContain('max-age=86400')
  }
  expect((await request.get('/og/services/none-of-them.png')).status()).toBe(404)
})

test('the sitemap is an index of files that parse, with every language of a page', async ({ page, request }) => {
  await page.goto('/')
  const parse = async (path: string) => {
    const xml = await (await request.get(path)).text()
    return page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml')
      if (document.querySelector('parsererror')) return null
      return Array.from(document.getElementsByTagName('loc'), (entry) => entry.textContent ?? '')
    }, xml)
  }
  const files = (await parse('/sitemap.xml')) ?? []
  expect(files.map((file) => new URL(file).pathname)).toContain('/sitemaps/case-studies.xml')
  for (const file of files) expect((await parse(new URL(file).pathname))?.length, file).toBeGreaterThan(0)
  expect(await parse('/sitemaps/case-studies.xml')).toHaveLength(10)
})
