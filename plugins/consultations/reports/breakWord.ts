import LineBreaker from 'linebreak'

/** Letters of scripts that are written without spaces, with their marks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const UNSPACED_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const LETTERS = /\p{L}/gu
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜]/u
const OPENING = /[\p{Ps}\p{Pi}]$/u

/**
 * Where the renderer may break a word, by the rules of Unicode (UAX 14): between the letters of Japanese, after a hyphen, never within a
 * word of Latin letters. It takes an empty part for a space of no width, at which it breaks without writing a hyphen.
 */
export function breakWord(word: string): string[] {
  const parts: string[] = []
  const breaker = new LineBreaker(word.replaceAll('\u00a0', ' '))
  let from = 0
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) {
    if (from > 0) parts.push('')
    parts.push(word.slice(from, at.position))
    from = at.position
  }
  // Of a line in several fonts the renderer asks run by run: where Japanese begins or ends, a line may too.
  const first = [...word][0] ?? ''
  const last = [...word].at(-1) ?? ''
  const before = UNSPACED.test(first) && !CLOSING.test(first) ? [''] : []
  const after = UNSPACED.test(last) && !OPENING.test(last) ? [''] : []
  return [...before, ...parts, ...after]
}

/**
 * A text that is mostly Japanese, with its few spaces made such that the renderer does not prefer them: it would end a line at a
 * space in the middle rather than between two letters at its end. Other texts stay as they are.
 */
export function forPaper(text: string): string {
  const letters = text.match(LETTERS)?.length ?? 0
  const unspaced = text.match(UNSPACED_LETTERS)?.length ?? 0
  return unspaced * 2 > letters ? text.replaceAll(' ', '\u00a0') : text
}
