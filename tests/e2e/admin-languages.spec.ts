import { expect, test, type BrowserContext, type Page } from '@playwright/test'

/** Signs in through the API: the form itself is walked elsewhere. */
async function signIn(page: Page, email = 'admin@orrery.test') {
  const reply = await page.request.post('/api/users/login', { data: { email, password: 'orrery-demo' } })
  expect(reply.status()).toBe(200)
}

async function readIn(context: BrowserContext, language: string) {
  const { baseURL } = test.info().project.use
  await context.addCookies([{ name: 'payload-lng', value: language, url: baseURL ?? 'http://localhost:3000' }])
}

const SPOKEN = {
  es: {
    front: ['Interesados nuevos', 'Comentarios en espera', 'Testimonios por aprobar', 'Correos fallidos'],
    groups: ['Hoy', 'Clientes', 'Sitio', 'Ajustes del sitio', 'Estudio', 'Seguimiento'],
    list: ['Interesados', 'Nombre', 'Empresa', 'Estado', 'Origen'],
    edit: ['Teléfono', 'Mensaje', 'De dónde viene', 'Historial'],
  },
  ja: {
    front: ['新しい見込み客', '承認待ちのコメント', '承認待ちのお客様の声', '送信に失敗したメール'],
    groups: ['今日', 'クライアント', 'サイト', 'サイトの設定', 'スタジオ', '記録'],
    list: ['見込み客', '名前', '会社', '状態', '経路'],
    edit: ['電話番号', 'メッセージ', '流入元', '履歴'],
  },
}

/** What the same places say in English: none of it may be left. */
const ENGLISH = {
  front: ['New leads', 'Comments waiting', 'Testimonials to approve', 'Lately', 'What you worked on'],
  groups: ['Today', 'Clients', 'Site setup', 'Studio', 'Insight'],
  list: ['Leads', 'Company', 'Source'],
  edit: ['Phone', 'Message', 'Where from', 'Trail'],
}

async function expectTexts(page: Page, said: string[], unsaid: string[]) {
  for (const text of said) await expect(page.getByText(text, { exact: true }).first()).toBeAttached()
  for (const text of unsaid) await expect(page.getByText(text, { exact: true })).toHaveCount(0)
}

for (const [language, spoken] of Object.entries(SPOKEN)) {
  test(`the panel in ${language}: front page, a list and a form without a word of English`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000)
    await signIn(page)
    await readIn(context, language)
    await page.goto('/admin')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expectTexts(page, [...spoken.front, ...spoken.groups], [...ENGLISH.front, ...ENGLISH.groups])
    await page.goto('/admin/collections/leads')
    await expectTexts(page, spoken.list, ENGLISH.list)
    await page.locator('tbody a').first().click()
    await page.waitForURL(/\/admin\/collections\/leads\/[0-9a-f-]{36}/)
    await expectTexts(page, spoken.edit, ENGLISH.edit)
  })
}

test('only the words of the active language reach the browser', async ({ page, context }) => {
  await signIn(page)
  await readIn(context, 'es')
  const html = await (await page.request.get('/admin')).text()
  expect(html).toContain('Marcar todo como leído')
  expect(html).not.toContain('Tout marquer comme lu')
  expect(html).not.toContain('すべて既読にする')
})

test('the language chosen in the account view is kept', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page)
  await page.goto('/admin/account')
  await page.locator('.payload-settings__language .rs__control').click()
  await page.getByRole('option', { name: 'Español' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.goto('/admin')
  await expect(page.getByText('Interesados nuevos', { exact: true })).toBeVisible()
})

test('the navigation stands in the order of a working day', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin')
  await expect(page.locator('.nav-group__label')).toHaveText([
    'Boards',
    'Today',
    'Inbox',
    'Clients',
    'Bookings',
    'Booking setup',
    'Work',
    'Site',
    'Site setup',
    'Studio',
    'Insight',
  ])
  const slugs = await page
    .locator('.nav .nav__link[id^="nav-"]')
    .evaluateAll((links) => links.map(({ id }) => id.slice('nav-'.length)))
  expect(slugs.slice(0, 6)).toEqual(['today', 'week', 'calendar', 'hours', 'tasks', 'goals'])
  expect(slugs.at(-1)).toBe('jobs')
})

test('on a phone the front page stays within the screen in German', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page)
  await readIn(context, 'de')
  await page.goto('/admin')
  await expect(page.getByText('Neue Interessenten', { exact: true })).toBeVisible()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})
