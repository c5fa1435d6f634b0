import { expect, test } from '@playwright/test'
import { probe, sceneShown, sceneThreads } from '../fixtures/scene/page'

/** `npm test` walks about for twenty seconds, `npm run proof` for ten minutes. */
const duration = process.env.ORRERY_PROOF === '1' ? 600_000 : 20_000

test.describe.configure({ timeout: duration + 300_000 })

test('walking about leaks no GPU memory, no context and no listener', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 })
  await page.addInitScript(() => {
    const counts = { canvases: 0, listeners: 0 }
    Object.assign(window, { __counts: counts })
    const hand = HTMLCanvasElement.prototype.transferControlToOffscreen
    HTMLCanvasElement.prototype.transferControlToOffscreen = function (this: HTMLCanvasElement) {
      counts.canvases += 1
      return hand.call(this)
    }
    for (const target of [window, document] as EventTarget[]) {
      const add = target.addEventListener.bind(target)
      const remove = target.removeEventListener.bind(target)
      target.addEventListener = ((...args: Parameters<typeof add>) => {
        counts.listeners += 1
        const options = args[2]
        const signal = typeof options === 'object' ? options.signal : undefined
        signal?.addEventListener('abort', () => (counts.listeners -= 1), { once: true })
        add(...args)
      }) as typeof target.addEventListener
      target.removeEventListener = ((...args: Parameters<typeof remove>) => {
        counts.listeners -= 1
        remove(...args)
      }) as typeof target.removeEventListener
    }
  })
  const counts = () =>
    page.evaluate(() => (window as unknown as { __counts: { canvases: number; listeners: number } }).__counts)

  await page.goto('/?scene=force')
  await sceneShown(page)
  await expect.poll(async () => (await probe(page)).models.length, { timeout: 60_000 }).toBe(1)
  const paths = ['/services', '/services/websites', '/contact', '/services/automation', '/']
  const walk = async (): Promise<void> => {
    for (const path of paths) {
      // As the site's own links do it: without loading the page again.
      await page
        .locator(`a[href="${path}"]`)
        .first()
        .evaluate((link: HTMLElement) => link.click())
      await expect(page).toHaveURL((url) => url.pathname === path)
      await page.waitForTimeout(150)
    }
  }
  await walk()
  const [first, before] = [await probe(page), await counts()]
  let rounds = 1
  for (const end = Date.now() + duration; Date.now() < end; rounds++) await walk()
  const [last, after] = [await probe(page), await counts()]

  expect(last.textures).toBeLessThanOrEqual(first.textures)
  expect(last.geometries).toBeLessThanOrEqual(first.geometries)
  expect(last.programs).toBeLessThanOrEqual(first.programs)
  expect(after.canvases).toBe(before.canvases)
  expect(sceneThreads(page)).toBe(1)
  // Prefetching links come and go with the page that is open; growth with every round would be far more.
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(4)
  await expect(page.locator('canvas')).toHaveCount(1)
  console.log(`${rounds} rounds of ${paths.length} pages,`, JSON.stringify({ first, last, before, after }))
})
