import { expect, test, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test'
import { accessibilityFaults } from '../helpers/axe'

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** Somebody of the demo, in a browser of their own. Signs in through the API: the form itself is walked elsewhere. */
async function as(browser: Browser, email: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESKTOP, ...options })).newPage()
  const reply = await page.request.post('/api/users/login', { data: { email, password: 'orrery-demo' } })
  expect(reply.status()).toBe(200)
  return page
}

const originOf = () => ({ headers: { origin: test.info().project.use.baseURL ?? 'http://localhost:3000' } })

interface Made {
  id: string
  organization: string
  stages: Record<string, string>
}

/** A board of this test's own, with the stages of its kind, so that no walk stands in another's way. */
async function makeBoard(page: Page, { type = 'GENERIC', cards = [] as string[] } = {}): Promise<Made> {
  const send = async <Answer>(path: string, data: object) => {
    const reply = await page.request.post(`/api${path}`, { data, ...originOf() })
    expect([path, reply.status()]).toEqual([path, 201])
    return (await reply.json()) as Answer
  }
  const { docs } = (await (await page.request.get('/api/organizations?limit=1&sort=createdAt', originOf())).json()) as {
    docs: { id: string }[]
  }
  const organization = docs[0]?.id ?? ''
  const name = `Walk ${Date.now()}`
  const { doc } = await send<{ doc: { id: string } }>('/pipelines?depth=0', {
    name,
    type,
    organization,
    isActive: true,
  })
  const found = (await (
    await page.request.get(`/api/pipeline-stages?where[pipeline][equals]=${doc.id}&depth=0`, originOf())
  ).json()) as { docs: { id: string; name: string }[] }
  const stages = Object.fromEntries(found.docs.map((stage) => [stage.name, stage.id]))
  for (const title of cards.toReversed()) {
    await send(`/boards/${doc.id}/cards`, { title, stage: found.docs[0]?.id })
  }
  return { id: doc.id, organization, stages }
}

async function open(page: Page, board: Pick<Made, 'id'>, query = '') {
  await page.goto(`/admin/collections/pipelines/${board.id}/board${query}`)
  // It takes the focus when it has come to life.
  await expect(page.getByRole('region', { name: /^Board/ })).toBeFocused()
}

const column = (page: Page, name: string) => page.getByRole('list', { name: `Cards in ${name}` })
const titles = (list: Locator) => list.locator('[data-card] .board-card__title')
const card = (page: Page, title: string) => page.locator('[data-card]').filter({ hasText: title })

/** Drags as a hand does: a small pull first, then the way, then a rest above the place. */
async function drag(page: Page, from: Locator, to: Locator) {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (!start || !end) throw new Error('There is nothing to drag.')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 6, { steps: 3 })
  await page.mouse.move(end.x + end.width / 2, end.y + 40, { steps: 12 })
  await page.mouse.move(end.x + end.width / 2, end.y + 42)
  await page.mouse.up()
}

test('[kanban-pipelines] two look at one board: what one moves by mouse, the other sees', async ({ browser }) => {
  test.setTimeout(180_000)
  const mover = await as(browser, 'pm@orrery.test')
  const board = await makeBoard(mover, { cards: ['Write the brief', 'Draw the cover'] })
  const watcher = await as(browser, 'manager@orrery.test')
  await open(mover, board)
  await open(watcher, board)
  await expect(titles(column(watcher, 'To do'))).toHaveText(['Write the brief', 'Draw the cover'])

  await drag(mover, card(mover, 'Write the brief'), column(mover, 'Doing'))
  await expect(titles(column(mover, 'Doing'))).toHaveText(['Write the brief'])

  await expect(titles(column(watcher, 'Doing'))).toHaveText(['Write the brief'])
  await expect(titles(column(watcher, 'To do'))).toHaveText(['Draw the cover'])
  await expect(watcher.getByRole('region', { name: 'Doing', exact: true })).toContainText('1')

  await mover.context().setOffline(true)
  await expect(mover.getByText('Not connected: changes of others are not shown.')).toBeVisible()
  await mover.context().setOffline(false)
  await expect(mover.getByText('Not connected: changes of others are not shown.')).toHaveCount(0)
})

test('[kanban-pipelines] a card goes its way by keys alone, told in words', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await as(browser, 'pm@orrery.test')
  const board = await makeBoard(page, { cards: ['One', 'Two', 'Three'] })
  await open(page, board)
  const focused = page.locator(':focus')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveText('One')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveText('Two')

  await page.keyboard.press('Space')
  await expect(page.getByText('“Two” is lifted from To do, place 2.', { exact: false })).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('Doing, place 1.', { exact: true })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.getByText('“Two” is back in To do, place 2.')).toBeAttached()
  await expect(titles(column(page, 'To do'))).toHaveText(['One', 'Two', 'Three'])

  await expect(focused).toHaveText('Two')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(titles(column(page, 'Doing'))).toHaveText(['Two'])
  await expect(focused).toHaveText('Two')

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of the board' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.reload()
  await expect(titles(column(page, 'Doing'))).toHaveText(['Two'])
})

test('[kanban-pipelines] a full column refuses in words, and the card goes back', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await as(browser, 'pm@orrery.test')
  const board = await makeBoard(page, { cards: ['First', 'Second'] })
  const limited = await page.request.patch(`/api/pipeline-stages/${board.stages.Doing}`, {
    data: { wipLimit: 1 },
    ...originOf(),
  })
  expect(limited.status()).toBe(200)
  await open(page, board)
  await drag(page, card(page, 'First'), column(page, 'Doing'))
  await expect(titles(column(page, 'Doing'))).toHaveText(['First'])
  await expect(page.getByRole('region', { name: 'Doing', exact: true }).getByText('Full')).toBeVisible()

  await card(page, 'Second').hover()
  await page.getByRole('button', { name: 'Move “Second” to…' }).click()
  await page.getByRole('menuitem', { name: 'Doing' }).click()
  await expect(page.getByText('The stage “Doing” is full: its limit is 1.', { exact: false }).first()).toBeAttached()
  await expect(titles(column(page, 'To do'))).toHaveText(['Second'])
  await expect(titles(column(page, 'Doing'))).toHaveText(['First'])
})

test('[pipeline-item-cards] cards are added in a row, opened, and given away without leaving the board', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await as(browser, 'pm@orrery.test')
  const board = await makeBoard(page, { cards: ['Old'] })
  await open(page, board)
  await page.keyboard.press('n')
  const line = page.getByRole('textbox', { name: 'Title of a new card in “To do”' })
  await line.fill('Call the printer')
  await line.press('Enter')
  await expect(line).toHaveValue('')
  await line.fill('Order the paper')
  await line.press('Enter')
  await line.press('Escape')
  await expect(titles(column(page, 'To do'))).toHaveText(['Order the paper', 'Call the printer', 'Old'])

  await page.getByRole('button', { name: 'Order the paper', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Order the paper' })
  await expect(sheet.getByRole('heading', { name: 'Where it has been' })).toBeVisible()
  await expect(sheet.getByRole('listitem').filter({ hasText: 'To do' })).toHaveCount(1)
  const person = sheet.getByLabel('Person')
  const [, somebody = ''] = await person.locator('option').allTextContents()
  await person.selectOption({ label: somebody })
  await sheet.getByLabel('Priority').selectOption('URGENT')
  await sheet.getByLabel('Due').fill('2020-01-05')
  await sheet.getByLabel('Due').press('Enter')
  for (let step = 0; step < 14; step++) await page.keyboard.press('Tab')
  const isInside = () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null
  expect(await page.evaluate(isInside)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveText('Order the paper')
  await expect(card(page, 'Order the paper')).toContainText('Overdue since')

  await page.reload()
  await expect(card(page, 'Order the paper')).toContainText(somebody)
  await expect(card(page, 'Order the paper')).toContainText('Urgent')
})

test('[kanban-pipelines] lanes and filters stand in the address, so that a view is a link', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await as(browser, 'pm@orrery.test')
  const board = await makeBoard(page, { cards: ['Plain'] })
  const urgent = await page.request.post(`/api/boards/${board.id}/cards`, {
    data: { title: 'Pressing', stage: board.stages.Doing, priority: 'URGENT' },
    ...originOf(),
  })
  expect(urgent.status()).toBe(201)
  await open(page, board)
  await page.getByLabel('Priority').selectOption('URGENT')
  await expect(card(page, 'Plain')).toHaveCount(0)
  await expect(card(page, 'Pressing')).toHaveCount(1)
  await page.getByLabel('Lanes').selectOption('priority')
  await expect.poll(() => new URL(page.url()).search).toBe('?lane=priority&priority=URGENT')

  const other = await as(browser, 'manager@orrery.test')
  await open(other, board, new URL(page.url()).search)
  await expect(other.getByRole('region', { name: 'Urgent', exact: true }).locator('[data-card]')).toHaveCount(1)
  await expect(card(other, 'Plain')).toHaveCount(0)
  await other.getByRole('button', { name: 'Show all cards' }).click()
  await expect(other.getByRole('region', { name: 'Medium', exact: true }).locator('[data-card]')).toHaveText([/Plain/])

  // Into another lane: the card becomes what the lane says.
  const lane = other.getByRole('region', { name: 'High', exact: true }).getByRole('list', { name: 'Cards in To do' })
  await drag(other, card(other, 'Plain'), lane)
  await expect(lane.locator('[data-card]')).toHaveText([/Plain/])
  await other.reload()
  await expect(lane.locator('[data-card]')).toHaveText([/Plain/])

  await page.getByRole('button', { name: 'Show all cards' }).click()
  await page.getByRole('searchbox', { name: 'Search the cards' }).fill('press')
  await expect(card(page, 'Plain')).toHaveCount(0)
  await expect.poll(() => new URL(page.url()).search).toBe('?lane=priority&q=press')
})

test('[kanban-pipelines] columns are added, named and limited beside the board', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await as(browser, 'pm@orrery.test')
  const board = await makeBoard(page, { cards: ['Held'] })
  await open(page, board)
  await page.getByRole('button', { name: 'Edit columns' }).click()
  const sheet = page.getByRole('dialog', { name: 'Edit columns' })
  await sheet.getByRole('button', { name: 'Add a column' }).click()
  await sheet.getByLabel('Name of the column').last().fill('Proofs')
  await sheet.getByRole('button', { name: '“Proofs” further left' }).click()
  await sheet.getByLabel('Limit').first().fill('5')
  await sheet.getByRole('button', { name: 'Save the columns' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Proofs' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'To do', exact: true })).toContainText('1 / 5')

  await page.getByRole('button', { name: 'Edit columns' }).click()
  await sheet.getByRole('button', { name: 'Remove “To do”' }).click()
  await sheet.getByRole('button', { name: 'Save the columns' }).click()
  await expect(sheet.getByText('The stage “To do” still has cards', { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(titles(column(page, 'To do'))).toHaveText(['Held'])
})

test('on a phone one column fills the screen, and cards move by menu and by finger', async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await as(browser, 'pm@orrery.test', { viewport: PHONE, hasTouch: true, isMobile: true })
  const board = await makeBoard(page, { cards: ['Small one', 'Other one'] })
  await open(page, board)
  await page.getByRole('button', { name: 'Move “Small one” to…' }).tap()
  await page.getByRole('menuitem', { name: 'Doing' }).tap()
  await expect(titles(column(page, 'Doing'))).toHaveText(['Small one'])
  await page
    .getByRole('navigation', { name: 'Columns' })
    .getByRole('button', { name: /^Doing/ })
    .tap()
  await expect(card(page, 'Small one')).toBeInViewport()

  await page
    .getByRole('navigation', { name: 'Columns' })
    .getByRole('button', { name: /^To do/ })
    .tap()
  await expect(card(page, 'Other one')).toBeInViewport()
  const touch = await page.context().newCDPSession(page)
  const box = await card(page, 'Other one').boundingBox()
  if (!box) throw new Error('The card is not on the screen.')
  const at = (x: number, y: number) => [{ x, y }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(box.x + 60, box.y + 30) })
  await expect
    .poll(async () => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(box.x + 61, box.y + 30) })
      return page.getByRole('region', { name: /^Board/ }).getAttribute('data-carrying')
    })
    .toBe('true')
  // The next column peeks in at the edge; holding the card there scrolls to it.
  for (let x = box.x + 60; x < PHONE.width - 6; x += 20) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x, box.y + 40) })
  }
  let tremble = 0
  await expect
    .poll(async () => {
      tremble = (tremble + 1) % 4
      const touchPoints = at(PHONE.width - 8, box.y + 40 + tremble)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
      return ((await column(page, 'Doing').boundingBox())?.x ?? PHONE.width) < PHONE.width / 2
    })
    .toBe(true)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(PHONE.width / 2 + 30, box.y + 40) })
  await expect(column(page, 'Doing').locator('.board-slot')).toHaveCount(1)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(titles(column(page, 'Doing'))).toHaveCount(2)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})

for (const colorScheme of ['dark', 'light'] as const) {
  test(`board and report are accessible, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(180_000)
    const page = await as(browser, 'manager@orrery.test', { colorScheme, reducedMotion: 'reduce' })
    const { docs } = (await (
      await page.request.get('/api/pipelines?where[key][equals]=sales&depth=0', originOf())
    ).json()) as { docs: { id: string }[] }
    const board = { id: docs[0]?.id ?? '' }
    // So high that no lane is cut by the edge: what is half out of sight cannot be measured.
    await page.setViewportSize({ width: 1440, height: 2400 })
    for (const query of ['', '?lane=assignee']) {
      await open(page, board, query)
      expect([query, await accessibilityFaults(page, '.board')]).toEqual([query, []])
    }
    await page.goto(`/admin/collections/pipelines/${board.id}/report`)
    await expect(page.getByRole('heading', { name: 'How far cards come' })).toBeVisible()
    expect(await accessibilityFaults(page, '.pipeline-report')).toEqual([])
    await page.getByRole('link', { name: '30 days' }).click()
    await expect(page.getByRole('link', { name: '30 days' })).toHaveAttribute('aria-current', 'true')
  })
}

test('boards are a click away: from the navigation and from the list', async ({ browser }) => {
  // Wide enough for the navigation to stand open.
  const page = await as(browser, 'pm@orrery.test', { viewport: { width: 1600, height: 1000 } })
  await page.goto('/admin/collections/pipelines')
  await page.getByRole('cell', { name: 'Sales', exact: true }).getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Board Sales' })).toBeVisible()
  await page.locator('.nav').getByRole('link', { name: 'Support', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Board Support' })).toBeVisible()
})
