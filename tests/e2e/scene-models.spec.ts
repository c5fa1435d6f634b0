import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { compressedModel } from '../fixtures/scene/compressedModel'
import { probe, sceneLimit, sceneShown } from '../fixtures/scene/page'

test.describe.configure({ timeout: sceneLimit + 60_000 })

/** Answers with this file wherever the page asks for the demo planet's own model. */
async function serveModel(page: Page, content: Buffer): Promise<{ asked: () => number }> {
  let asked = 0
  await page.route(
    (url) => /\.glb$/.test(url.pathname),
    (route) => {
      asked += 1
      return route.fulfill({ body: content, contentType: 'model/gltf-binary' })
    },
  )
  return { asked: () => asked }
}

/** The share of the picture's points that are clearly of a colour. */
async function shareOf(picture: Buffer, isIt: (red: number, green: number, blue: number) => boolean): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let found = 0
  for (let at = 0; at < data.length; at += 3) if (isIt(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) found += 1
  return found / (info.width * info.height)
}

const blue = (red: number, _: number, blueness: number) => blueness > 40 && blueness > red * 1.5
const yellow = (red: number, green: number, blueness: number) => red > 80 && green > 60 && blueness < red * 0.55

for (const texture of ['uastc', 'etc1s'] as const) {
  test(`a model with meshopt geometry and a KTX2 texture (${texture}) is drawn, by decoders of ours`, async ({
    page,
  }) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== 'localhost') elsewhere.push(request.url())
    })
    await page.setViewportSize({ width: 900, height: 600 })
    const { asked } = await serveModel(page, await compressedModel(texture))
    await page.goto('/services/automation?scene=force&t=4')
    await sceneShown(page)
    await expect.poll(async () => (await probe(page)).models, { timeout: 60_000 }).toEqual(['automation'])
    await page.waitForTimeout(500)
    expect(asked()).toBe(1)
    expect(elsewhere).toEqual([])
    const picture = await page.locator('[data-scene] canvas').screenshot()
    // The checkers of the texture: without it the globe would be of one colour.
    expect(await shareOf(picture, blue)).toBeGreaterThan(0.01)
    expect(await shareOf(picture, yellow)).toBeGreaterThan(0.01)
  })
}

const unusable: [what: string, content: () => Promise<Buffer> | Buffer][] = [
  ['cut off', async () => (await compressedModel('uastc')).subarray(0, 9000)],
  ['no model at all', () => Buffer.from('<!doctype html><title>gone</title>')],
  ['too heavy', () => Buffer.alloc(6 * 1024 * 1024)],
]

for (const [what, content] of unusable) {
  test(`a planet whose model is ${what} keeps its own face`, async ({ page }) => {
    const warnings: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text())
    })
    await page.setViewportSize({ width: 900, height: 600 })
    await serveModel(page, await content())
    await page.goto('/services/automation?scene=force&t=4')
    await sceneShown(page)
    await expect
      .poll(() => warnings.filter((text) => text.includes('The model of “automation” is not shown')).length, {
        timeout: 60_000,
      })
      .toBe(1)
    expect((await probe(page)).models).toEqual([])
  })
}
