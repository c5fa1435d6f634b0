import { expect, test } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'
import { fillDetails, openDay, passHost, plainType, typesOf } from '../helpers/visitorBooking'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

test('the list is complete without JavaScript, and each type leads to its page', async ({ browser, request }) => {
  const types = await typesOf(request)
  expect(types.length).toBeGreaterThan(2)
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const reply = await page.goto('/book')
  expect(reply?.headers()['cache-control']).toContain('must-revalidate')
  for (const { title } of types) await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  await page.getByRole('link', { name: types[0]?.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(types[0]?.title ?? '')
  expect(await (await request.get(page.url())).text()).toMatch(/<noscript>(?:(?!<\/noscript>).)*needs JavaScript/)
})

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['dark', 'light'] as const) {
    test(`every step is accessible and fits on a ${size}, ${colorScheme}`, async ({ browser, request }) => {
      test.setTimeout(240_000)
      const type = await plainType(request)
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const look = async (what: string) => {
        await expect(page.locator('h1')).toHaveCount(1)
        expect([what, await accessibilityFaults(page)]).toEqual([what, []])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect([what, overflow]).toEqual([what, 0])
      }
      for (const path of ['/book', '/es/book', '/book/manage', '/book/offer', '/book/waitlist/leave']) {
        await page.goto(path)
        await look(path)
      }
      for (const path of [`/book/${type.slug}`, `/embed/book/${type.slug}`]) {
        await page.goto(path)
        await passHost(page)
        await expect(page.getByRole('grid')).toHaveAttribute('aria-labelledby', /.+/)
        await look(`${path}: days`)
        const times = await openDay(page)
        await look(`${path}: times`)
        await times.last().click()
        await expect(page.getByRole('timer')).toBeVisible()
        await look(`${path}: details`)
        await page.getByRole('button', { name: 'Book this time' }).click()
        await expect(page.getByRole('alert').filter({ hasText: 'Not booked yet' })).toBeFocused()
        await look(`${path}: problems`)
        await page.goto('about:blank')
      }
      await context.close()
    })
  }
}

test('the calendar is worked by keyboard alone', async ({ page, request }) => {
  const type = await plainType(request)
  await page.goto(`/book/${type.slug}`)
  await passHost(page)
  const current = page.locator('[role="gridcell"] button[tabindex="0"]')
  await expect(page.locator('[role="gridcell"] button:not([aria-disabled="true"])').first()).toBeVisible()
  await expect(current).toHaveCount(1)
  await current.focus()
  const before = (await current.getAttribute('data-day')) ?? ''
  await page.keyboard.press('PageDown')
  await expect(current).toBeFocused()
  expect((await current.getAttribute('data-day'))?.slice(0, 7)).not.toBe(before.slice(0, 7))
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator(`[data-day="${before}"]`)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Times on/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('timer')).toBeVisible()
})

test('who loses the time keeps what was typed and sees fresh ones', async ({ browser, request }) => {
  const type = await plainType(request)
  const page = await (await browser.newContext()).newPage()
  await page.goto(`/book/${type.slug}`)
  await passHost(page)
  const times = await openDay(page)
  const wanted = (await times.last().getAttribute('data-start')) ?? ''
  await times.last().click()
  await expect(page.getByRole('timer')).toBeVisible()
  await fillDetails(page, `late.${Date.now()}@studio.example`)
  await page.route('**/api/bookings', (route) =>
    route.fulfill({ status: 409, json: { errors: [{ message: 'This time is no longer free.' }], slots: [] } }),
  )
  await page.getByRole('button', { name: 'Book this time' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'has just been taken' })).toBeVisible()
  await expect(page.locator('button[data-start]').first()).toBeVisible()
  await page.unroute('**/api/bookings')
  await page.locator(`button[data-start]:not([data-start="${wanted}"])`).first().click()
  await expect(page.getByLabel('Your name')).toHaveValue('Ida Holm')
})

test('somebody for whom nothing suits joins the waiting list', async ({ page, request }) => {
  const type = (await typesOf(request)).find(({ hasWaitlist }) => hasWaitlist)
  if (!type) throw new Error('The demo has no type with a waiting list.')
  await page.goto(`/book/${type.slug}`)
  await passHost(page)
  await page.getByText('Join the waiting list').click()
  const form = page.locator('details form')
  await form.getByRole('button', { name: 'Put me on the list' }).click()
  await expect(form.getByRole('alert')).toBeFocused()
  await form.getByLabel('Your name').fill('Ida Holm')
  await form.getByLabel('Your e-mail address').fill(`wait.${Date.now()}@studio.example`)
  await form.getByLabel(/I agree that/).check()
  expect(await accessibilityFaults(page)).toEqual([])
  await form.getByRole('button', { name: 'Put me on the list' }).click()
  await expect(page.getByText('You are on the list.')).toBeVisible()
})
