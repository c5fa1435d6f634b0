import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'

async function signIn(page: Page, email: string) {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill('orrery-demo')
  await page.locator('form button[type="submit"]').click()
  await expect(page).toHaveURL(/\/admin$/)
}

test('[asset-library] an editor uploads a picture, finds its sizes, moves its focal point and sees where it is used', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2e6f5e' } })
    .jpeg()
    .toBuffer()
  await signIn(page, 'editor@orrery.test')
  await page.goto('/admin/collections/media/create')
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'Bench in the workshop.jpg', mimeType: 'image/jpeg', buffer: picture })
  await page.locator('#field-alt').fill('A bench in the workshop')
  await page.locator('#action-save').click()
  await page.waitForURL(/\/admin\/collections\/media\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: 'Where this is used' })).toBeVisible()
  await expect(page.getByText('Nowhere. It can go without leaving a gap.')).toBeVisible()

  const id = /media\/([0-9a-f-]{36})/.exec(page.url())?.[1]
  // A session counts only from the site's own pages; browsers say where they are.
  const headers = { origin: new URL(page.url()).origin }
  await expect
    .poll(
      async () =>
        ((await (await page.request.get(`/api/media/${id}?depth=0`, { headers })).json()) as { processedAt?: string })
          .processedAt,
      {
        timeout: 60_000,
      },
    )
    .toBeTruthy()
  await page.reload()
  await expect(page.getByRole('link', { name: '640 × 427' }).first()).toBeVisible()

  const moved = await page.request.patch(`/api/media/${id}`, {
    headers,
    params: { 'uploadEdits[focalPoint][x]': '10', 'uploadEdits[focalPoint][y]': '20' },
    data: {},
  })
  const { doc } = (await moved.json()) as { doc: { focalX: number; focalY: number } }
  expect([doc.focalX, doc.focalY]).toEqual([10, 20])
})

test('a page shows its pictures in the widths that a screen asks for, over a few pixels that are there at once', async ({
  page,
  request,
}) => {
  const { docs } = (await (await request.get('/api/media?where[category][equals]=PHOTO&limit=1&depth=0')).json()) as {
    docs: { url: string }[]
  }
  const file = await request.get(String(docs[0]?.url))
  expect([file.status(), file.headers()['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])

  await page.goto('/case-studies')
  // A photograph: a model's own picture comes in one size.
  const picture = page.locator('picture', { has: page.locator('source[type="image/avif"]') }).first()
  const source = picture.locator('source[type="image/avif"]')
  await expect(source).toHaveAttribute('srcset', /size=320\.avif 320w, .*size=640\.avif 640w/)
  const image = picture.locator('img')
  await expect(image).toHaveAttribute('style', /data:image\/webp;base64,/)
  await image.scrollIntoViewIfNeeded()
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
  expect(await image.evaluate((element: HTMLImageElement) => element.currentSrc)).toContain('.avif')
})
