import { expect, test } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'
import { openDay, passHost, plainType } from '../helpers/visitorBooking'

const PASSWORD = 'orrery-demo'

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
