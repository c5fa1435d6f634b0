import { readFile } from 'node:fs/promises'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'

const PASSWORD = 'orrery-demo'
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const PAGES = ['', '/messages', '/files', '/notifications', '/profile']

/** Signs in on the site and goes on to a page of it. */
async function signIn(page: Page, email: string, next: string) {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === next)
}

async function as(browser: Browser, email: string, next: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, email, next)
  return page
}

/** What is asked without a page names the origin, as a browser would: the cookie alone counts for nothing. */
const originOf = (page: Page) => ({ headers: { origin: new URL(page.url()).origin } })

test.describe('the pages of the portal', () => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['dark', 'light'] as const) {
      test(`are accessible and fit on a ${size}, ${colorScheme}`, async ({ browser }) => {
        test.setTimeout(180_000)
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
        const page = await context.newPage()
        const complaints: string[] = []
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
        await signIn(page, 'client@orrery.test', '/portal')
        for (const path of PAGES) {
          const reply = await page.goto(`/portal${path}`)
          expect(reply?.headers()['cache-control']).toContain('no-store')
          expect(reply?.headers()['content-security-policy']).toMatch(/script-src[^;]*'nonce-/)
          await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
          await expect(page.locator('h1')).toHaveCount(1)
          expect([path, await accessibilityFaults(page)]).toEqual([path, []])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect([path, overflow]).toEqual([path, 0])
        }
        expect(complaints).toEqual([])
        await context.close()
      })
    }
  }

  test('send whoever is not signed in to sign in, and back', async ({ page }) => {
    await page.goto('/portal/files')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Sign in with a mailed link' }).click()
    await expect(page.getByRole('button', { name: 'Mail me a link' })).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('say what is what to somebody without a client, and to staff', async ({ browser }) => {
    const nobody = await as(browser, 'user@orrery.test', '/portal')
    await expect(nobody.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible()
    const staff = await as(browser, 'pm@orrery.test', '/portal')
    await expect(staff.getByRole('link', { name: 'Open the panel' })).toHaveAttribute('href', '/admin')
  })
})

test('[portal-magic-link] [portal-messages] a mailed link leads to the conversation, which the studio answers', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const started = new Date().toISOString()
  const client = await (await browser.newContext({ viewport: SIZES.phone })).newPage()
  await client.goto('/sign-in/link')
  await client.getByLabel('E-mail address').fill('client@orrery.test')
  await client.getByRole('button', { name: 'Mail me a link' }).click()
  await expect(client.getByText('is on its way')).toBeVisible()

  // Only platform administrators read mails that open an account.
  const admin = await as(browser, 'admin@orrery.test', '/account')
  const query = `where[template][equals]=sign-in-link&where[createdAt][greater_than]=${started}&limit=1&depth=0`
  await expect
    .poll(
      async () => {
        const { docs } = (await (await admin.request.get(`/api/outbox-messages?${query}`, originOf(admin))).json()) as {
          docs: { status: string }[]
        }
        return docs[0]?.status
      },
      { timeout: 30_000 },
    )
    .toBe('SENT')
  const { docs } = (await (await admin.request.get(`/api/outbox-messages?${query}`, originOf(admin))).json()) as {
    docs: { id: string }[]
  }
  const mail = (await (
    await admin.request.get(`/api/outbox-messages/${docs[0]?.id}/content`, originOf(admin))
  ).json()) as {
    text: string
  }
  const link = /https?:\/\/\S+\/sign-in\/link\?token=[\w-]+/.exec(mail.text)?.[0]
  if (!link) throw new Error('The mail has no link.')

  // Looking at the address uses nothing up.
  await admin.request.get(link)
  await client.goto(new URL(link).pathname + new URL(link).search)
  await client.getByRole('button', { name: 'Sign in now' }).click()
  await client.waitForURL((url) => url.pathname === '/portal')
  await client
    .getByRole('navigation', { name: 'Portal' })
    .getByRole('link', { name: /Messages/ })
    .click()
  const question = `Shall we meet at nine? ${Date.now()}`
  await client.getByRole('textbox', { name: 'Your message' }).fill(question)
  await client.getByRole('button', { name: 'Send the message' }).click()
  await expect(client.getByText(question)).toBeVisible()
  await expect(client.getByRole('textbox', { name: 'Your message' })).toHaveValue('')

  const staff = await as(browser, 'pm@orrery.test', '/account')
  const clients = (await (
    await staff.request.get('/api/clients?where[name][equals]=Halden%20Instruments', originOf(staff))
  ).json()) as {
    docs: { id: string }[]
  }
  await staff.goto(`/admin/collections/clients/${clients.docs[0]?.id}/messages`)
  await expect(staff.getByText(question)).toBeVisible()
  const answer = `Nine is good. ${Date.now()}`
  await staff.getByLabel('Your answer').fill(answer)
  await staff.getByRole('button', { name: 'Send to the client' }).click()
  await expect(staff.getByText(answer)).toBeVisible()

  // By itself, without a reload.
  await expect(client.getByText(answer)).toBeVisible({ timeout: 40_000 })
})

test('[portal-files] a shared file is the client’s to download, and nobody else’s', async ({ browser }) => {
  const client = await as(browser, 'client@orrery.test', '/portal/files')
  const file = client.getByRole('link', { name: 'Download Brief, second reading.pdf' })
  const address = await file.getAttribute('href')
  if (!address) throw new Error('The file has no address.')
  const downloading = client.waitForEvent('download')
  await file.click()
  const download = await downloading
  const start = (await readFile(await download.path())).subarray(0, 5).toString()
  // Files are named as they are stored: in letters that every system takes.
  expect([download.suggestedFilename(), start]).toEqual(['brief-second-reading.pdf', '%PDF-'])

  const other = await as(browser, 'nadir-client@orrery.test', '/portal')
  expect([403, 404]).toContain((await other.request.get(address, originOf(other))).status())
  const stranger = await (await browser.newContext()).newPage()
  expect([403, 404]).toContain((await stranger.request.get(address)).status())
})

test('works without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, 'client@orrery.test', '/portal/messages')
  const words = `Without a script. ${Date.now()}`
  await page.getByRole('textbox', { name: 'Your message' }).fill(words)
  await page.getByRole('button', { name: 'Send the message' }).click()
  await expect(page.getByText(words)).toBeVisible()
  await page.goto('/portal/notifications')
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(page.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0)
  await context.close()
})
