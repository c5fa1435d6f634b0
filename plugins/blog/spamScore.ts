/** What can be seen of a comment without asking anybody else. */
export interface CommentSignals {
  content: string
  authorName: string
  /** Milliseconds between showing the form and sending it. */
  filledIn: number
  /** How often the same text has come before, from anybody. */
  sameBefore: number
  /** A person with an account, whose address is known. */
  isSignedIn: boolean
  /** Approved comments of the same person before this one. */
  approvedBefore: number
}

export interface SpamVerdict {
  /** 0 is harmless, 100 is spam. */
  score: number
  /** What counted, for the editor who decides. */
  reasons: string[]
}

/** From here on nobody is asked: the comment goes to the spam. */
export const SPAM_FROM = 80
/** Up to here a person with an account is believed. */
export const TRUSTED_TO = 20

const FASTEST_MS = 4_000
const LINK = /\bhttps?:\/\/|\bwww\.|\[url[=\]]|<a\s/gi
const BLACKLIST =
  /\b(viagra|cialis|casino|poker\s+online|payday\s+loans?|crypto\s+giveaway|forex\s+signals?|seo\s+services?|backlinks?|escorts?|xxx|replica\s+watch(es)?|earn\s+\$?\d+|work\s+from\s+home|weight\s+loss\s+pills?)\b/gi
const WORDS = /[\p{L}\p{N}]+/gu

/** Judges a comment by signs that an editor can check. The same signals always give the same verdict. */
export function spamScore(signals: CommentSignals): SpamVerdict {
  const { content, authorName, filledIn, sameBefore, isSignedIn, approvedBefore } = signals
  const found: [number, string][] = []
  const links = content.match(LINK)?.length ?? 0
  if (links > 0) found.push([links === 1 ? 12 : Math.min(70, 20 * links), links === 1 ? 'one link' : `${links} links`])
  if (/https?:|www\./i.test(authorName)) found.push([40, 'an address as the name'])
  const listed = [...new Set((content + ' ' + authorName).match(BLACKLIST)?.map((word) => word.toLowerCase()))]
  if (listed.length > 0) found.push([Math.min(80, 45 * listed.length), `words of spam: ${listed.join(', ')}`])
  if (sameBefore > 0) found.push([Math.min(70, 35 * sameBefore), `the same text came ${sameBefore} × before`])
  if (filledIn < FASTEST_MS) found.push([25, 'written within seconds'])
  const repeated = repetition(content)
  if (repeated > 0.6) found.push([35, 'repeats itself'])
  if (shouting(content)) found.push([15, 'mostly capital letters'])
  if (/(.)\1{9,}/u.test(content)) found.push([20, 'one sign again and again'])
  if (links > 0 && (content.match(WORDS)?.length ?? 0) < 4) found.push([35, 'hardly more than a link'])
  const trust = (isSignedIn ? 10 : 0) + Math.min(30, 10 * approvedBefore)
  const sum = found.reduce((total, [points]) => total + points, 0)
  return {
    score: Math.max(0, Math.min(100, sum - (sum > 0 ? trust : 0))),
    reasons: found.map(([, reason]) => reason),
  }
}

/** Which part of the words is there more than once; 0 for short texts, where that means nothing. */
function repetition(content: string): number {
  const words = content.toLowerCase().match(WORDS) ?? []
  return words.length < 12 ? 0 : 1 - new Set(words).size / words.length
}

function shouting(content: string): boolean {
  const letters = content.match(/\p{L}/gu)?.length ?? 0
  const capitals = content.match(/\p{Lu}/gu)?.length ?? 0
  return letters >= 20 && capitals / letters > 0.7
}
