import { expect, test, type Page } from '@playwright/test'

const stamp = Date.now().toString(36)

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill('director@orrery.test')
  await page.getByLabel('Password').fill('orrery-demo')
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
}

/** Reads as the signed-in person: a session's cookie counts together with an origin. */
async function read(page: Page, path: string): Promise<unknown> {
  const reply = await page.request.get(`/api${path}`, { headers: { origin: new URL(page.url()).origin } })
  expect(reply.status()).toBe(200)
  return reply.json()
}

/** A record of Meridian, made through the API as the signed-in person. */
async function make(page: Page, collection: string, data: Record<string, unknown>): Promise<string> {
  const organizations = await read(page, '/organizations?where[slug][equals]=meridian&depth=0')
  const organization = (organizations as { docs: { id: string }[] }).docs[0]?.id
  const origin = new URL(page.url()).origin
  const reply = await page.request.post(`/api/${collection}?depth=0`, {
    data: { ...data, organization },
    headers: { origin },
  })
  expect(reply.status()).toBe(201)
  return ((await reply.json()) as { doc: { id: string } }).doc.id
}

test('a lead is taken, converted and taken back', async ({ page }) => {
  await signIn(page)
  const name = `Rosa Lima ${stamp}`
  const lead = await make(page, 'leads', {
    name,
    email: `rosa@lima-${stamp}.example`,
    company: `Lima ${stamp}`,
    source: 'MANUAL',
    status: 'NEW',
  })
  await page.goto(`/admin/collections/leads/${lead}`)
  await page.getByRole('button', { name: 'Take it' }).click()
  await expect(page.getByText('The lead is yours.')).toBeVisible()

  await page.goto(`/admin/collections/leads/${lead}/convert`)
  await expect(page.getByRole('radio', { name: `Make “Lima ${stamp}”` })).toHaveCount(2)
  await page.getByLabel('Value').fill('12,500')
  await page.getByRole('button', { name: 'Convert the lead' }).click()
  await page.waitForURL(/\/admin\/collections\/clients\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: `Lima ${stamp}` })).toBeVisible()

  await page.goto(`/admin/collections/leads/${lead}/trail`)
  await page.getByRole('link', { name: 'Everything that changed with it' }).first().click()
  await page.waitForURL(/\/admin\/collections\/changesets\//)
  await page.getByRole('button', { name: 'Take back …' }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('This has been taken back.')).toBeVisible()
  expect(await read(page, `/leads/${lead}?depth=0`)).toMatchObject({ status: 'QUALIFIED', client: null })
})

test('two companies become one, and two again', async ({ page }) => {
  await signIn(page)
  const [stays, goes] = [
    await make(page, 'companies', { name: `Kiln ${stamp}` }),
    await make(page, 'companies', { name: `Kiln Studio ${stamp}`, industry: 'Ceramics' }),
  ]
  const contact = await make(page, 'contacts', { firstName: 'Nora', lastName: stamp, company: goes })
  await page.goto(`/admin/collections/companies/${stays}/merge`)
  await page.getByLabel('Name of the record that goes').fill(`Kiln Studio ${stamp}`)
  await page.getByRole('button', { name: `Kiln Studio ${stamp}` }).click()
  await page.getByRole('radio', { name: `Name: Kiln Studio ${stamp}` }).check()
  await expect(page.getByRole('radio', { name: 'Industry: Ceramics' })).toBeChecked()
  await page.getByRole('button', { name: 'Merge the two' }).click()
  await page.waitForURL(new RegExp(`/companies/${stays}$`))
  expect(await read(page, `/contacts/${contact}?depth=0`)).toMatchObject({ company: stays })

  await page.goto(`/admin/collections/companies/${stays}/trail`)
  await page.getByRole('link', { name: 'Everything that changed with it' }).first().click()
  await page.getByRole('button', { name: 'Take back …' }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('This has been taken back.')).toBeVisible()
  expect(await read(page, `/companies/${stays}?depth=0`)).toMatchObject({ name: `Kiln ${stamp}`, industry: null })
})
