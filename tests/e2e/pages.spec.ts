import { expect, test, type Page } from '@playwright/test'
import { hydrated } from '../fixtures/hydrated'
import { accessibilityFaults } from '../helpers/axe'

const PAGES = ['/about', '/pricing', '/approach', '/es/precios', '/no-such-page']
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['dark', 'light'] as const) {
    test.describe(`pages from blocks on a ${size} by ${colorScheme === 'dark' ? 'night' : 'day'}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })
      for (const path of PAGES) {
        test(`${path} is accessible and fits its width`, async ({ page }) => {
          await page.goto(path)
          await expect(page.locator('h1')).toHaveCount(1)
          expect(await accessibilityFaults(page)).toEqual([])
          expect(await overflowOf(page)).toBe(0)
        })
      }
    })
  }
}

test('the home page shows the instrument, its services, and the blocks of the studio below', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A studio for things that turn.')
  await expect(page.locator('main ol > li')).toHaveCount(8)
  await expect(page.getByRole('heading', { name: 'Ten years, counted honestly' })).toBeVisible()
  await expect(page.getByText('99.98 %')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Write to us' })).toHaveAttribute('href', '/contact')
})

test('a page that nobody made is not found', async ({ page }) => {
  const reply = await page.goto('/no-such-page')
  expect(reply?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('prices, questions and menus are all there', async ({ page }) => {
    await page.goto('/pricing')
    await expect(page.getByText('€24,000')).toBeVisible()
    await page.getByText('What happens when it takes longer?').click()
    await expect(page.getByText('If we guessed wrong, it is our time.')).toBeVisible()
    const data = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(data.some((text) => text.includes('"FAQPage"') && text.includes('When do we pay?'))).toBe(true)
    const header = page.getByRole('banner')
    await header.locator('summary', { hasText: 'Studio' }).click()
    await header.getByRole('link', { name: 'The workshop' }).click()
    await expect(page).toHaveURL(/\/about$/)
  })
})

test('the menu is worked by keyboard and closes behind whoever leaves it', async ({ page }) => {
  await page.goto('/pricing')
  await hydrated(page)
  const header = page.getByRole('banner')
  const group = header.locator('details', { hasText: 'The workshop' }).first()
  const summary = group.locator('summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(group).toHaveAttribute('open', '')
  await expect(header.getByRole('link', { name: 'Prices' })).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Escape')
  await expect(group).not.toHaveAttribute('open', '')
  await expect(summary).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await expect(group).not.toHaveAttribute('open', '')
})

test('on a phone one button opens the whole menu', async ({ page }) => {
  await page.setViewportSize(SIZES.phone)
  await page.goto('/pricing')
  const header = page.getByRole('banner')
  await expect(header.getByRole('link', { name: 'Contact' })).toBeHidden()
  await header.getByText('Menu', { exact: true }).click()
  await header.getByRole('link', { name: 'How we work' }).click()
  await expect(page).toHaveURL(/\/approach$/)
  await expect(header.getByRole('link', { name: 'How we work' })).toBeHidden()
})

test.describe('an editor', () => {
  test('publishes a page and finds it on the site, and sees a draft before anybody else', async ({
    page,
    baseURL,
    browser,
  }) => {
    const api = page.request
    const headers = { origin: String(baseURL) }
    const login = await api.post('/api/users/login', {
      headers,
      data: { email: 'editor@orrery.test', password: 'orrery-demo' },
    })
    expect(login.status()).toBe(200)
    const { docs } = (await (await api.get('/api/pages?where[slug][equals]=about&limit=1&depth=0')).json()) as {
      docs: { organization: string }[]
    }
    const organization = docs[0]?.organization
    const slug = `walk-${Date.now()}`
    const hero = (title: string) => [{ blockType: 'hero', title }]
    const made = await api.post('/api/pages', {
      headers,
      data: { title: 'A walk', slug, organization, layout: hero('First words'), _status: 'published' },
    })
    expect(made.status()).toBe(201)
    const { doc } = (await made.json()) as { doc: { id: string } }
    const heading = page.getByRole('heading', { level: 1 })
    await expect(async () => {
      await page.goto(`/${slug}`)
      await expect(heading).toHaveText('First words', { timeout: 500 })
    }).toPass({ timeout: 15_000 })

    const saved = await api.patch(`/api/pages/${doc.id}?draft=true`, {
      headers,
      data: { layout: hero('Second words'), _status: 'draft' },
    })
    expect(saved.status()).toBe(200)
    const preview = `/preview/meridian/pages/${doc.id}`
    const reply = await page.goto(preview)
    await expect(heading).toHaveText('Second words')
    expect(reply?.headers()['x-robots-tag']).toContain('noindex')
    expect(reply?.headers()['cache-control']).toContain('no-store')
    await page.goto(`/${slug}`)
    await expect(heading).toHaveText('First words')

    const stranger = await browser.newPage({ baseURL })
    expect((await stranger.goto(preview))?.status()).toBe(404)
    await expect(stranger.getByText('Second words')).toHaveCount(0)
    await stranger.close()

    const published = await api.patch(`/api/pages/${doc.id}`, {
      headers,
      data: { layout: hero('Second words'), _status: 'published' },
    })
    expect(published.status()).toBe(200)
    await expect(async () => {
      await page.goto(`/${slug}`)
      await expect(heading).toHaveText('Second words', { timeout: 500 })
    }).toPass({ timeout: 15_000 })
  })
})

test('the preview beside the editor follows what is typed', async ({ page, baseURL }) => {
  test.slow()
  await page.setViewportSize({ width: 1440, height: 900 })
  const headers = { origin: String(baseURL) }
  const login = { email: 'editor@orrery.test', password: 'orrery-demo' }
  expect((await page.request.post('/api/users/login', { headers, data: login })).status()).toBe(200)
  const found = await page.request.get('/api/pages?where[slug][equals]=about&limit=1&depth=0')
  const [about] = ((await found.json()) as { docs: { organization: string }[] }).docs
  const made = await page.request.post('/api/pages?draft=true', {
    headers,
    data: {
      title: 'Followed',
      slug: `followed-${Date.now()}`,
      organization: about?.organization,
      layout: [{ blockType: 'hero', title: 'Before' }],
    },
  })
  const { doc } = (await made.json()) as { doc: { id: string } }
  await page.goto(`/admin/collections/pages/${doc.id}`)
  const toggler = page.locator('#live-preview-toggler')
  // The panel remembers for each person whether the preview is open.
  if (!/--active/.test((await toggler.getAttribute('class')) ?? '')) await toggler.click()
  const frame = page.locator('iframe')
  const heading = frame.contentFrame().getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Before', { timeout: 30_000 })
  await page.getByText('Show All').first().click()
  await page
    .getByLabel(/^Heading/)
    .first()
    .fill('After')
  await expect(heading).toHaveText('After', { timeout: 30_000 })
})
