import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'

const PASSWORD = 'orrery-demo'
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const LIST = '/admin/collections/audit-bookings'
const CALENDAR = `${LIST}/calendar`

type Booking = { id: string; startsAt: string; status: string; clientName: string }
type Studio = { me: string; open: string; asked: string; days: string[] }

async function signedIn(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill('operator@orrery.test')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => !url.pathname.includes('login'))
  return page
}

/** Asks the API as the person of a page; what a cookie asks names its origin. */
async function api<T>(page: Page, method: string, path: string, data?: object): Promise<T> {
  const headers = { origin: new URL(page.url()).origin }
  const response = await page.request.fetch(`/api${path}`, { method, headers, ...(data ? { data } : {}) })
  expect([path, response.ok() ? '' : await response.text()]).toEqual([path, ''])
  return (await response.json()) as T
}
const bookingOf = (page: Page, id: string) => api<Booking>(page, 'GET', `/audit-bookings/${id}?depth=0`)
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A host with hours and two types of booking, in a week in which nobody has anything, not even an earlier run of this. */
async function studio(page: Page, weeks: number): Promise<Studio> {
  const { user } = await api<{ user: { id: string; memberships: { organization: string | { id: string } }[] } }>(
    page,
    'GET',
    '/users/me?depth=0',
  )
  // The panel's clock is the account's.
  await api(page, 'PATCH', `/users/${user.id}`, { timezone: 'Europe/Berlin' })
  const own = `/booking-hosts?where[user][equals]=${user.id}&depth=0`
  const [host] = (await api<{ docs: { id: string }[] }>(page, 'GET', own)).docs
  if (!host) await api(page, 'POST', '/booking-hosts', { user: user.id, timeZone: 'Europe/Berlin', isActive: true })
  const today = new Date().toISOString().slice(0, 10)
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = later(today, (weeks + (Math.floor(Date.now() / 60_000) % 30)) * 7 - weekday)
  const days = Array.from({ length: 5 }, (_, index) => later(monday, index))
  for (const date of days) {
    await api(page, 'POST', '/audit-availability', {
      assignedTo: user.id,
      date,
      startTime: '09:00',
      endTime: '17:00',
    })
  }
  const type = async (name: string, values: object) => {
    const { doc } = await api<{ doc: { id: string } }>(page, 'POST', '/booking-types', {
      title: `${name} ${Date.now()}`,
      hosts: [user.id],
      durationMinutes: 60,
      windowDays: 730,
      minimumNoticeMinutes: 0,
      isListed: false,
      ...values,
    })
    return doc.id
  }
  return {
    me: user.id,
    open: await type('Walk', { color: 'verdigris' }),
    asked: await type('Request', { color: 'plum', requiresConfirmation: true }),
    days,
  }
}

async function book(
  page: Page,
  { me }: Studio,
  type: string,
  startsAt: string,
  clientName: string,
  values: object = {},
) {
  const { doc } = await api<{ doc: Booking }>(page, 'POST', '/audit-bookings?depth=0', {
    bookingType: type,
    startsAt,
    assignedTo: me,
    clientName,
    clientEmail: `${clientName.replaceAll(' ', '.').toLowerCase()}@example.test`,
    visitorTimeZone: 'Asia/Kolkata',
    ...values,
  })
  return doc
}
/** Ten in the morning of a day in Berlin, in winter and in summer. */
function berlin(day: string, hour: number): string {
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', hour: 'numeric', hourCycle: 'h23' }).format(
    new Date(`${day}T12:00:00Z`),
  )
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - (Number(offset) - 12)) * 3_600_000).toISOString()
}

const card = (page: Page, title: string) => page.locator('[data-item]', { hasText: title })
const week = (page: Page, { me, days }: Studio, view = 'week') =>
  page.goto(`${CALENDAR}?view=${view}&day=${days[0] ?? ''}&hosts=${me}`)

/** Takes a card by its upper edge to an hour of a day. */
async function drag(page: Page, from: Locator, day: string, hour: number): Promise<void> {
  const to = page.locator(`.cal-column[data-region="${day}"]`)
  await expect(to).toBeVisible()
  await expect(from).toBeVisible()
  const box = await from.boundingBox()
  const column = await to.boundingBox()
  if (!box || !column) throw new Error('There is nothing to drag, or nowhere to drag it.')
  const grip = { x: 30, y: 8 }
  await page.mouse.move(box.x + grip.x, box.y + grip.y)
  await page.mouse.down()
  await page.mouse.move(box.x + grip.x + 6, box.y + grip.y + 8, { steps: 4 })
  // The scale begins at eight, an hour is 64 pixels.
  await page.mouse.move(column.x + 10 + grip.x, column.y + (hour - 8) * 64 + grip.y, { steps: 12 })
  // It lands where it is shown to land.
  await expect(to.locator('.cal-column__ghost')).toContainText(`${String(hour).padStart(2, '0')}:00`)
  await page.mouse.up()
}

/** Takes the focused card up, moves it and puts it down, at the pace of a hand. */
async function carry(page: Page, ...steps: string[]): Promise<void> {
  for (const key of ['m', ...steps, 'Enter']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(400)
  }
}

test('a week is seen, a booking dragged, a refusal said in words, and all of it done by keys', async ({ browser }) => {
  test.setTimeout(150_000)
  const page = await signedIn(browser, { viewport: { width: 1440, height: 1300 } })
  const house = await studio(page, 20)
  const [monday = '', tuesday = '', wednesday = ''] = house.days
  const mover = await book(page, house, house.open, berlin(monday, 10), 'Mila Mover')
  await book(page, house, house.open, berlin(wednesday, 10), 'Willem Wall')

  await week(page, house)
  await expect(card(page, 'Mila Mover')).toHaveAccessibleName(/Mila Mover, 10:00/)
  await drag(page, card(page, 'Mila Mover'), tuesday, 14)
  await expect.poll(async () => (await bookingOf(page, mover.id)).startsAt).toBe(berlin(tuesday, 14))
  await expect(page.locator(`.cal-column[data-region="${tuesday}"]`).getByText('Mila Mover')).toBeVisible()

  await drag(page, card(page, 'Mila Mover'), wednesday, 10)
  await expect(page.getByRole('alert').filter({ hasText: 'stays where it was' })).toContainText('Willem Wall')
  await expect(page.locator(`.cal-column[data-region="${tuesday}"]`).getByText('Mila Mover')).toBeVisible()
  expect((await bookingOf(page, mover.id)).startsAt).toBe(berlin(tuesday, 14))

  await card(page, 'Mila Mover').focus()
  await carry(page, 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp')
  await expect.poll(async () => (await bookingOf(page, mover.id)).startsAt).toBe(berlin(house.days[3] ?? '', 13))
  await expect(card(page, 'Mila Mover')).toBeFocused()
  await page.keyboard.press('m')
  await page.waitForTimeout(300)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  expect((await bookingOf(page, mover.id)).startsAt).toBe(berlin(house.days[3] ?? '', 13))

  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Mila Mover' })
  await expect(sheet.getByText('Confirmed', { exact: true })).toBeVisible()
  await expect(sheet.getByText('Kolkata')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.context().close()
})

test('a request is approved, who did not come is noted, a booking is made and cancelled from the calendar', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  const page = await signedIn(browser, { viewport: { width: 1440, height: 1300 } })
  const house = await studio(page, 60)
  const [monday = '', tuesday = ''] = house.days
  const request = await book(page, house, house.asked, berlin(monday, 11), 'Rosa Request', { status: 'PENDING' })
  const yesterday = later(new Date().toISOString().slice(0, 10), -20 - (Math.floor(Date.now() / 60_000) % 300))
  const gone = await book(page, house, house.open, berlin(yesterday, 3), 'Gustav Gone')

  await week(page, house)
  await card(page, 'Rosa Request').click()
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(page.getByRole('dialog').getByText('Confirmed', { exact: true })).toBeVisible()
  expect((await bookingOf(page, request.id)).status).toBe('CONFIRMED')
  await page.keyboard.press('Escape')

  await page.locator(`.cal-column[data-region="${tuesday}"]`).click({ position: { x: 60, y: 5 * 64 + 10 } })
  const form = page.getByRole('dialog', { name: 'New booking' })
  await expect(form.getByLabel('Date')).toHaveValue(tuesday)
  await expect(form.getByLabel(/^Time in/)).toHaveValue('13:00')
  await form.getByRole('combobox', { name: 'What' }).selectOption(house.open)
  await form.getByLabel('With whom').selectOption(house.me)
  await form.getByLabel('Name').fill('Nora New')
  await form.getByLabel('E-mail').fill('nora@example.test')
  await form.getByRole('button', { name: 'Book this time' }).click()
  await expect(form).toHaveCount(0)
  await expect(card(page, 'Nora New')).toHaveAccessibleName(/Nora New, 13:00/)

  await card(page, 'Nora New').click()
  await page.getByRole('button', { name: 'Cancel the booking' }).click()
  await page.getByLabel(/^Reason/).fill('The room is flooded.')
  await page.getByRole('button', { name: 'Yes, cancel and tell the visitor' }).click()
  await expect(page.getByRole('dialog').getByText('The room is flooded.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page, 'Nora New')).toHaveCount(0)

  await page.goto(`${LIST}/${gone.id}`)
  const panel = page.getByRole('region', { name: 'The booking at a glance' })
  await expect(panel.getByText('It is over. Say whether it was held or nobody came.')).toBeVisible()
  await panel.getByRole('button', { name: 'Nobody came' }).click()
  await expect.poll(async () => (await bookingOf(page, gone.id)).status).toBe('NO_SHOW')
  await page.context().close()
})

test('several requests are approved from the list', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await signedIn(browser, { viewport: { width: 1440, height: 1000 } })
  const house = await studio(page, 95)
  const run = `Bulk${Date.now()}`
  const made: Booking[] = []
  for (const [index, day] of house.days.slice(0, 2).entries()) {
    made.push(await book(page, house, house.asked, berlin(day, 9), `${run} ${index}`, { status: 'PENDING' }))
  }
  await page.goto(`${LIST}?search=${run}&where[or][0][and][0][status][equals]=PENDING`)
  await expect(page.getByText('Waits for approval')).toHaveCount(2)
  const approve = page.getByRole('button', { name: 'Approve what is chosen' })
  // A list that is not all there yet loses a click.
  await expect(async () => {
    for (const box of await page.locator('.table tbody input[type="checkbox"]').all())
      await box.check({ timeout: 2_000 })
    await expect(approve).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await approve.click()
  for (const { id } of made) await expect.poll(async () => (await bookingOf(page, id)).status).toBe('CONFIRMED')
  await page.context().close()
})

test.describe('the calendar and the load', () => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['dark', 'light'] as const) {
      test(`are accessible and fit on a ${size}, ${colorScheme}`, async ({ browser }) => {
        test.setTimeout(150_000)
        const page = await signedIn(browser, { viewport, colorScheme, reducedMotion: 'reduce' })
        for (const [path, root] of [
          [`${CALENDAR}?view=day`, '.cal'],
          [`${CALENDAR}?view=week`, '.cal'],
          [`${CALENDAR}?view=month`, '.cal'],
          [`${CALENDAR}?view=agenda`, '.cal'],
          [`${LIST}/load`, '.cal-load'],
        ] as const) {
          await page.goto(path)
          await expect(page.locator('h1')).toHaveCount(1)
          // What a table of many columns keeps out of a phone's sight cannot be measured; the colours are those of the desktop.
          if (!(size === 'phone' && path.endsWith('/load')))
            expect([path, await accessibilityFaults(page, root)]).toEqual([path, []])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect([path, overflow]).toEqual([path, 0])
        }
        await page.context().close()
      })
    }
  }

  test('a phone begins with the agenda and goes on to the day', async ({ browser }) => {
    test.setTimeout(120_000)
    const page = await signedIn(browser, { viewport: SIZES.phone })
    const house = await studio(page, 100)
    const [monday = ''] = house.days
    await book(page, house, house.open, berlin(monday, 10), 'Petra Phone')
    await page.goto(CALENDAR)
    await expect(page.getByRole('button', { name: 'Agenda' })).toHaveAttribute('aria-pressed', 'true')
    await week(page, house, 'agenda')
    await expect(card(page, 'Petra Phone')).toBeVisible()
    await page.getByRole('button', { name: 'Day', exact: true }).click()
    await expect(page.locator('.cal-column').getByText('Petra Phone')).toBeVisible()
    await page.context().close()
  })
})
