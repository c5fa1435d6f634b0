import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshRanks, LONGEST_RANK, rankBetween } from '@/plugins/pipelines/ranks'

/** What a `"C"` collation compares by. */
const inOrder = (ranks: readonly string[]) =>
  ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? '') < rank)

describe('ranks', () => {
  it('[pipeline-item-cards] are in order and different wherever cards are put', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), (places) => {
        const ranks: string[] = []
        for (const place of places) {
          const index = place % (ranks.length + 1)
          ranks.splice(index, 0, rankBetween({ above: ranks[index - 1] ?? null, below: ranks[index] ?? null }))
        }
        expect(inOrder(ranks)).toBe(true)
      }),
    )
  })

  it('grow too long only after hundreds of cards in the same place', () => {
    let below = rankBetween({ above: 'a0', below: 'a1' })
    let cards = 1
    while (below.length <= LONGEST_RANK) {
      below = rankBetween({ above: 'a0', below })
      cards += 1
    }
    expect(cards).toBeGreaterThan(250)
  })

  it('that are made anew lie behind all old ones, in order and short', () => {
    const fresh = freshRanks(`a5${'0'.repeat(80)}1`, 500)
    expect([fresh.length, fresh[0], inOrder(fresh)]).toEqual([500, 'a6', true])
    expect(Math.max(...fresh.map((rank) => rank.length))).toBe(3)
    expect(freshRanks(null, 0)).toEqual([])
  })
})
