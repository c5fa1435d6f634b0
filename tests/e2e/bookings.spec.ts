import { createServer, type Server } from 'node:http'
import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { accessibilityFaults } from '../helpers/axe'

const PASSWORD = 'orrery-demo'
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

interface TypeRow {
  slug: string
  title: string
  assignment: string
  seats: number | null
  requiresConfirmation: boolean
  price: number | null
  hasWaitlist: boolean
  hosts: { name: string }[]
  questions: { isRequired: boolean }[]
}

/** What the demo lets visitors book. */
async function typesOf(request: APIRequestContext): Promise<TypeRow[]> {
  const { types } = (await (await request.get('/api/bookings/types')).json()) as { types: TypeRow[] }
  return types
}

/** A free type for one visitor that is booked at once: the usual first talk. */
async function plainType(request: APIRequestContext): Promise<TypeRow> {
  const type = (await typesOf(request)).find(
    ({ seats, requiresConfirmation, price, questions }) =>
      (seats ?? 1) === 1 && !requiresConfirmation && !price && questions.every(({ isRequired }) => !isRequired),
  )
  if (!type) throw new Error('The demo has no plain booking type.')
  return type
}

/** Chooses whoever is free, where the type asks for somebody. */
async function passHost(page: Page): Promise<void> {
  await expect(page.getByRole('grid').or(page.getByRole('button', { name: /Whoever is free first/ }))).toBeVisible()
  const anybody = page.getByRole('button', { name: /Whoever is free first/ })
  if (await anybody.isVisible()) await anybody.click()
}

/** Opens the first day that has times, and answers with their buttons. */
async function openDay(page: Page) {
  await expect(page.getByRole('grid')).toBeVisible()
  const free = page.locator('[role="gridcell"] button:not([aria-disabled="true"])')
  await expect(free.first()).toBeVisible()
  await free.first().click()
  const times = page.locator('button[data-start]')
  await expect(times.first()).toBeVisible()
  return times
}

async function fillDetails(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your name').fill('Ida Holm')
  await page.getByLabel('Your e-mail address').fill(email)
  const phone = page.getByLabel('Telephone')
  await phone.fill('+351 21 000 0000')
  await page.getByLabel(/I agree that/).check()
}

async function asAdmin(browser: Browser, baseURL: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  const answer = await page.request.post('/api/users/login', {
    headers: { origin: new URL(baseURL).origin },
    data: { email: 'admin@orrery.test', password: PASSWORD },
  })
  expect(answer.status()).toBe(200)
  return page
}

interface Mail {
  id: string
  subject: string
  status: string
}

interface MailContent {
  text: string
  attachments: { filename: string; contentType: string; content: string }[]
}

/** The mails to an address, the oldest first, as soon as there are that many. */
async function mailsTo(admin: Page, baseURL: string, email: string, count: number): Promise<(Mail & MailContent)[]> {
  const headers = { origin: new URL(baseURL).origin }
  const query = `where[to][equals]=${encodeURIComponent(email)}&sort=createdAt&limit=20&depth=0`
  const read = async () =>
    ((await (await admin.request.get(`/api/outbox-messages?${query}`, { headers })).json()) as { docs: Mail[] }).docs
  await expect
    .poll(async () => (await read()).filter(({ status }) => status === 'SENT').length, { timeout: 45_000 })
    .toBe(count)
  return Promise.all(
    (await read()).map(async (mail) => {
      const content = await admin.request.get(`/api/outbox-messages/${mail.id}/content`, { headers })
      return { ...mail, ...((await content.json()) as MailContent) }
    }),
  )
}

/** The one event of a mail's calendar file. */
function eventIn({ attachments }: MailContent) {
  const [file] = attachments
  if (!file) throw new Error('The mail has no calendar file.')
  const calendar = new ICAL.Component(ICAL.parse(file.content) as unknown[])
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    type: file.contentType,
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
  }
}

function linkIn(text: string, path: string): string {
  const found = new RegExp(`https?://\\S+${path}\\?token=[\\w.-]+`).exec(text)?.[0]
  if (!found) throw new Error(`The mail has no link to ${path}.`)
  const { pathname, search } = new URL(found)
  return pathname + search
}

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

test('a visitor books on a phone, moves it and cancels it; mails and calendar files say the same', async ({
  browser,
  request,
  baseURL,
}) => {
  const site = baseURL ?? ''
  test.setTimeout(300_000)
  const type = await plainType(request)
  const email = `ida.${Date.now()}@studio.example`
  const admin = await asAdmin(browser, site)
  const context = await browser.newContext({ viewport: SIZES.phone, timezoneId: 'America/New_York' })
  const page = await context.newPage()

  await page.goto('/book')
  await page.getByRole('link', { name: type.title, exact: true }).click()
  await passHost(page)
  const times = await openDay(page)
  const first = await times.first().getAttribute('data-start')
  await times.first().click()
  await expect(page.getByRole('timer')).toHaveText(/Kept for you for \d+:\d\d/)
  await page.getByLabel('Your name').fill('Ida Holm')
  // Back is one step back, forward brings the form with what was typed.
  await page.goBack()
  await expect(page.locator('button[data-start]').first()).toBeVisible()
  await page.goForward()
  await expect(page.getByLabel('Your name')).toHaveValue('Ida Holm')
  await expect(page.getByRole('timer')).toBeVisible()
  await fillDetails(page, email)
  await page.getByRole('button', { name: 'Book this time' }).click()
  await expect(page.getByRole('heading', { name: 'It is booked.' })).toBeFocused()
  expect(await accessibilityFaults(page)).toEqual([])
  await expect(page.getByRole('link', { name: 'Google Calendar' })).toHaveAttribute('href', /calendar\.google\.com/)

  const [confirmation] = await mailsTo(admin, site, email, 1)
  if (!confirmation) throw new Error('No mail came.')
  const booked = eventIn(confirmation)
  expect(booked).toMatchObject({ method: 'REQUEST', start: first })
  expect(booked.type).toMatch(/method="?request/i)

  const manage = linkIn(confirmation.text, '/book/manage')
  await page.goto(manage)
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Move it' }).click()
  const others = await openDay(page)
  await others.last().click()
  const second = await others.last().getAttribute('data-start')
  expect(second).not.toBe(first)
  await page.getByRole('button', { name: 'Move it to this time' }).click()
  await expect(page.getByText('It is moved.')).toBeVisible()

  const moved = eventIn((await mailsTo(admin, site, email, 2))[1] as MailContent)
  expect(moved).toMatchObject({ method: 'REQUEST', uid: booked.uid, start: second })
  expect(moved.sequence).toBeGreaterThan(booked.sequence)

  // The link of the first mail is outdated and says so.
  const old = await context.newPage()
  await old.goto(manage)
  await expect(old.getByRole('alert').filter({ hasText: 'leads nowhere' })).toBeVisible()
  expect(await accessibilityFaults(old)).toEqual([])

  await page.getByRole('button', { name: 'Cancel it' }).click()
  await page.getByLabel(/Why\?/).fill('Another time is better.')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Yes, cancel the booking' }).click()
  await expect(page.getByText('It is cancelled.')).toBeVisible()
  const cancelled = eventIn((await mailsTo(admin, site, email, 3))[2] as MailContent)
  expect(cancelled).toMatchObject({ method: 'CANCEL', uid: booked.uid })
  expect(cancelled.sequence).toBeGreaterThan(moved.sequence)
  expect(cancelled.type).toMatch(/method="?cancel/i)
})

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

test('[portal-bookings] a client finds what is booked in the portal', async ({ page }) => {
  await page.goto('/sign-in?next=%2Fportal%2Fbookings')
  await page.getByLabel('E-mail address').fill('client@orrery.test')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === '/portal/bookings')
  await expect(page.getByRole('heading', { level: 1, name: 'Bookings' })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Book a time' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Book a time' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/portal/bookings/new')
  const type = await plainType(page.request)
  await page.getByRole('link', { name: type.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: type.title })).toBeVisible()
  await passHost(page)
  const times = await openDay(page)
  await times.last().click()
  await expect(page.getByRole('timer')).toBeVisible()
  // Who is signed in is known.
  await expect(page.getByLabel('Your name')).not.toHaveValue('')
  await expect(page.getByLabel('Your e-mail address')).toHaveValue('client@orrery.test')
  await page.getByLabel(/I agree that/).check()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Book this time' }).click()
  await expect(page.getByRole('heading', { name: 'It is booked.' })).toBeFocused()
  const reference = await page.locator('dd.reading').first().textContent()
  await page.getByRole('link', { name: 'Back to your bookings' }).click()
  await page.waitForURL((url) => url.pathname === '/portal/bookings')
  await expect(page.getByRole('listitem').filter({ hasText: reference ?? 'no reference' })).toBeVisible()
})
