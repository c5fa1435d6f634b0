import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'

const FILE = [
  'Vorname;Nachname;Mail;Firma;Bemerkung',
  'Edda;Lindqvist;edda@walk.example;Walk Studio;Met at the fair',
  'Tomas;Rehn;not an address;Walk Studio;',
  'Ilse;Okon;ilse@walk.example;;Calls on Fridays',
].join('\r\n')

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill('pm@orrery.test')
  await page.locator('input[name="password"]').fill('orrery-demo')
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL(/\/admin$/)
}

async function upload(page: Page): Promise<void> {
  await page.goto('/admin/collections/contacts')
  await page.getByRole('link', { name: 'Import a file' }).click()
  await page.waitForURL(/imports\/new-file\?into=contacts/)
  const file = { name: 'fair.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) }
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Read this file' }).click()
  await page.waitForURL(/\/collections\/imports\/[^/]+\/rows/)
}

test('[csv-import] a file with a wrong row is matched, tried, brought in, mended and taken back', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page)
  await upload(page)
  await expect(page.getByRole('heading', { name: 'fair.csv into Contacts' })).toBeVisible()

  // The guess is right but for one column, which nobody could know.
  await expect(page.getByLabel('Field for Vorname')).toHaveValue('firstName')
  await expect(page.getByLabel('Field for Mail')).toHaveValue('email')
  await expect(page.getByLabel('Field for Bemerkung')).toHaveValue('notes')
  await page.getByLabel('Field for Bemerkung').selectOption({ label: 'Role' })
  await page.getByRole('button', { name: 'Use these columns' }).click()
  await expect(page.getByText('Met at the fair').last()).toBeVisible()
  expect(await accessibilityFaults(page, '.import')).toEqual([])

  await page.getByRole('button', { name: 'Try it without writing' }).click()
  await expect(page.getByRole('heading', { name: 'What it would do' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('2 would be created')).toBeVisible()
  await expect(page.getByText('1 would be refused')).toBeVisible()

  await page.getByRole('button', { name: 'Import 3 rows' }).click()
  await expect(page.getByRole('heading', { name: 'What it did' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('2 new')).toBeVisible()
  const [errors] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the refused rows as CSV' }).click(),
  ])
  const text = await readFile(await errors.path(), 'utf8')
  expect(text).toContain('"2"')
  expect(text).toContain('"Tomas","Rehn","not an address"')

  await page.goto('/admin/collections/contacts?search=walk.example')
  await expect(page.getByRole('link', { name: 'Edda Lindqvist' })).toBeVisible()
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ])
  const exported = await readFile(await list.path(), 'utf8')
  expect(exported.split('\r\n').filter((line) => line.includes('walk.example'))).toHaveLength(2)

  await page.goto('/admin/collections/imports')
  // A click on a list that is not all there yet can be lost to the panel.
  await expect(async () => {
    await page.getByRole('link', { name: 'fair.csv' }).first().click()
    await page.waitForURL(/imports\/[0-9a-f-]{36}/, { timeout: 5_000 })
  }).toPass()
  await page.getByRole('link', { name: 'Rows' }).click()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await page.getByRole('button', { name: 'Yes, take everything back' }).click()
  await expect(page.getByRole('heading', { name: 'Taken back: what it had done' })).toBeVisible()
  await page.goto('/admin/collections/contacts?search=walk.example')
  await expect(page.getByRole('link', { name: 'Edda Lindqvist' })).toHaveCount(0)
})

test('[saved-views] a view of the organization narrows the list', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/collections/leads')
  await page.getByRole('button', { name: /Select preset/i }).click()
  await page.getByRole('button', { name: 'New, nobody’s' }).click()
  await page.waitForURL(/preset=/)
  await expect(page.locator('tbody tr').first()).toBeVisible()
})

for (const colorScheme of ['dark', 'light'] as const) {
  test(`the import of the demo fits a phone, ${colorScheme === 'dark' ? 'by night' : 'by day'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme })
    const page = await context.newPage()
    await signIn(page)
    await page.goto('/admin/collections/imports')
    await page.getByRole('link', { name: 'Nordic design week, stand B12.csv' }).click()
    await page.waitForURL(/imports\/[0-9a-f-]+/)
    await page.goto(`${page.url().split('?')[0]}/rows`)
    await expect(page.getByText('1 refused')).toBeVisible()
    expect(await accessibilityFaults(page, '.import')).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await context.close()
  })
}
