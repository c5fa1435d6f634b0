import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brandVariables } from '@/src/lib/brand'
import { contrast, isHexColour, mix, readableOn } from '@/src/lib/colour'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#c9a15a', '#c9a15a', 1],
  ])('of %s on %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })

  it('is reached by a readable colour on any ground, and a colour that reads well already stays', () => {
    fc.assert(
      fc.property(colour, colour, (text, ground) => {
        const readable = readableOn(text, ground, 4.5)
        expect(isHexColour(readable)).toBe(true)
        expect(contrast(readable, ground)).toBeGreaterThanOrEqual(4.5)
        if (contrast(text, ground) >= 4.5) expect(readable).toBe(text)
      }),
    )
  })
})

describe('mix', () => {
  it('goes from the one to the other', () => {
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030')
    expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff')
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
  })
})

describe('brandVariables', () => {
  it('says nothing for an organization without a brand', () => {
    expect(brandVariables(null)).toEqual({})
  })

  it('lets nothing but checked colours into a style', () => {
    const variables = brandVariables({
      accent: 'red;background:url(https://evil.example)',
      accentOnLight: '#fff',
      secondary: 'var(--x)',
      ground: '#12345g',
    })
    expect(Object.keys(variables)).toEqual(['--brand-on-accent-dark', '--brand-on-accent-light'])
  })

  it('keeps labels and buttons readable for every brand', () => {
    fc.assert(
      fc.property(colour, colour, colour, colour, (accent, accentOnLight, secondary, ground) => {
        const variables = brandVariables({ accent, accentOnLight, secondary, ground })
        for (const value of Object.values(variables)) expect(isHexColour(value)).toBe(true)
        const dark = variables['--brand-ground-dark'] ?? '#0d1413'
        const light = variables['--brand-ground-light'] ?? '#f4f1ea'
        expect(contrast('#ece7db', dark)).toBeGreaterThanOrEqual(7)
        expect(contrast('#1c2421', light)).toBeGreaterThanOrEqual(7)
        expect(contrast(variables['--brand-accent-dark'] ?? '', dark)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(variables['--brand-accent-light'] ?? '', light)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(variables['--brand-secondary-dark'] ?? '', dark)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(variables['--brand-secondary-light'] ?? '', light)).toBeGreaterThanOrEqual(4.5)
        for (const side of ['dark', 'light'] as const) {
          const fill = variables[`--brand-accent-${side}`] ?? ''
          expect(contrast(variables[`--brand-on-accent-${side}`] ?? '', fill)).toBeGreaterThanOrEqual(4.5)
        }
      }),
    )
  })
})

describe('type and corners of a brand', () => {
  it.each([
    [{ displayFont: 'fraunces', radius: 'slight' }, undefined, undefined],
    [{ displayFont: 'instrument-sans', radius: 'round' }, 'var(--text)', '0.75rem'],
    [{ displayFont: 'jetbrains-mono', radius: 'square' }, 'var(--mono)', '0'],
    [{ displayFont: 'url(//evil.example)', radius: 'constructor' }, undefined, undefined],
  ])('%o', (brand, display, radius) => {
    const variables = brandVariables(brand)
    expect([variables['--brand-display'], variables['--brand-radius']]).toEqual([display, radius])
  })
})
