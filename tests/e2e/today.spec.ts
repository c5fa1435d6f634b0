import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'

const PASSWORD = 'orrery-demo'
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const TODAY = '/admin/collections/tasks/today'
const WEEK = '/admin/collections/tasks/week'

type Task = { id: string; title: string; day: string; time: string | null; minutes: number; status: string }

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
  expect([path, response.ok()]).toEqual([path, true])
  return (await response.json()) as T
}
const dayOf = (page: Page, day: string) => api<{ today: string; tasks: Task[] }>(page, 'GET', `/today?day=${day}`)
const taskOf = async (page: Page, day: string, title: string) =>
  (await dayOf(page, day)).tasks.find((task) => task.title === title)
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
/** A Wednesday on which nobody has anything, not even an earlier run of this. */
const emptyDay = async (page: Page, weeks: number) => {
  const { today } = await dayOf(page, '2026-01-07')
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return later(today, (weeks + (Math.floor(Date.now() / 60_000) % 500)) * 7 + 3 - weekday)
}

async function drag(page: Page, from: Locator, to: { x: number; y: number }, grip = { x: 40, y: 10 }) {
  const box = await from.boundingBox()
  if (!box) throw new Error('There is nothing to drag.')
  await page.mouse.move(box.x + grip.x, box.y + grip.y)
  await page.mouse.down()
  await page.mouse.move(box.x + grip.x + 4, box.y + grip.y + 8, { steps: 4 })
  await page.mouse.move(to.x + grip.x, to.y + grip.y, { steps: 12 })
  await page.mouse.up()
}
/** Where a minute of the day is on the page. */
async function placeOf(page: Page, minute: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.column__day').boundingBox()
  if (!box) throw new Error('There is no column.')
  return { x: box.x + 20, y: box.y + (minute - 450) * 1.2 }
}
const card = (page: Page, title: string) => page.locator('[data-task]', { hasText: title })

/** Takes the focused task up, moves it and puts it down, at the pace of a hand: what is carried is measured anew at each step. */
async function carry(page: Page, ...steps: string[]): Promise<void> {
  for (const key of ['m', ...steps, 'Enter']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(400)
  }
}

test.describe('the day and the week', () => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['dark', 'light'] as const) {
      test(`are accessible and fit on a ${size}, ${colorScheme}`, async ({ browser }) => {
        test.setTimeout(120_000)
        const page = await signedIn(browser, { viewport, colorScheme, reducedMotion: 'reduce' })
        const complaints: string[] = []
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
        for (const path of [TODAY, WEEK, `${TODAY}?day=2031-01-07`]) {
          await page.goto(path)
          await expect(page.locator('h1')).toHaveCount(1)
          expect([path, await accessibilityFaults(page, '.today')]).toEqual([path, []])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect([path, overflow]).toEqual([path, 0])
        }
        expect(complaints).toEqual([])
        await page.context().close()
      })
    }
  }
})

test('[task-day-and-time] [activity-catalogue] an activity is picked, dragged to a time, made longer and done by a key', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await signedIn(browser, { viewport: { width: 1440, height: 1200 } })
  const day = await emptyDay(page, 5)
  const title = `Engraving ${Date.now()}`
  const retired = `Retired ${Date.now()}`
  const activity = { category: 'DESIGN', energyLevel: 'DEEP_WORK', defaultDurationMinutes: 60, sortOrder: -1 }
  await api(page, 'POST', '/activities', { ...activity, title })
  await api(page, 'POST', '/activities', { ...activity, title: retired, isActive: false })

  await page.goto(`${TODAY}?day=${day}`)
  await expect(page.getByText('Nothing is planned yet.')).toBeVisible()
  await expect(page.getByText(retired)).toHaveCount(0)
  await page.getByRole('button', { name: `Put “${title}” on the day` }).click()
  await expect(card(page, title)).toBeFocused()
  expect(await taskOf(page, day, title)).toMatchObject({ time: null, minutes: 60, energyLevel: 'DEEP_WORK' })

  await drag(page, card(page, title), await placeOf(page, 9 * 60))
  await expect(page.locator('.column__day').getByText('09:00–10:00')).toBeVisible()
  await expect.poll(async () => (await taskOf(page, day, title))?.time).toBe('09:00')

  const edge = page.locator('.column__edge')
  const box = await edge.boundingBox()
  if (!box) throw new Error('The block has no edge.')
  await drag(page, edge, { x: box.x, y: box.y + 54 }, { x: 60, y: 5 })
  await expect.poll(async () => (await taskOf(page, day, title))?.minutes).toBe(105)

  // The same by keys: half an hour later, a quarter shorter, done and not done.
  await card(page, title).focus()
  await carry(page, 'ArrowDown', 'ArrowDown')
  await expect.poll(async () => (await taskOf(page, day, title))?.time).toBe('09:30')
  await expect(card(page, title)).toBeFocused()
  await page.keyboard.press('-')
  await expect.poll(async () => (await taskOf(page, day, title))?.minutes).toBe(90)
  await page.keyboard.press('x')
  await expect.poll(async () => (await taskOf(page, day, title))?.status).toBe('DONE')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await taskOf(page, day, title))?.status).toBe('TODO')

  // To the day after, and the focus is not lost.
  await card(page, title).focus()
  await carry(page, 'ArrowRight')
  await expect(card(page, title)).toHaveCount(0)
  await expect.poll(async () => (await taskOf(page, day, title))?.day).toBe(later(day, 1))
  await page.keyboard.press(']')
  await expect(page.locator('.column__day').getByText('09:30–11:00')).toBeVisible()
})

test('[task-energy-matching] [task-day-and-time] a line makes a task, which is told where it does not fit and where it would', async ({
  browser,
}) => {
  const page = await signedIn(browser, { viewport: SIZES.phone, hasTouch: true, isMobile: true })
  const day = await emptyDay(page, 6)
  const title = `Proposal ${Date.now()}`
  await page.goto(`${TODAY}?day=${day}`)
  await page.getByLabel('A new task').fill(`${title} 19:30 90m !high #client ~deep`)
  await expect(page.locator('.quick-add__preview')).toContainText('19:30')
  await page.getByRole('button', { name: 'Add', exact: true }).tap()
  await expect(page.getByText('Deep work at 19:30: your mornings are better.')).toBeVisible()
  await card(page, title).tap()
  await page.getByRole('button', { name: /Suggest a time/ }).tap()
  await expect.poll(async () => (await taskOf(page, day, title))?.time).toBe('07:30')
  await page.getByRole('checkbox', { name: `“${title}” is done` }).tap()
  await expect.poll(async () => (await taskOf(page, day, title))?.status).toBe('DONE')
})

test('what was left is carried over, some of it let go, and the week moves days', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await signedIn(browser, { viewport: SIZES.desktop })
  const { today } = await dayOf(page, '2026-01-07')
  const [kept, dropped] = [`Kept ${Date.now()}`, `Dropped ${Date.now()}`]
  for (const title of [kept, dropped]) await api(page, 'POST', '/tasks', { title, scheduledDate: later(today, -1) })
  await page.goto(TODAY)
  const bar = page.getByRole('region', { name: 'Left from earlier days' })
  await bar.getByRole('button', { name: 'Choose' }).click()
  for (const box of await bar.getByRole('checkbox').all()) await box.uncheck()
  await bar.getByRole('checkbox', { name: kept }).check()
  await bar.getByRole('button', { name: 'Carry one to today' }).click()
  await expect.poll(async () => (await taskOf(page, today, kept))?.day).toBe(today)
  await bar.getByRole('checkbox', { name: dropped }).check()
  await bar.getByRole('button', { name: 'Let these go' }).click()
  await expect(bar.getByText(dropped)).toHaveCount(0)

  const day = await emptyDay(page, 7)
  const title = `Moved ${Date.now()}`
  await api(page, 'POST', '/tasks', { title, scheduledDate: day, scheduledTime: '11:00' })
  await page.goto(`${WEEK}?day=${day}`)
  const target = await page.locator(`.week__day[data-day="${later(day, 1)}"]`).boundingBox()
  if (!target) throw new Error('The week has no such day.')
  await drag(page, card(page, title), { x: target.x, y: target.y + 60 })
  await expect
    .poll(async () => {
      const task = await taskOf(page, day, title)
      return [task?.day, task?.time]
    })
    .toEqual([later(day, 1), '11:00'])
})
