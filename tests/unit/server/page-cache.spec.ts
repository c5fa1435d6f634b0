import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { PageCache } from '@/src/server/pageCache'

// As long and as varied as a page is.
const page = readFileSync(resolve(import.meta.dirname, '../../../LICENSE'))

test('who asks first is answered at once, who comes later gets the smallest body, and all get the same page', async () => {
  const cache = new PageCache(() => null)
  const first = await cache.encoded(page, 'br')
  const second = await cache.encoded(page, 'br')
  expect(second).toBe(first)
  await vi.waitFor(async () => expect((await cache.encoded(page, 'br')).length).toBeLessThan(first.length))
  const later = await cache.encoded(page, 'br')
  expect(await cache.encoded(page, 'br')).toBe(later)
  for (const body of [first, later]) expect(brotliDecompressSync(body).equals(page)).toBe(true)
})

test('another page is another body', async () => {
  const cache = new PageCache(() => null)
  const other = Buffer.from(page.toString().replace('the', 'a'))
  await cache.encoded(page, 'br')
  expect(brotliDecompressSync(await cache.encoded(other, 'br')).equals(other)).toBe(true)
})
