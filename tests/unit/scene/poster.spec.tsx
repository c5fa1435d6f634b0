import { renderToStaticMarkup } from 'react-dom/server'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Poster } from '@/src/scene/Poster'
import { drawPoster, posterBoxes } from '@/src/scene/poster-art'
import { planets } from './fixtures'

describe('Poster', () => {
  const markup = renderToStaticMarkup(<Poster planets={planets(8)} />)

  it('is complete without JavaScript: three shapes, every planet, no broken number', () => {
    expect(markup.match(/<svg/g)).toHaveLength(4)
    expect(markup.match(/-surface-7\)/g)).toHaveLength(3)
    expect(markup).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('refers only to definitions that it has', () => {
    const used = new Set([...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id))
    const defined = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    expect(used.size).toBeGreaterThan(10)
    expect([...used].filter((id) => !defined.has(id ?? ''))).toEqual([])
  })

  it('draws an empty table when there are no services', () => {
    expect(renderToStaticMarkup(<Poster planets={[]} />)).not.toMatch(/NaN|Infinity/)
  })

  it('costs the page less than 10 kB compressed', () => {
    expect(gzipSync(markup, { level: 9 }).length).toBeLessThan(10 * 1024)
  })

  it('says the same each time', () => {
    expect(renderToStaticMarkup(<Poster planets={planets(8)} />)).toBe(markup)
  })
})

describe('drawPoster', () => {
  it('paints from the back to the front, on the page', () => {
    const { width, height } = posterBoxes.wide
    const drawn = drawPoster(planets(8), 'wide').planets
    expect(drawn.map(({ y }) => y)).toEqual(drawn.map(({ y }) => y).sort((a, b) => a - b))
    for (const { x, y, radius } of drawn) {
      expect(x).toBeGreaterThan(-radius)
      expect(x).toBeLessThan(width + radius)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  it('gives a ring to those that have one', () => {
    const list = planets(12)
    const drawn = drawPoster(list, 'tall').planets
    for (const { ring, placement } of drawn) expect(ring !== null).toBe(placement.planet.look.ring.enabled)
    expect(drawn.some(({ ring }) => ring !== null)).toBe(true)
  })
})
