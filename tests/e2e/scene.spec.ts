import { chromium, expect, test } from '@playwright/test'
import { findChromium } from '../../scripts/test/chromium'
import { hydrated } from '../fixtures/hydrated'
import {
  collectScripts,
  draws,
  framesIn,
  probe,
  sceneLimit,
  sceneShown,
  sceneThreads,
  sum,
} from '../fixtures/scene/page'
import { accessibilityFaults } from '../helpers/axe'

/** In the thread that draws: keeps the context that the scene asks for, so that a test can take it away. */
function rememberContext(): void {
  const ask = OffscreenCanvas.prototype.getContext
  OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...args: unknown[]) {
    const context: unknown = Reflect.apply(ask, this, args)
    if (args[0] === 'webgl2') Object.assign(globalThis, { context })
    return context
  } as typeof ask
}

/** Stands in the bloom's shader and nowhere else. */
const BLOOM = 'uThreshold'

test.describe.configure({ timeout: sceneLimit + 60_000 })

test.describe('budgets', () => {
  test('a page without the canvas is light and knows nothing of three', async ({ page }) => {
    for (const path of ['/?scene=off', '/contact?scene=off', '/services/websites?scene=off']) {
      const { scripts, settled } = collectScripts(page)
      await page.goto(path)
      await hydrated(page)
      await page.waitForLoadState('networkidle')
      await settled()
      expect(sum(scripts), path).toBeLessThanOrEqual(175)
      expect(scripts.filter(({ text }) => text.includes('WebGLRenderer'))).toEqual([])
    }
  })

  test('the scene comes after the page, in chunks of their size, and asks little of the GPU', async ({ page }) => {
    const { scripts, settled } = collectScripts(page)
    await page.goto('/?scene=force&t=4')
    await sceneShown(page)
    await expect.poll(async () => (await probe(page)).models, { timeout: 60_000 }).toEqual(['automation'])
    await settled()
    const early = scripts.filter(({ ofPage }) => ofPage)
    expect(early.filter(({ text }) => text.includes('WebGLRenderer'))).toEqual([])
    expect(sum(early)).toBeLessThanOrEqual(175)
    const late = scripts.filter(({ ofPage }) => !ofPage)
    expect(late.filter(({ text, afterLoad }) => text.includes('WebGLRenderer') && !afterLoad)).toEqual([])
    const loader = late.filter(({ text }) => text.includes('GLTFLoader'))
    const scene = late.filter((script) => !loader.includes(script))
    expect(loader).not.toEqual([])
    expect(sum(loader)).toBeLessThanOrEqual(30)
    expect(sum(scene)).toBeLessThanOrEqual(200)
    expect(late.filter(({ text }) => text.includes(BLOOM))).toEqual([])
    const reading = await probe(page)
    expect(reading.calls).toBeLessThanOrEqual(60)
    expect(reading.triangles).toBeLessThanOrEqual(100_000)
    expect(reading.programs).toBeLessThanOrEqual(12)
    expect(reading.pixelRatio).toBeLessThanOrEqual(1.5)
    expect(reading.bloom).toBe(false)
    console.log(
      `scene ${sum(scene).toFixed(1)} kB, loader ${sum(loader).toFixed(1)} kB, page ${sum(early).toFixed(1)} kB,`,
      JSON.stringify(reading),
    )
  })

  test('bloom is for strong GPUs, a small chunk of its own', async ({ page }) => {
    const { scripts, settled } = collectScripts(page)
    await page.setViewportSize({ width: 1040, height: 500 })
    await page.goto('/?scene=force&t=4&tier=high')
    await sceneShown(page)
    await settled()
    const bloom = scripts.filter(({ text }) => text.includes(BLOOM))
    expect(sum(bloom)).toBeGreaterThan(0)
    expect(sum(bloom)).toBeLessThanOrEqual(5)
    await expect.poll(async () => (await probe(page)).models, { timeout: 60_000 }).toEqual(['automation'])
    const reading = await probe(page)
    expect(reading.bloom).toBe(true)
    expect(reading.programs).toBeLessThanOrEqual(12)
    expect(reading.calls).toBeLessThanOrEqual(60)
  })
})

test.describe('at rest', () => {
  test('frozen: not one frame more', async ({ page }) => {
    await page.goto('/services?scene=force&t=4')
    await sceneShown(page)
    await expect.poll(async () => (await probe(page)).models.length, { timeout: 60_000 }).toBe(1)
    await page.waitForTimeout(500)
    expect(await framesIn(page, 2000)).toBe(0)
  })

  test('moving, then not one frame while paused, hidden or scrolled away', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/?scene=force')
    await sceneShown(page)
    expect(await framesIn(page, 3000)).toBeGreaterThan(0)

    const button = page.getByRole('button', { name: 'Pause the instrument' })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await page.waitForTimeout(400)
    expect(await framesIn(page, 2000)).toBe(0)
    await button.click()
    expect(await framesIn(page, 3000)).toBeGreaterThan(0)

    const setVisibility = (state: 'hidden' | 'visible') =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, state)
    await setVisibility('hidden')
    await page.waitForTimeout(400)
    expect(await framesIn(page, 2000)).toBe(0)
    await setVisibility('visible')
    expect(await framesIn(page, 3000)).toBeGreaterThan(0)

    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.waitForTimeout(800)
    expect(await framesIn(page, 2000)).toBe(0)
  })

  test('still under reduced motion, until the visitor starts it', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await page.goto('/?scene=force')
    await expect(page.locator('[data-scene]')).toHaveAttribute('data-scene', 'still', { timeout: sceneLimit })
    await expect.poll(async () => (await probe(page)).models.length, { timeout: 60_000 }).toBe(1)
    await page.waitForTimeout(500)
    expect(await framesIn(page, 2000)).toBe(0)
    await page.getByRole('button', { name: 'Pause the instrument' }).click()
    await expect(page.locator('[data-scene]')).toHaveAttribute('data-scene', 'live')
    expect(await framesIn(page, 3000)).toBeGreaterThan(0)
    await context.close()
  })
})

test('the drawing of the server is the one that stays; after a navigation the browser draws it', async ({ page }) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('[data-scene] svg')?.setAttribute('data-first', ''),
    ),
  )
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  const shapes = page.locator('[data-scene] svg :is(path, circle, line)')
  await page.goto('/?scene=off')
  await hydrated(page)
  await expect(page.locator('[data-scene] svg[data-first]')).toHaveCount(1)
  const drawn = await shapes.count()
  expect(drawn).toBeGreaterThan(300)

  await page.goto('/book')
  await hydrated(page)
  await page.locator('header').getByRole('link', { name: 'Meridian Works' }).first().click()
  await expect(page).toHaveURL((url) => url.pathname === '/')
  await expect(shapes).toHaveCount(drawn)
  expect(faults).toEqual([])
})

test.describe('people', () => {
  test('a service’s link turns the camera with the keyboard, its name leads there with the pointer', async ({
    page,
  }) => {
    await page.goto('/?scene=force&t=4')
    await sceneShown(page)
    const stage = page.locator('[data-scene]')
    const link = page.locator('main').getByRole('link', { name: 'Storefronts' })
    await page.keyboard.press('Tab')
    await link.focus()
    await expect(stage).toHaveAttribute('data-attention', 'storefronts')
    await expect(stage.locator('[data-ring]')).toHaveAttribute('data-shown', '')
    await page.keyboard.press('Shift+Tab')
    await expect(stage).not.toHaveAttribute('data-attention', 'storefronts')

    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await expect(stage).not.toHaveAttribute('data-attention', /.+/)
    await stage.locator('a[data-planet="storefronts"]').click()
    await expect(page).toHaveURL(/\/services\/storefronts$/)
    await expect(stage).toHaveAttribute('data-focus', 'storefronts')
    await page.goBack()
    await expect(stage).not.toHaveAttribute('data-focus', /.+/)
  })

  test('names do not overlap and are large enough to hit, with and without a canvas', async ({ page }) => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport)
      await page.goto('/?scene=off')
      const names = page.locator('[data-planet][data-shown]')
      await expect.poll(() => names.count()).toBeGreaterThanOrEqual(5)
      const boxes = await names.evaluateAll((list) =>
        list.map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect()
          return { left, top, right, bottom }
        }),
      )
      for (const [index, a] of boxes.entries()) {
        expect(a.right - a.left).toBeGreaterThanOrEqual(24)
        expect(a.bottom - a.top).toBeGreaterThanOrEqual(24)
        for (const b of boxes.slice(index + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
        }
      }
    }
  })

  test('home and a service with the canvas are accessible, contrast included', async ({ page }) => {
    for (const path of ['/?scene=force&t=4', '/services/websites?scene=force&t=4']) {
      await page.goto(path)
      await sceneShown(page)
      expect(await accessibilityFaults(page)).toEqual([])
    }
  })
})

test.describe('when the GPU fails', () => {
  test('a lost context gives way to the drawing, then to a new canvas on a new thread', async ({ page }) => {
    await page.route(/turbopack-worker-[^/]+\.js$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `(${String(rememberContext)})();${await response.text()}` })
    })
    await page.goto('/?scene=force&t=4')
    await sceneShown(page)
    await page.locator('[data-scene] canvas').evaluate((canvas) => canvas.setAttribute('data-old', ''))
    const thread = page.workers().find(draws)
    await thread?.evaluate(() => {
      const { context } = globalThis as { context?: WebGL2RenderingContext }
      context?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await expect(page.locator('canvas[data-old]')).toHaveCount(0)
    await sceneShown(page)
    await expect(page.locator('[data-scene] canvas')).toHaveCount(1)
    expect(sceneThreads(page)).toBe(1)
  })

  test('a browser whose workers cannot draw is drawn for by the page itself', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas'))
    await page.setViewportSize({ width: 900, height: 600 })
    await page.goto('/?scene=force&t=4')
    await sceneShown(page)
    expect(sceneThreads(page)).toBe(0)
    await expect.poll(async () => (await probe(page)).models, { timeout: 60_000 }).toEqual(['automation'])
  })

  test('without WebGL the drawing and the list are all there is, and enough', async ({ baseURL }) => {
    const executablePath = findChromium() ?? undefined
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      // `--disable-3d-apis` takes WebGL from pages and leaves it to workers.
      args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'],
    })
    const page = await browser.newPage(baseURL ? { baseURL } : {})
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.goto('/?scene=force', { waitUntil: 'networkidle' })
    await page.waitForTimeout(2500)
    await expect(page.locator('[data-scene]')).toHaveAttribute('data-scene', 'poster')
    await expect(page.locator('canvas')).toHaveCount(0)
    await expect(page.locator('main ol > li')).toHaveCount(8)
    await expect(page.locator('[data-planet][data-shown]').first()).toBeVisible()
    expect(faults).toEqual([])
    await browser.close()
  })
})
