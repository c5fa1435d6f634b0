import { expect, test, type Browser, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { accessibilityFaults } from '../helpers/axe'
import { fillDetails, openDay, passHost, plainType } from '../helpers/visitorBooking'

const PASSWORD = 'orrery-demo'

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
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'America/New_York' })
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
