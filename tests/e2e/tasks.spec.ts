import { expect, test, type Page } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'

async function signIn(page: Page, email: string) {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill('orrery-demo')
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL(/\/admin$/)
}

/** Whether anything stands out of the page to the side. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The first record of a list that meets a filter, asked on the person's behalf. */
async function find(page: Page, collection: string, where: string): Promise<string> {
  const reply = await page.request.get(`/api/${collection}?depth=0&limit=1&${where}`, {
    headers: { origin: new URL(page.url()).origin },
  })
  const { docs } = (await reply.json()) as { docs: { id: string }[] }
  const [first] = docs
  if (!first) throw new Error(`There is none of ${collection} with ${where}`)
  return first.id
}

test('[task-from-template] a template makes a task in two clicks, and the task says how it was routed', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await signIn(page, 'pm@orrery.test')
  await page.goto('/admin/collections/tasks')
  await page.getByRole('button', { name: 'From a template' }).click()
  await page.getByRole('button', { name: 'Welcome a new client' }).click()
  await page.waitForURL(/\/admin\/collections\/tasks\/[0-9a-f-]{36}/)
  await expect(page.locator('#field-title')).toHaveValue('Welcome the client')
  await page.goto(`${new URL(page.url()).pathname}/decisions`)
  await expect(page.getByText('The template prefers the pipeline “Delivery”', { exact: false })).toBeVisible()
})

test('[task-prefill-from-activity] an activity that is picked fills the form of a new task', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, 'team@orrery.test')
  await page.goto('/admin/collections/tasks/create')
  await page.locator('#field-activity').getByRole('combobox').click()
  await page.getByRole('option', { name: 'Cut assets' }).click()
  await expect(page.locator('#field-title')).toHaveValue('Cut assets')
  await expect(page.locator('#field-timeBlockMinutes')).toHaveValue('45')
})

test('a task repeats in words, and a rule that cannot be followed says what to write', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, 'team@orrery.test')
  await page.goto('/admin/collections/tasks/create')
  await page.locator('#field-title').fill(`Water the fern ${Date.now()}`)
  const repeats = page.locator('.recurrence')
  await repeats.getByRole('combobox').selectOption({ label: 'Every weekday' })
  await expect(repeats.getByText('Every weekday', { exact: true }).last()).toBeVisible()
  await repeats.getByRole('combobox').first().selectOption({ label: 'By a rule of my own' })
  // The form asks the server about each change; an answer that comes after the refusal would take its words away.
  const answer = page.waitForResponse(
    (reply) => reply.request().method() === 'POST' && reply.url().endsWith('/tasks/create'),
  )
  await repeats.getByLabel('Rule of RFC 5545').fill('FREQ=HOURLY')
  await answer
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Say how often: FREQ=DAILY', { exact: false })).toBeVisible()
  await repeats.getByRole('combobox').first().selectOption({ label: 'Weekly on days of my choice' })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/admin\/collections\/tasks\/[0-9a-f-]{36}/)
})

test('somebody is mentioned by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, 'pm@orrery.test')
  const task = await find(page, 'tasks', 'where[title][equals]=Accept the new dial')
  await page.goto(`/admin/collections/tasks/${task}/comments`)
  await expect(page.getByText('Both scales are in the file now.', { exact: false })).toBeVisible()
  const field = page.getByLabel('Your comment')
  await field.pressSequentially('The second one, @len')
  await expect(page.getByRole('option', { name: 'Lena Brandt' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('The second one, @Lena Brandt ')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('The second one, @Lena Brandt', { exact: true })).toBeVisible()
  expect(await accessibilityFaults(page, '.task-talk')).toEqual([])
})

for (const [size, viewport] of Object.entries({
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  test(`[goal-progress] a goal shows its periods and steps on a ${size}`, async ({ browser }) => {
    test.setTimeout(180_000)
    const page = await (await browser.newContext({ viewport })).newPage()
    await signIn(page, 'admin@orrery.test')
    const goal = await find(page, 'goals', 'where[title][equals]=Eight deep blocks')
    await page.goto(`/admin/collections/goals/${goal}/history`)
    await expect(page.getByRole('columnheader', { name: 'Reached' })).toBeVisible()
    await expect(page.getByText('Rotate the signing keys')).toBeVisible()
    expect([await accessibilityFaults(page, '.goal-history'), await overflow(page)]).toEqual([[], 0])
    await page.close()
  })
}
