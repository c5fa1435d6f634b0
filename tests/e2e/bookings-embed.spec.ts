import { createServer, type Server } from 'node:http'
import { expect, test } from '@playwright/test'
import { plainType } from '../helpers/visitorBooking'

test.describe('in another site', () => {
  let other: Server
  let origin = ''

  test.beforeAll(async ({ request, baseURL }) => {
    const { slug } = await plainType(request)
    other = createServer((_, res) => {
      res.setHeader('content-type', 'text/html')
      res.end(`<!doctype html><html lang="en"><title>Another site</title><main><h1>Another site</h1>
        <div id="inline" data-orrery-booking="${slug}" data-theme="light" data-accent="#1d4ed8"></div>
        <div data-orrery-booking="${slug}" data-mode="button" data-label="Book a talk"></div></main>
        <script>window.heard = 0; document.addEventListener('orrery:booked', () => window.heard++)</script>
        <script src="${baseURL}/embed.js" async></script>`)
    })
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const address = other.address()
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  })
  test.afterAll(() => new Promise((closed) => other.close(closed)))

  test('a frame grows with its steps and tells that something has been booked', async ({ page }) => {
    test.setTimeout(120_000)
    // The whole frame in sight: the browser sends a click that follows a scroll to where a frame of another site stood before.
    await page.setViewportSize({ width: 1280, height: 1800 })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
    })
    await page.goto(origin)
    const frame = page.frameLocator('#inline iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
    const height = () => page.locator('#inline iframe').evaluate((element) => element.getBoundingClientRect().height)
    const anybody = frame.getByRole('button', { name: /Whoever is free first/ })
    await expect(frame.getByRole('grid').or(anybody)).toBeVisible()
    if (await anybody.isVisible()) await anybody.click()
    await frame.locator('[role="gridcell"] button:not([aria-disabled="true"])').first().click()
    await frame.locator('button[data-start]').first().click()
    await expect(frame.getByRole('timer')).toBeVisible()
    // What the page within is high is read anew each time: a font may come later than the step, and the frame follows it.
    const within = () =>
      frame.locator('body').evaluate((body) => ({
        height: Math.ceil(body.getBoundingClientRect().height),
        hidden: document.documentElement.scrollHeight - document.documentElement.clientHeight,
      }))
    const fit = async () => {
      const [outer, inner] = [await height(), await within()]
      return { missing: inner.height - outer, hidden: inner.hidden }
    }
    await expect.poll(fit).toEqual({ missing: 0, hidden: 0 })
    await frame.getByLabel('Your name').fill('Ida Holm')
    await frame.getByLabel('Your e-mail address').fill(`frame.${Date.now()}@studio.example`)
    await frame.getByLabel('Telephone').fill('+351 21 000 0000')
    await frame.getByLabel(/I agree that/).check()
    await frame.getByRole('button', { name: 'Book this time' }).click()
    await expect(frame.getByRole('heading', { name: 'It is booked.' })).toBeVisible()
    await expect.poll(() => page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(1)
    expect(complaints).toEqual([])
  })

  test('a button opens the same in a dialog; what another window says changes nothing', async ({ page }) => {
    await page.goto(origin)
    await page.getByRole('button', { name: 'Book a talk' }).click()
    const dialog = page.getByRole('dialog', { name: 'Book a talk' })
    await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    const before = await page.locator('#inline iframe').evaluate((element) => element.getBoundingClientRect().height)
    await page.evaluate(() => window.postMessage({ type: 'orrery:booking:height', height: 9000 }, '*'))
    const after = await page.locator('#inline iframe').evaluate((element) => element.getBoundingClientRect().height)
    expect(after).toBeLessThan(Math.max(before * 2, 9000))
    expect(after).not.toBe(9000)
  })

  test('nothing but the frame may be framed', async ({ request }) => {
    const { slug } = await plainType(request)
    const framed = await request.get(`/embed/book/${slug}`)
    expect(framed.headers()['content-security-policy']).toContain('frame-ancestors *')
    expect(framed.headers()['x-frame-options']).toBeUndefined()
    expect(framed.headers()['x-robots-tag']).toContain('noindex')
    for (const path of [`/book/${slug}`, '/book/manage', '/portal']) {
      const page = await request.get(path)
      expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(page.headers()['x-frame-options']).toBe('SAMEORIGIN')
    }
  })
})
