import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockVersion, upgradeBlock, upgradeBlocks, type BlockUpgrade } from '@/src/lib/blocks/upgrade'

/** A block whose heading was first called `name`, then became a list of lines. */
const upgrades: Record<string, BlockUpgrade[]> = {
  banner: [({ name, ...rest }) => ({ ...rest, title: name }), ({ title, ...rest }) => ({ ...rest, lines: [title] })],
}

describe('blocks of an older version', () => {
  it('count their versions from the steps that lead to today', () => {
    expect([blockVersion('banner', upgrades), blockVersion('hero', upgrades)]).toEqual([3, 1])
  })

  it.each([
    [{ blockType: 'banner', blockVersion: 1, name: 'A' }, ['A']],
    [{ blockType: 'banner', blockVersion: 2, title: 'B' }, ['B']],
    [{ blockType: 'banner', blockVersion: 3, lines: ['C', 'D'] }, ['C', 'D']],
    [{ blockType: 'banner', lines: ['E'] }, ['E']],
  ])('come out in today’s form: %o', (block, lines) => {
    expect(upgradeBlock(block, upgrades)).toEqual({ blockType: 'banner', blockVersion: 3, lines })
  })

  it('of a later version stay as they are', () => {
    const block = { blockType: 'banner', blockVersion: 7, verses: [] }
    expect(upgradeBlock(block, upgrades)).toBe(block)
  })

  it('are upgraded once: doing it again changes nothing', () => {
    const block = fc.record({ blockType: fc.constant('banner'), blockVersion: fc.integer({ min: 1, max: 3 }) })
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const once = upgradeBlocks(blocks, upgrades)
        expect(upgradeBlocks(once, upgrades)).toEqual(once)
      }),
    )
  })

  it.each([[null], [undefined], ['text'], [{ blockType: 'banner' }], [[1, null, {}]]])(
    'what is no list of blocks stays as it is: %o',
    (value) => {
      expect(upgradeBlocks(value, upgrades)).toEqual(value)
    },
  )
})
