import { expect, test, type APIRequestContext, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { hydrated } from '../fixtures/hydrated'
import { collectScripts, sum } from '../fixtures/scene/page'
import { accessibilityFaults } from '../helpers/axe'

const POST = '/blog/how-a-ring-learns-to-turn'
const PAGES = ['/blog', POST, '/es/blog/como-aprende-a-girar-un-anillo', '/blog/category/craft', `${POST}/comment`]
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

const originOf = (baseURL?: string): string => new URL(baseURL ?? '').origin

/** A browser in which somebody of the demo is signed in. Programs name the page that they send a cookie from, as browsers do. */
async function signedIn(browser: Browser, email: string, baseURL?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, extraHTTPHeaders: { origin: originOf(baseURL) } })
  const login = await context.request.post('/api/users/login', { data: { email, password: 'orrery-demo' } })
  expect(login.status()).toBe(200)
  return context
}

/**
 * What axe finds, code included: it can measure neither what is scrolled out of sight nor a text of one letter. On a desktop code is made
 * small and single letters are doubled first, in the colours that they have; on a phone, where the colours are the same, it stands aside.
 */
async function faultsOf(page: Page): Promise<string[]> {
  await hydrated(page)
  await page.locator('main').evaluate(
    (main, isPhone) => {
      for (const pre of main.querySelectorAll('pre')) if (isPhone) pre.textContent = 'code'
      for (const code of main.querySelectorAll<HTMLElement>('pre, pre *')) {
        code.style.fontSize = isPhone ? '' : '4px'
        if (code.childElementCount === 0 && code.textContent?.trim().length === 1) code.textContent += code.textContent
      }
    },
    (page.viewportSize()?.width ?? 0) < 600,
  )
  return accessibilityFaults(page)
}

async function firstOf<Row>(api: APIRequestContext, collection: string, query: string): Promise<Row | undefined> {
  const reply = await api.get(`/api/${collection}?${query}&sort=-createdAt&limit=1&depth=0`)
  return ((await reply.json()) as { docs: Row[] }).docs[0]
}

async function postId(api: APIRequestContext): Promise<string> {
  const post = await firstOf<{ id: string }>(api, 'posts', 'where[slug][equals]=how-a-ring-learns-to-turn')
  if (!post) throw new Error('The demo has no post about the ring.')
  return post.id
}

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['dark', 'light'] as const) {
    test.describe(`the blog on a ${size} by ${colorScheme === 'dark' ? 'night' : 'day'}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })
      for (const path of PAGES) {
        test(`${path} is accessible and fits its width`, async ({ page }) => {
          await page.goto(path)
          await expect(page.locator('h1')).toHaveCount(1)
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow).toBe(0)
          expect(await faultsOf(page)).toEqual([])
        })
      }
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list leads to a post with its contents, its code and its thread', async ({ page }) => {
    await page.goto('/blog')
    await page.getByRole('link', { name: 'How a ring learns to turn' }).first().click()
    await expect(page).toHaveURL(new RegExp(`${POST}$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How a ring learns to turn')

    const contents = page.getByRole('navigation', { name: 'Contents' })
    await contents.getByRole('link', { name: 'One handle' }).click()
    await expect(page).toHaveURL(/#s-one-handle$/)
    await expect(page.locator('#s-one-handle')).toBeInViewport()

    const listing = page.locator('pre').filter({ hasText: "name: 'inner'" })
    await expect(listing).toHaveCSS('font-family', /mono/i)
    await expect(listing.locator('[data-kind="token-keyword"]').first()).toHaveText('const')
    await expect(page.getByRole('link', { name: 'Felix Amari' }).first()).toHaveAttribute('href', /\/blog\/author\//)
    await expect(page.getByRole('heading', { name: /^Comments: \d+$/ })).toBeVisible()
    await page.getByRole('link', { name: 'Write a comment' }).click()
    await expect(page.getByLabel('Your comment')).toBeVisible()
  })
})

test('on a phone the contents are folded, and a long line of code scrolls by itself', async ({ page }) => {
  await page.setViewportSize(SIZES.phone)
  await page.goto(POST)
  const link = page.getByRole('link', { name: 'Where it still lies' })
  await expect(link).toBeHidden()
  await page.getByRole('navigation', { name: 'Contents' }).locator('summary').click()
  await link.click()
  await expect(page.locator('#s-where-it-still-lies')).toBeInViewport()
  const widths = await page
    .locator('pre')
    .evaluateAll((all) => all.map((one) => [one.scrollWidth, one.getBoundingClientRect().right]))
  expect(widths.some(([inner]) => (inner ?? 0) > SIZES.phone.width)).toBe(true)
  for (const [, right] of widths) expect(right).toBeLessThanOrEqual(SIZES.phone.width)
})

test('the feeds parse, name whole addresses, and answer 304 to whoever has them', async ({ request, baseURL }) => {
  const origin = originOf(baseURL)
  const rss = await request.get('/blog/feed.xml')
  expect([rss.status(), rss.headers()['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8'])
  const xml = await rss.text()
  expect(XMLValidator.validate(xml)).toBe(true)
  const { rss: parsed } = new XMLParser().parse(xml) as {
    rss: { channel: { item: { title: string; link: string }[] } }
  }
  expect(parsed.channel.item).toContainEqual(
    expect.objectContaining({ title: 'How a ring learns to turn', link: `${origin}${POST}` }),
  )
  const json = await request.get('/blog/feed.json')
  expect(json.headers()['content-type']).toBe('application/feed+json; charset=utf-8')
  const { items } = (await json.json()) as { items: { url: string }[] }
  expect(items.map(({ url }) => url)).toEqual(parsed.channel.item.map(({ link }) => link))
  expect(await (await request.get('/es/blog/feed.xml')).text()).toContain(`${origin}/es/blog/como-aprende-a-girar`)

  for (const path of ['/blog/feed.xml', '/blog/feed.json']) {
    const etag = (await request.get(path)).headers().etag ?? ''
    // Weak, because it was packed for the way.
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/)
    const again = await request.get(path, { headers: { 'if-none-match': etag } })
    expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  }
})

test('[post-comments] a stranger’s comment is confirmed by mail, approved by an editor, and stands on the page', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const words = `The fourth ring hums at noon. ${Date.now()}`
  const email = `ines-${Date.now()}@holm.example`
  await page.goto(POST)
  const write = page.getByRole('link', { name: 'Write a comment' })
  // Until the page knows its reader, the link leads to the page of the form.
  await expect(page.getByTestId('likes')).toBeVisible()
  await write.click()
  const send = page.getByRole('button', { name: 'Send the comment' })
  await page.getByLabel('Your e-mail address').fill('ines@holm')
  await page.getByLabel('Your comment').fill(words)
  await page.waitForTimeout(2_100)
  await send.click()
  await expect(page.getByRole('alert').filter({ hasText: 'not sent yet' })).toBeFocused()
  await expect(page.getByLabel('Your name')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Your comment')).toHaveValue(words)
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('Your name').fill('Inês Holm')
  await page.getByLabel('Your e-mail address').fill(email)
  await send.click()
  await expect(page.getByRole('status').filter({ hasText: 'One more step: look into your mail.' })).toBeFocused()

  const staff = (await signedIn(browser, 'admin@orrery.test', baseURL)).request
  const filter = `where[template][equals]=comment-confirm&where[to][equals]=${encodeURIComponent(email)}`
  const mail = () => firstOf<{ id: string; status: string }>(staff, 'outbox-messages', filter)
  await expect.poll(async () => (await mail())?.status, { timeout: 30_000 }).toBe('SENT')
  const content = await staff.get(`/api/outbox-messages/${(await mail())?.id}/content`)
  const { text } = (await content.json()) as { text: string }
  const link = new URL(/https?:\/\/\S+\/blog\/confirm\?token=[\w.-]+/.exec(text)?.[0] ?? '')
  await page.goto(link.pathname + link.search)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Confirm the comment' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirmed. Thank you.')
  await page.goto(link.pathname + link.search)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has been used.')

  const editor = (await signedIn(browser, 'editor@orrery.test', baseURL)).request
  const comment = await firstOf<{ id: string; status: string }>(
    editor,
    'comments',
    `where[content][equals]=${encodeURIComponent(words)}`,
  )
  expect(comment?.status).toBe('PENDING')
  expect(await (await page.request.get(POST)).text()).not.toContain(words)
  const decided = await editor.patch(`/api/comments/${comment?.id}`, { data: { status: 'APPROVED' } })
  expect(decided.status()).toBe(200)
  await expect
    .poll(async () => (await (await page.request.get(POST)).text()).includes(words), { timeout: 10_000 })
    .toBe(true)
  await page.goto(`${POST}#comment-${comment?.id}`)
  const shown = page.locator(`#comment-${comment?.id}`)
  await expect(shown).toContainText('Inês Holm')
  await expect(shown).toBeInViewport()
  await expect(page.getByText(email)).toHaveCount(0)
})

test('[post-likes] who is signed in likes a post once and takes it back; a stranger is led to sign in', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(POST)
  await expect(page.getByRole('link', { name: 'Sign in to like this post' })).toHaveAttribute(
    'href',
    `/sign-in?next=${encodeURIComponent(POST)}`,
  )
  await expect(page.getByTestId('likes')).toHaveText(/^Likes: \d+$/)

  const context = await signedIn(browser, 'user@orrery.test', baseURL)
  const reader = await context.newPage()
  const path = `/api/posts/${await postId(page.request)}/like`
  const { likes: others } = (await (await context.request.delete(path)).json()) as { likes: number }
  await reader.goto(POST)
  const button = reader.getByRole('button', { name: 'Like this post' })
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.click()
  await expect(reader.getByRole('button', { name: 'You like this post' })).toHaveAttribute('aria-pressed', 'true')
  await expect(reader.getByTestId('likes')).toHaveText(`Likes: ${others + 1}`)
  const second = await context.request.post(path)
  expect([second.status(), await second.json()]).toEqual([200, { likes: others + 1, liked: true }])
  await reader.reload()
  await expect(reader.getByTestId('likes')).toHaveText(`Likes: ${others + 1}`)
  await reader.getByRole('button', { name: 'You like this post' }).click()
  await expect(reader.getByTestId('likes')).toHaveText(`Likes: ${others}`)
  expect((await page.request.post(path, { headers: { origin: originOf(baseURL) } })).status()).toBe(401)
})

for (const path of ['/blog', POST]) {
  test(`${path} loads at most 175 kB of JavaScript, and sets no cookie`, async ({ page }) => {
    const { scripts, settled } = collectScripts(page)
    await page.goto(path)
    await hydrated(page)
    await page.waitForLoadState('networkidle')
    await settled()
    test.info().annotations.push({ type: 'JavaScript', description: `${Math.round(sum(scripts))} kB gzip` })
    expect(sum(scripts)).toBeGreaterThan(50)
    expect(sum(scripts)).toBeLessThanOrEqual(175)
    expect(await page.context().cookies()).toEqual([])
  })
}
