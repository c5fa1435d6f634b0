import { expect, test, type Browser, type Page } from '@playwright/test'

async function signIn(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill('orrery-demo')
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => url.pathname === '/admin')
  return page
}

interface Found {
  docs: { id: string; status: string }[]
}

async function find(page: Page, collection: string, where: string): Promise<Found['docs'][number] | undefined> {
  // The cookie alone counts for nothing.
  const headers = { origin: new URL(page.url()).origin }
  const reply = await page.request.get(`/api/${collection}?limit=1&depth=0&where${where}`, { headers })
  return ((await reply.json()) as Found).docs[0]
}

test.describe('a consultation', () => {
  test('[consultation-public-request] is asked for on the site, scheduled, held, and becomes a task', async ({
    browser,
    page,
  }) => {
    test.setTimeout(240_000)
    const email = `ada-${Date.now()}@example.test`
    await page.goto('/consultation')
    await page.getByLabel('Your name').fill('Ada Marlow')
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByLabel('What do you struggle with?').fill('Every order is typed three times.')
    await page.getByRole('checkbox').check()
    // Nobody fills in a form faster than two seconds.
    await page.waitForTimeout(2500)
    await page.getByRole('button', { name: 'Ask for a consultation' }).click()
    await expect(page.getByRole('status')).toContainText('We have your request.')

    const staff = await signIn(browser, 'manager@orrery.test')
    const asked = await find(staff, 'consultations', `[email][equals]=${email}`)
    const record = `/admin/collections/consultations/${asked?.id}`
    await staff.goto(record)
    await staff.getByRole('button', { name: 'Choose a time', exact: true }).click()
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
    await staff.getByLabel('When', { exact: true }).fill(`${day}T10:00`)
    await staff.getByRole('button', { name: 'Send this time to the visitor' }).click()
    await expect(staff.getByText('Has its time')).toBeVisible({ timeout: 60_000 })
    await staff.getByRole('button', { name: 'It has been held' }).click()
    const form = staff.getByRole('group', { name: 'It has been held' })
    await form.getByLabel('What was said').fill('They keep three lists.')
    await form.getByLabel('What is to be done, one a line').fill('Draw one list')
    await form.getByRole('button', { name: 'Complete the consultation' }).click()
    await expect(staff.getByText('Has been held')).toBeVisible({ timeout: 60_000 })
    await staff.getByRole('button', { name: 'Make it a task' }).click()
    await expect(staff.getByRole('link', { name: 'Open the task' })).toBeVisible()
    expect((await find(staff, 'consultations', `[email][equals]=${email}`))?.status).toBe('COMPLETED')
  })
})

test.describe('an audit', () => {
  test('[revenue-audit-results] is worked through, answer by answer, and becomes a report', async ({ browser }) => {
    test.setTimeout(240_000)
    const staff = await signIn(browser, 'manager@orrery.test')
    const audit = await find(staff, 'revenue-audits', '[title][equals]=Where Tiller’s enquiries go')
    const record = `/admin/collections/revenue-audits/${audit?.id}`
    await staff.goto(`${record}/work-through`)
    const saved = staff.getByText('Saved.', { exact: true })
    await staff.getByRole('button', { name: /^After the answer/ }).click()
    await staff
      .getByRole('group', { name: /Is somebody in charge of every open offer/ })
      .getByRole('radio', { name: 'Yes' })
      .click()
    await expect(saved).toBeVisible()
    await staff.reload()
    await staff.getByRole('button', { name: /^After the answer/ }).click()
    const answered = staff.getByRole('group', { name: /Is somebody in charge of every open offer/ })
    await expect(answered.getByRole('radio', { name: 'Yes' })).toBeChecked()
    await staff.getByRole('button', { name: 'Complete the audit' }).click()
    await staff.waitForURL((url) => url.pathname === `${record}/report`, { timeout: 60_000 })
    await expect(staff.getByRole('heading', { name: 'Where Tiller’s enquiries go' }).last()).toBeVisible()
    const headers = { origin: new URL(staff.url()).origin }
    const pdf = await staff.request.get(`/api/revenue-audits/${audit?.id}/report.pdf`, { headers })
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  })
})
