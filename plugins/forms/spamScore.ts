import type { CheckedAnswer } from '@/src/lib/forms/checkAnswers'

/** From here on a submission is taken for spam: kept, and told to nobody. */
export const SPAM_FROM = 60

export interface SpamScore {
  /** 0 to 100. */
  score: number
  /** Sentences for staff. */
  reasons: string[]
}

interface Signal {
  points: number
  reason: string
  /** Whether the sign is there. `text` is everything that was written. */
  isThere: (text: string, sent: { openFor: number; count: number }) => boolean
}

const linksIn = (text: string) => text.match(/https?:\/\/|\bwww\./gi)?.length ?? 0

const SIGNALS: Signal[] = [
  { points: 60, reason: 'Markup of links in a text', isThere: (text) => /<a\s[^>]*href|\[url[=\]]/i.test(text) },
  { points: 25, reason: 'Three links or more', isThere: (text) => linksIn(text) >= 3 },
  { points: 35, reason: 'Eight links or more', isThere: (text) => linksIn(text) >= 8 },
  {
    points: 45,
    reason: 'Words of advertising',
    isThere: (text) =>
      /\b(backlinks?|guest posts?|seo (services|packages?|rank)|rank(ing)? (on|in) google|casino|viagra|cialis|payday loans?|crypto (investment|signals)|forex signals|escort)\b/i.test(
        text,
      ),
  },
  { points: 20, reason: 'Sent within four seconds', isThere: (_, { openFor, count }) => openFor < 4_000 && count > 2 },
  { points: 15, reason: 'Written in capitals', isThere: (text) => isShouted(text) },
  { points: 15, reason: 'One sign over and over', isThere: (text) => /([^\s.\-_=])\1{11,}/u.test(text) },
  {
    points: 25,
    reason: 'An invisible or reversing sign',
    isThere: (text) => /[\u202a-\u202e\u2066-\u2069]/.test(text),
  },
]

/** How much a submission looks like spam. Signs add up; none of the weak ones is enough by itself. */
export function spamScoreOf(answers: readonly CheckedAnswer[], openFor: number): SpamScore {
  // What was chosen from a list, and an address that was asked for, tell nothing.
  const free = answers.filter(({ question }) => question.kind === 'text' || question.kind === 'textarea')
  const text = free.map(({ value }) => value).join('\n')
  const found = SIGNALS.filter(({ isThere }) => isThere(text, { openFor, count: answers.length }))
  const points = found.reduce((sum, signal) => sum + signal.points, 0)
  return { score: Math.min(points, 100), reasons: found.map(({ reason }) => reason) }
}

function isShouted(text: string): boolean {
  const letters = text.match(/[\p{Lu}\p{Ll}]/gu) ?? []
  return letters.length >= 40 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * 0.8
}
