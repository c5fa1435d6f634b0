import { expect, test, type Browser, type Page } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

async function signIn(browser: Browser, email: string, viewport = SIZES.desktop): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill('orrery-demo')
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => url.pathname === '/admin')
  return page
}

async function idOf(page: Page, collection: string, where: string): Promise<string> {
  // The cookie alone counts for nothing.
  const headers = { origin: new URL(page.url()).origin }
  const reply = await page.request.get(`/api/${collection}?limit=1&depth=0&where${where}`, { headers })
  const { docs } = (await reply.json()) as { docs: { id: string }[] }
  return docs[0]?.id ?? ''
}

/** How far the page reaches beyond the screen, in pixels. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.describe('the screens of clients', () => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`are accessible and fit on a ${size}`, async ({ browser }) => {
      test.setTimeout(180_000)
      const page = await signIn(browser, 'director@orrery.test', viewport)
      const halden = await idOf(page, 'clients', '[name][equals]=Halden Instruments')
      for (const path of [
        'clients/at-risk',
        'clients/follow-ups',
        'opportunities/forecast',
        `clients/${halden}/timeline`,
      ]) {
        await page.goto(`/admin/collections/${path}`)
        expect([
          path,
          await accessibilityFaults(page, path.endsWith('timeline') ? '.client-line' : '.client-page'),
        ]).toEqual([path, []])
        expect([path, await fits(page)]).toEqual([path, 0])
      }
    })
  }

  test('the record says how a client is and why, and following up takes the reason away', async ({ browser }) => {
    const page = await signIn(browser, 'manager@orrery.test')
    const northlight = await idOf(page, 'clients', '[name][equals]=Northlight Clinics')
    await page.goto(`/admin/collections/clients/${northlight}`)
    const health = page.getByRole('region', { name: 'Health' })
    await expect(health).toContainText('The follow-up was due 3 days ago.')
    await expect(health).toContainText('A payment is pending.')
    await health.getByRole('button', { name: 'Followed up' }).click()
    await health.getByRole('button', { name: 'In 2 weeks' }).click()
    await health.getByRole('button', { name: 'Note it' }).click()
    await expect(health).not.toContainText('The follow-up was due')
    await expect(health).toContainText('in 14 days')
  })

  test('the clients at risk stand with their reasons and projects', async ({ browser }) => {
    const page = await signIn(browser, 'manager@orrery.test')
    await page.goto('/admin/collections/clients')
    await page.getByRole('link', { name: 'At risk', exact: true }).click()
    const ostra = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ostra Foods' }) })
    await expect(ostra).toContainText('A payment is overdue.')
    await ostra.getByRole('link', { name: 'Season shop', exact: true }).click()
    await expect(page).toHaveURL(/collections\/projects\//)
  })

  test('a secret is shown and copied, and who looked stands below', async ({ browser }) => {
    const page = await signIn(browser, 'director@orrery.test')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const halden = await idOf(page, 'clients', '[name][equals]=Halden Instruments')
    await page.goto(`/admin/collections/clients/${halden}`)
    await page.getByRole('button', { name: 'Access', exact: true }).click()
    await page.getByRole('button', { name: 'Show All' }).click()
    await page.getByRole('button', { name: 'Show for 30 seconds' }).first().click()
    await expect(page.getByText('demo-Halden-cms-2026', { exact: false })).toBeVisible()
    await expect(page.getByText(/Hidden in \d+ seconds/)).toBeVisible()
    await page.getByRole('button', { name: 'Hide', exact: true }).click()
    await expect(page.getByText('demo-Halden-cms-2026', { exact: false })).toHaveCount(0)
    await page.getByRole('button', { name: 'Copy without showing' }).last().click()
    await expect(page.getByText('Copied. It is in the trail.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('demo-registrar-77')
    const looks = page.getByRole('region', { name: 'Who has looked' })
    await expect(looks.getByRole('listitem')).toHaveCount(2)
    await expect(looks).toContainText('Tomas Verne')
  })

  test('the timeline is filtered, and a call that is logged stands on top', async ({ browser }) => {
    const page = await signIn(browser, 'pm@orrery.test', SIZES.phone)
    const tiller = await idOf(page, 'clients', '[name][equals]=Tiller %26 Sons')
    await page.goto(`/admin/collections/clients/${tiller}/timeline`)
    await page.getByRole('button', { name: 'Log a call' }).click()
    await page.getByLabel('What about').fill('Prints, seen from the quay')
    await page.getByLabel('What was said').fill('Easter it is.')
    await page.getByRole('radio', { name: 'Well' }).check()
    await page.getByRole('button', { name: 'Log the call' }).click()
    await expect(page.getByText('The call is logged.')).toBeVisible()
    await page.getByRole('button', { name: 'Calls', exact: true }).click()
    await expect(page.getByText('Project launched')).toHaveCount(0)
    const first = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first()
    await expect(first).toContainText('Prints, seen from the quay')
    await expect(first).toContainText('Easter it is.')
  })

  test('the forecast counts what is open, and dismissing takes an opportunity out of it', async ({ browser }) => {
    const page = await signIn(browser, 'manager@orrery.test')
    await page.goto('/admin/collections/opportunities/forecast')
    const euros = page.getByRole('region', { name: 'EUR' })
    const before = await euros
      .getByRole('row', { name: /Proposal/ })
      .getByRole('cell')
      .first()
      .innerText()
    const id = await idOf(page, 'opportunities', '[title][equals]=A shop for prints of the drawings')
    await page.goto(`/admin/collections/opportunities/${id}`)
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible()
    await page.goto('/admin/collections/opportunities/forecast')
    await expect(
      euros
        .getByRole('row', { name: /Proposal/ })
        .getByRole('cell')
        .first(),
    ).not.toHaveText(before)
  })
})
