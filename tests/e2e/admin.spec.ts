import { expect, test, type Page } from '@playwright/test'

/** Signs in as a demo person through the panel's own form. */
async function signIn(page: Page, email: string) {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill('orrery-demo')
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL(/\/admin$/)
}

test('[data-browser] every collection can be opened in the admin, by a person, without an error', async ({ page }) => {
  test.setTimeout(240_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  await signIn(page, 'admin@orrery.test')
  const hrefs = await page
    .locator('a[href*="/admin/collections/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  const lists = [...new Set(hrefs.filter((path) => /^\/admin\/collections\/[\w-]+$/.test(path)))]
  expect(lists.length).toBeGreaterThanOrEqual(13)
  for (const list of lists) {
    const reply = await page.goto(list)
    expect([list, reply?.status()]).toEqual([list, 200])
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(faults).toEqual([])
})

test('the first walk: a visitor asks, a staff member finds the lead and its trail', async ({ page, context }) => {
  test.setTimeout(180_000)
  const name = `Ines Walker ${Date.now()}`
  const visitor = await context.newPage()
  await visitor.goto('/contact?service=websites&utm_source=walk')
  await visitor.getByLabel('Your name').fill(name)
  await visitor.getByLabel('Your e-mail address').fill(`walker-${Date.now()}@studio.example`)
  await visitor.getByLabel('What do you have in mind?').fill('An observatory that opens at night.')
  await visitor.getByRole('checkbox').check()
  await visitor.waitForTimeout(2_100)
  await visitor.getByRole('button', { name: 'Send the message' }).click()
  await expect(visitor.getByText('Thank you. Your message is here.').first()).toBeVisible()

  await signIn(page, 'director@orrery.test')
  await page.goto('/admin/collections/leads')
  await page.getByRole('link', { name }).first().click()
  await page.waitForURL(/\/admin\/collections\/leads\/[0-9a-f-]{36}/)
  await expect(page.locator('#field-message')).toHaveValue('An observatory that opens at night.')
  await page.goto(`${new URL(page.url()).pathname}/trail`)
  await expect(page.getByText(`Lead “${name}” created`)).toBeVisible()
  await expect(page.getByRole('cell', { name: 'walk', exact: true }).first()).toBeVisible()
})

test('the bell opens on the screen of a phone, and no line of it is cut', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'admin@orrery.test')
  const panel = page.getByRole('region', { name: 'Notifications', exact: true })
  await expect(async () => {
    await page.getByRole('button', { name: /^Notifications/ }).click()
    await expect(panel.getByRole('listitem').first()).toBeVisible({ timeout: 5_000 })
  }).toPass()
  const [box, cut] = [
    await panel.boundingBox(),
    await panel.evaluate((section) => section.scrollWidth - section.clientWidth),
  ]
  expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 0) <= 390, cut]).toEqual([true, true, 0])
})

test('a client is not let into the admin panel', async ({ page }) => {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill('client@orrery.test')
  await page.getByLabel('Password').fill('orrery-demo')
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByText(/not allowed|unauthorized|cannot access/i).first()).toBeVisible()
})

test('a team member finds the own work in the navigation, and what lies beside it by its address', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, 'team@orrery.test')
  const links = page.locator('.nav .nav__link[id^="nav-"]')
  await expect(page.locator('#nav-tasks')).toBeAttached()
  const shown = await links.evaluateAll((all) => all.map(({ id }) => id.slice('nav-'.length)))
  expect(shown).toEqual(expect.arrayContaining(['tasks', 'leads', 'clients', 'pipelines', 'media']))
  const elsewhere = ['redirects', 'pages', 'decision-logs', 'host-reservations', 'organizations']
  expect(shown.filter((slug) => elsewhere.includes(slug))).toEqual([])
  await expect(page.locator('#card-clients')).toBeVisible()
  await expect(page.locator('#card-redirects')).toHaveCount(0)

  await page.goto('/admin/collections/pages')
  await expect(page.getByRole('heading', { level: 1, name: 'Pages' })).toBeVisible()

  await page.goto('/admin/nowhere')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await expect(page.locator('#nav-tasks')).toBeAttached()
  await expect(page.locator('#nav-redirects')).toHaveCount(0)
})

test('only platform administrators see the tab for programs', async ({ page, browser }) => {
  test.setTimeout(120_000)
  const tabsOf = async (person: Page, email: string) => {
    await signIn(person, email)
    await person.goto('/admin/collections/clients')
    await person.locator('.table tbody a').first().click()
    await person.waitForURL(/\/admin\/collections\/clients\/[0-9a-f-]{36}/)
    await expect(person.locator('.doc-tabs').getByRole('link', { name: 'Timeline' })).toBeVisible()
    return person.locator('.doc-tabs').getByRole('link', { name: 'API' }).count()
  }
  expect(await tabsOf(page, 'manager@orrery.test')).toBe(0)
  const other = await browser.newPage()
  expect(await tabsOf(other, 'admin@orrery.test')).toBe(1)
  await other.close()
})

test('a list is filtered by languages in their own words', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, 'admin@orrery.test')
  await page.goto('/admin/collections/form-submissions?where[or][0][and][0][locale][equals]=es')
  const value = page.locator('.condition__value')
  await expect(value.getByText('Español', { exact: true })).toBeVisible()
  await value.locator('.rs__control').click()
  await page.getByRole('option', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL(/locale(%5D|\])(%5B|\[)equals(%5D|\])=de/)
  await expect(value.getByText('Deutsch', { exact: true })).toBeVisible()
})
