import { expect, test, type Browser, type Page } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'

const EDITOR = '/admin/collections/audit-availability/editor'
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

async function signedIn(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext({ timezoneId: 'Europe/Berlin', ...options })).newPage()
  await page.goto('/admin/login')
  // Runs no calendar and is nobody's host in the demo: the walk begins where everybody begins.
  await page.getByLabel('Email').fill('editor@orrery.test')
  await page.getByLabel('Password').fill('orrery-demo')
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => !url.pathname.includes('login'))
  return page
}

/** How many times the resulting week offers. */
const count = (page: Page) => page.locator('.hours__sum output')
/** A whole week that lies ahead. */
async function later(page: Page): Promise<void> {
  for (let week = 0; week < 2; week += 1) await page.getByRole('button', { name: 'The week after' }).click()
}

test('[booking-availability-check] [booking-blocked-dates] somebody becomes a host and arranges a week', async ({
  browser,
}) => {
  const page = await signedIn(browser, { viewport: SIZES.desktop })
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Open Menu' }).first().click()
  await page.locator('#nav-hours').click()
  await page.waitForURL(`**${EDITOR}`)
  await page.getByRole('button', { name: 'Become a host' }).click()
  await expect(page.getByRole('heading', { name: 'Every week' })).toBeVisible()
  await expect(count(page)).toHaveText('0')
  await later(page)

  // The week follows each change before anything is saved.
  await page.getByRole('button', { name: 'Add hours on Monday' }).click()
  await expect(count(page)).toHaveText('16')
  await page.getByRole('button', { name: 'Split' }).click()
  await expect(page.getByLabel('Monday: until').first()).toHaveValue('12:30')
  await expect(count(page)).toHaveText('14')
  await page.getByRole('button', { name: 'Copy the hours of Monday to other days' }).click()
  await page.getByRole('button', { name: 'Replace their hours' }).click()
  await expect(count(page)).toHaveText('70')
  await page.getByLabel('Friday: from').nth(1).fill('16:00')
  await expect(count(page)).toHaveText('65')
  await page.getByLabel('At most a day').fill('3')
  await expect(page.getByText('Not saved yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Save the hours' }).click()
  await expect(page.getByText('The hours are saved. They count from now on.')).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Friday: from').nth(1)).toHaveValue('16:00')
  await expect(page.getByLabel('At most a day')).toHaveValue('3')

  // A day off in that week, and then not.
  await later(page)
  await expect(count(page)).toHaveText('65')
  const wednesday = await page.locator('.hours__column').nth(2).getAttribute('data-day')
  await page.getByRole('button', { name: 'Block time' }).click()
  await page.getByLabel('Reason').last().fill('Paper fair')
  await page
    .getByLabel('First day')
    .last()
    .fill(wednesday ?? '')
  await expect(count(page)).toHaveText('51')
  await page.getByRole('button', { name: 'Save the hours' }).click()
  await expect(page.getByText('The hours are saved. They count from now on.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove', exact: true }).last().click()
  await expect(count(page)).toHaveText('65')
  await page.getByRole('button', { name: 'Discard the changes' }).click()
  await expect(count(page)).toHaveText('51')

  await page.goto('/admin/collections/audit-availability')
  await page.getByRole('link', { name: 'Arrange the week and see what comes of it' }).click()
  await page.waitForURL(`**${EDITOR}`)
  await expect(page.getByLabel('Monday: from').first()).toHaveValue('09:00')
})

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the editor of hours can be read by everybody: ${size}, ${colorScheme}`, async ({ browser }) => {
      const page = await signedIn(browser, { viewport, colorScheme })
      await page.goto(EDITOR)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await accessibilityFaults(page, '.hours')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })
  }
}
