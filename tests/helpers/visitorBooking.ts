import { expect, type APIRequestContext, type Page } from '@playwright/test'

/** A type as visitors read it. */
export interface TypeRow {
  slug: string
  title: string
  assignment: string
  seats: number | null
  requiresConfirmation: boolean
  price: number | null
  hasWaitlist: boolean
  hosts: { name: string }[]
  questions: { isRequired: boolean }[]
}

/** What the demo lets visitors book. */
export async function typesOf(request: APIRequestContext): Promise<TypeRow[]> {
  const { types } = (await (await request.get('/api/bookings/types')).json()) as { types: TypeRow[] }
  return types
}

/** A free type for one visitor that is booked at once: the usual first talk. */
export async function plainType(request: APIRequestContext): Promise<TypeRow> {
  const type = (await typesOf(request)).find(
    ({ seats, requiresConfirmation, price, questions }) =>
      (seats ?? 1) === 1 && !requiresConfirmation && !price && questions.every(({ isRequired }) => !isRequired),
  )
  if (!type) throw new Error('The demo has no plain booking type.')
  return type
}

/** Chooses whoever is free, where the type asks for somebody. */
export async function passHost(page: Page): Promise<void> {
  await expect(page.getByRole('grid').or(page.getByRole('button', { name: /Whoever is free first/ }))).toBeVisible()
  const anybody = page.getByRole('button', { name: /Whoever is free first/ })
  if (await anybody.isVisible()) await anybody.click()
}

/** Opens the first day that has times, and answers with their buttons. */
export async function openDay(page: Page) {
  await expect(page.getByRole('grid')).toBeVisible()
  const free = page.locator('[role="gridcell"] button:not([aria-disabled="true"])')
  await expect(free.first()).toBeVisible()
  await free.first().click()
  const times = page.locator('button[data-start]')
  await expect(times.first()).toBeVisible()
  return times
}

export async function fillDetails(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your name').fill('Ida Holm')
  await page.getByLabel('Your e-mail address').fill(email)
  const phone = page.getByLabel('Telephone')
  await phone.fill('+351 21 000 0000')
  await page.getByLabel(/I agree that/).check()
}
