import { expect, test, type Page } from '@playwright/test'
import { hydrated } from '../fixtures/hydrated'
import { accessibilityFaults } from '../helpers/axe'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill('admin@orrery.test')
  await page.locator('input[name="password"]').fill('orrery-demo')
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL(/\/admin$/)
}

/** The path of the demo's project brief, asked of the interface as an administrator. */
async function briefPath({ page, baseURL }: { page: Page; baseURL: string | undefined }): Promise<string> {
  // The cookie is in the jar; a browser would name the page that it sends it from.
  const headers = { origin: new URL(baseURL ?? '').origin }
  const signedIn = await page.request.post('/api/users/login', {
    headers,
    data: { email: 'admin@orrery.test', password: 'orrery-demo' },
  })
  expect(signedIn.status()).toBe(200)
  const list = await page.request.get('/api/forms?where[title][equals]=Project%20brief&depth=0', { headers })
  const { docs } = (await list.json()) as { docs: { id: string }[] }
  const [form] = docs
  if (!form) throw new Error('The demo has no form "Project brief".')
  await page.context().clearCookies()
  return `/forms/${form.id}`
}

async function fillBrief(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your name').fill('Ida Holm')
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByLabel('A website').check()
  await page.getByLabel('What should be different afterwards?').fill('Readers should find the spring list at once.')
  await page.getByLabel(/I agree that/).check()
}

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['dark', 'light'] as const) {
    test.describe(`on a ${size} by ${colorScheme === 'dark' ? 'night' : 'day'}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })

      test('[form-builder] a form is accessible, also with its mistakes, and fits its width', async ({
        page,
        baseURL,
      }) => {
        await page.goto(await briefPath({ page, baseURL }))
        expect(await accessibilityFaults(page)).toEqual([])
        await page.getByRole('button', { name: 'Send the brief' }).click()
        const summary = page.getByRole('alert').filter({ hasText: 'This was not sent yet' })
        await expect(summary).toBeFocused()
        await expect(summary.getByRole('listitem')).toHaveCount(5)
        expect(await accessibilityFaults(page)).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBe(0)
      })

      test('[site-search] the search and its page are accessible', async ({ page }) => {
        await page.goto('/search?q=brand')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('“brand”')
        expect(await accessibilityFaults(page)).toEqual([])
        await page.getByRole('button', { name: 'Search' }).first().click()
        const box = page.getByRole('combobox', { name: 'Search this site' })
        await box.fill('webs')
        await expect(page.getByRole('option').first()).toBeVisible()
        expect(await accessibilityFaults(page)).toEqual([])
      })
    })
  }
}

test.describe('a form', () => {
  test('tells what is wrong beside each question, keeps what was written, and makes a lead', async ({
    page,
    baseURL,
  }) => {
    const email = `ida-${Date.now()}@holm.example`
    await page.goto(await briefPath({ page, baseURL }))
    await fillBrief(page, 'ida@holm')
    await page.getByRole('button', { name: 'Send the brief' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'This was not sent yet' })
    await expect(summary.getByRole('listitem')).toHaveText([/Write an e-mail address that we can answer/])
    await summary.getByRole('link').click()
    await expect(page.getByLabel('Your e-mail address')).toBeFocused()
    await expect(page.getByLabel('Your name')).toHaveValue('Ida Holm')
    await expect(page.getByLabel('A website')).toBeChecked()

    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByRole('button', { name: 'Send the brief' }).click()
    const thanks = page.getByRole('status').filter({ hasText: 'Thank you. We have what you sent.' })
    await expect(thanks).toBeVisible({ timeout: 15_000 })
    await expect(thanks).toContainText('reads every brief')

    await signIn(page)
    await page.goto(`/admin/collections/leads?search=${encodeURIComponent(email)}`)
    await expect(page.getByRole('cell', { name: email })).toBeVisible()
    await page.goto(`/admin/collections/form-submissions?search=${encodeURIComponent(email)}`)
    await page.getByRole('link', { name: 'Ida Holm' }).first().click()
    await expect(page.getByText('What should be different afterwards?')).toBeVisible()
    await expect(page.getByText('Readers should find the spring list at once.')).toBeVisible()
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('is sent, and leads to its thanks', async ({ page, baseURL }) => {
      await page.goto(await briefPath({ page, baseURL }))
      await fillBrief(page, `nojs-${Date.now()}@holm.example`)
      await page.waitForTimeout(2_200)
      await page.getByRole('button', { name: 'Send the brief' }).click()
      await expect(page).toHaveURL(/\/forms\/[0-9a-f-]+\?sent=1$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. We have what you sent.')
    })

    test('is shown again with what was written when something is wrong', async ({ page, baseURL }) => {
      await page.goto(await briefPath({ page, baseURL }))
      await fillBrief(page, 'ida@holm')
      await page.waitForTimeout(2_200)
      await page.getByRole('button', { name: 'Send the brief' }).click()
      await expect(page.getByText('Write an e-mail address that we can answer', { exact: false })).toBeVisible()
      await expect(page.getByLabel('Your name')).toHaveValue('Ida Holm')
    })

    test('the search is a page', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Search' }).first().click()
      await expect(page).toHaveURL(/\/search$/)
      await page.getByLabel('What are you looking for?').fill('identty')
      await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
      await expect(page.getByRole('heading', { name: 'Brand identity' })).toBeVisible()
    })
  })
})

test('[site-search] the search is used by keyboard alone: opened, typed into, chosen from, and left', async ({
  page,
}) => {
  await page.goto('/services')
  await hydrated(page)
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Search this site' })
  await expect(box).toBeFocused()
  await box.pressSequentially('websties')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText('Websites')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(box).toBeHidden()

  await page.keyboard.press('Control+k')
  await box.fill('brand')
  await expect(options.filter({ hasText: 'Brand identity' }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/services$/)
  await expect(box).toBeHidden()
})
