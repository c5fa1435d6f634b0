import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { cutFont, FONTS } from '@/scripts/lib/fonts'

const root = path.resolve(import.meta.dirname, '../../..')

test.each(FONTS.map((font) => [font.target, font] as const))(
  '%s is what `npm run fonts` makes',
  async (target, font) => {
    const made = await cutFont(readFileSync(path.join(root, 'node_modules', font.source)), font)
    expect(made.equals(readFileSync(path.join(root, target)))).toBe(true)
  },
)

test('the fonts that a first visit waits for are small', () => {
  const bytes = FONTS.map(({ target }) => readFileSync(path.join(root, target)).length)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(70 * 1024)
})
