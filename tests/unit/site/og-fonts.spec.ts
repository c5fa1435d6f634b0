import { expect, test } from 'vitest'
import { ogFonts, writable } from '@/src/app/(site)/_og/fonts'

test('a picture’s words are what its letters can write', () => {
  expect(writable('Łódź, Žižkov & Ærø – “ten” €')).toBe('Łódź, Žižkov & Ærø – “ten” €')
  expect(writable('Löſung  日本 Ω\u202fx')).toBe('Löung x')
})

test('the letters are there', async () => {
  const fonts = await ogFonts()
  expect(fonts.map(({ name, weight }) => [name, weight])).toEqual([
    ['Fraunces', 400],
    ['Instrument', 500],
  ])
  // A TrueType file begins with its version.
  for (const { data } of fonts) expect(data.readUInt32BE(0)).toBe(0x00010000)
})
