import { expect, test, type Page } from '@playwright/test'
import { hydrated } from '../fixtures/hydrated'
import { accessibilityFaults } from '../helpers/axe'

const PAGES = ['/', '/services', '/services/websites', '/contact', '/es', '/es/services/sitios-web', '/nothing-here']
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

/** Collects what a page complains about: script errors, failed loads and what its policy forbade. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    // A page that is not found says so here too.
    if (!/status of 404/.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['dark', 'light'] as const) {
    test.describe(`on a ${size} by ${colorScheme === 'dark' ? 'night' : 'day'}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })
      for (const path of PAGES) {
        test(`${path} is accessible, fits its width and breaks no policy`, async ({ page }) => {
          const complaints = complaintsOf(page)
          await page.goto(path)
          await expect(page.locator('h1')).toHaveCount(1)
          expect(await accessibilityFaults(page)).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow).toBe(0)
          expect(complaints).toEqual([])
        })
      }
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the start page lists every service with its words', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A studio for things that turn.')
    const services = page.locator('main ol > li')
    await expect(services).toHaveCount(8)
    await expect(services.first()).toContainText('Brand identity')
    await services.first().getByRole('link').click()
    await expect(page).toHaveURL(/\/services\/brand-identity$/)
    await expect(page.getByText('Two weeks of listening, three of drawing, one of writing.')).toBeVisible()
  })

  test('the contact form keeps what was written when something is wrong, and thanks when it is right', async ({
    page,
  }) => {
    await page.goto('/contact?service=websites&utm_source=letter')
    await page.getByLabel('Your name').fill('Ana Prado')
    // A browser takes this for an address; the server knows better.
    await page.getByLabel('Your e-mail address').fill('ana@studio')
    await page.getByLabel('What do you have in mind?').fill('A site for <our> observatory.')
    await page.getByRole('checkbox').check()
    await page.waitForTimeout(2_100)
    await page.getByRole('button', { name: 'Send the message' }).click()
    await expect(page.getByText('Write an e-mail address that we can answer')).toBeVisible()
    await expect(page.getByLabel('What do you have in mind?')).toHaveValue('A site for <our> observatory.')
    await page.getByLabel('Your e-mail address').fill('ana-without-script@studio.example')
    await page.getByRole('button', { name: 'Send the message' }).click()
    await expect(page).toHaveURL(/\/contact\?sent=1$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. Your message is here.')
  })
})

test('the contact form shows mistakes beside their fields and then thanks', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto('/?utm_source=letter&utm_campaign=spring')
  await page.getByRole('link', { name: 'Tell us what you need' }).first().click()
  await expect(page).toHaveURL(/\/contact$/)
  const send = page.getByRole('button', { name: 'Send the message' })
  await page.waitForTimeout(2_100)
  await send.click()
  await expect(page.getByRole('alert').filter({ hasText: 'not sent yet' })).toBeFocused()
  await expect(page.getByLabel('Your name')).toHaveAttribute('aria-invalid', 'true')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Your name').fill('Ana Prado')
  await page.getByLabel('Your e-mail address').fill('ana-with-script@studio.example')
  await page.getByLabel('What do you have in mind?').fill('A site for our observatory.')
  await page.getByRole('checkbox').check()
  const sent = page.waitForRequest('**/api/leads/contact')
  await send.click()
  expect((await sent).postDataJSON()).toMatchObject({ utmSource: 'letter', utmCampaign: 'spring' })
  await expect(page.getByRole('status').filter({ hasText: 'Thank you. Your message is here.' })).toBeFocused()
  // The browser reports the refusal as a failed load; nothing else may be said.
  expect(complaints.filter((complaint) => !/status of 400/.test(complaint))).toEqual([])
})

test('each language has its own addresses, and knows the others', async ({ page }) => {
  await page.goto('/services/websites')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/services\/websites$/)
  await expect(page.locator('link[rel=alternate][hreflang=es]')).toHaveAttribute('href', /\/es\/services\/sitios-web$/)
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL(/\/es\/services\/sitios-web$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sitios web')
})

test('a language that the studio does not offer is not found, and the default one has one address', async ({
  request,
}) => {
  expect((await request.get('/fr')).status()).toBe(404)
  const redundant = await request.get('/en/services', { maxRedirects: 0 })
  expect([redundant.status(), redundant.headers().location]).toEqual([308, '/services'])
})

test('a host shows its own organization and no path leads to another one', async ({ request, baseURL }) => {
  const port = new URL(baseURL ?? '').port
  const nadir = (path: string) => request.get(path, { headers: { host: `nadir.localhost:${port}` } })
  expect(await (await nadir('/')).text()).toContain('Atelier Nadir')
  expect(await (await request.get('/')).text()).not.toContain('Atelier Nadir')
  expect((await nadir('/services/websites')).status()).toBe(404)
  for (const path of ['/nadir/en', '/nadir/en/services', '/~nadir.localhost/en', '/meridian/en', '/%6eadir/en']) {
    const reply = await request.get(path)
    expect([path, reply.status()]).toEqual([path, 404])
    expect(await reply.text()).not.toContain('Atelier Nadir')
  }
  const forged = await request.get('/', { headers: { 'x-orrery-organization': 'nadir' } })
  expect(await forged.text()).toContain('Meridian Works')
})

test('robots and sitemap name the pages of their host, and the interfaces stay out of search', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /admin')
  expect(robots).toMatch(/Sitemap: http:\/\/localhost:\d+\/sitemap\.xml/)
  const index = await (await request.get('/sitemap.xml')).text()
  expect(index).toContain('/sitemaps/services.xml</loc>')
  const services = await (await request.get('/sitemaps/services.xml')).text()
  expect(services).toContain('/es/services/sitios-web</loc>')
  expect(services).toContain('hreflang="x-default"')
  // Eight services in two languages.
  expect(services.match(/<loc>/g)).toHaveLength(16)
  for (const path of ['/admin/login', '/api/services']) {
    expect((await request.get(path)).headers()['x-robots-tag']).toBe('noindex, nofollow')
  }
  expect((await request.get('/')).headers()['x-robots-tag']).toBeUndefined()
})

test('[caching-layer] pages are kept, asked for again by tag, and the form is not', async ({ request }) => {
  await request.get('/services')
  const kept = await request.get('/services')
  expect(kept.headers()['x-nextjs-cache']).toBe('HIT')
  expect(kept.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
  const again = await request.get('/services', { headers: { 'if-none-match': kept.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  const form = await request.get('/contact')
  expect(form.headers()['cache-control']).toContain('no-store')
  expect(form.headers()['content-security-policy']).toMatch(/'nonce-[^']+'/)
})

test('a publish is on the page within five seconds', async ({ request, baseURL }) => {
  const login = await request.post('/api/users/login', {
    data: { email: 'admin@orrery.test', password: 'orrery-demo' },
  })
  expect(login.status()).toBe(200)
  // The cookie is in the jar; a browser would name the page that it sends it from.
  const headers = { origin: new URL(baseURL ?? '').origin }
  const found = await request.get('/api/services?where[slug][equals]=workshops&depth=0&limit=1', { headers })
  const { docs } = (await found.json()) as { docs: { id: string; title: string }[] }
  const [service] = docs
  if (!service) throw new Error('The demo has no service "workshops".')
  const shows = async (text: string) => (await (await request.get('/services')).text()).includes(text)
  const publish = (title: string) =>
    request.patch(`/api/services/${service.id}`, { headers, data: { title, _status: 'published' } })
  expect(await shows(service.title)).toBe(true)

  const title = `Workshops ${Date.now()}`
  expect((await publish(title)).status()).toBe(200)
  const began = Date.now()
  await expect.poll(() => shows(title), { intervals: [100], timeout: 5_000 }).toBe(true)
  test.info().annotations.push({ type: 'fresh after', description: `${Date.now() - began} ms` })

  expect((await publish(service.title)).status()).toBe(200)
  await expect.poll(() => shows(title), { intervals: [100], timeout: 5_000 }).toBe(false)
})

test('/internal/revalidate does not exist for strangers', async ({ request }) => {
  for (const authorization of ['', 'Bearer wrong', 'Basic abc']) {
    const reply = await request.post('/internal/revalidate', { headers: { authorization }, data: { tags: ['x'] } })
    expect(reply.status()).toBe(404)
  }
})

test('a route without the scene loads at most 175 kB of JavaScript, and nothing moves while it does', async ({
  page,
  request,
}) => {
  const scripts: string[] = []
  page.on('request', (sent) => {
    if (sent.resourceType() === 'script' && !sent.url().includes('/workers/')) scripts.push(sent.url())
  })
  await page.addInitScript(() => {
    const shifts = window as unknown as { shift: number }
    shifts.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/services?scene=off')
  await hydrated(page)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01)
  let total = 0
  for (const script of scripts) {
    const reply = await request.get(script, { headers: { 'accept-encoding': 'gzip' } })
    total += Number(reply.headers()['content-length'])
  }
  test.info().annotations.push({ type: 'JavaScript', description: `${Math.round(total / 1024)} kB gzip` })
  expect(total).toBeGreaterThan(50 * 1024)
  expect(total).toBeLessThan(175 * 1024)
})

test('the admin panel works under a policy with a nonce', async ({ page }) => {
  const complaints = complaintsOf(page)
  const reply = await page.goto('/admin/login')
  expect(reply?.headers()['content-security-policy']).toMatch(
    /script-src 'self' ('wasm-unsafe-eval' )?'nonce-[^']+'( 'sha256-[^']+')+;/,
  )
  await expect(page.locator('input[name=email]')).toBeEditable()
  expect(complaints).toEqual([])
})

test('a chosen theme holds over pages and visits', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Light' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.goto('/contact')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.getByRole('button', { name: 'As the device' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./)
})

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
})
