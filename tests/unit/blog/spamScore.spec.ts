import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPAM_FROM, spamScore, TRUSTED_TO, type CommentSignals } from '@/plugins/blog/spamScore'

const signals = (change: Partial<CommentSignals> = {}): CommentSignals => ({
  content: 'We tried the same with a worm gear, and the backlash was audible.',
  authorName: 'Ada Marlow',
  filledIn: 30_000,
  sameBefore: 0,
  isSignedIn: false,
  approvedBefore: 0,
  ...change,
})

describe('spamScore', () => {
  it('[post-comments] lets an ordinary comment pass without a reason', () => {
    expect(spamScore(signals())).toEqual({ score: 0, reasons: [] })
  })

  it.each([
    [{ content: 'See https://a.example for the drawing of our gear.' }, 12, ['one link']],
    [{ filledIn: 2_500 }, 25, ['written within seconds']],
    [{ sameBefore: 2 }, 70, ['the same text came 2 × before']],
    [{ authorName: 'https://rank.example' }, 40, ['an address as the name']],
    [{ content: 'THIS IS REALLY THE BEST PAGE EVER' }, 15, ['mostly capital letters']],
    [{ content: 'buy now '.repeat(20) }, 35, ['repeats itself']],
    [{ content: 'Nice!!!!!!!!!!!!!!' }, 20, ['one sign again and again']],
  ])('counts %j', (change, score, reasons) => {
    expect(spamScore(signals(change))).toEqual({ score, reasons })
  })

  it('needs nobody to see what is spam', () => {
    const verdict = spamScore(
      signals({ content: 'Cheap viagra https://a.example https://b.example https://c.example', filledIn: 2_100 }),
    )
    expect(verdict.score).toBeGreaterThanOrEqual(SPAM_FROM)
    expect(verdict.reasons).toEqual(['3 links', 'words of spam: viagra', 'written within seconds'])
  })

  it('believes a person with an account and a past a little more', () => {
    const link = { content: 'The drawing is at https://a.example/drawing if you want to see it.' }
    expect(spamScore(signals({ ...link, isSignedIn: true, approvedBefore: 3 })).score).toBe(0)
    expect(spamScore(signals({ ...link, isSignedIn: true })).score).toBeLessThanOrEqual(TRUSTED_TO)
  })

  it('is between 0 and 100, gives reasons for all but 0, and never falls with more copies', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(100_000), fc.nat(20), fc.boolean(), fc.nat(50), (...values) => {
        const [content, authorName, filledIn, sameBefore, isSignedIn, approvedBefore] = values
        const given = { content, authorName, filledIn, sameBefore, isSignedIn, approvedBefore }
        const { score, reasons } = spamScore(given)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(score === 0 || reasons.length > 0).toBe(true)
        expect(spamScore({ ...given, sameBefore: sameBefore + 1 }).score).toBeGreaterThanOrEqual(score)
      }),
    )
  })
})
