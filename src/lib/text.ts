/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const LATIN_SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
}
const GERMAN_SPELLINGS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * A readable path segment: lower case, words joined by single hyphens. Accents fall off Latin letters; other scripts stay
 * as they are, because browsers show them and search engines read them.
 *
 * @param options.locale `de` spells ä, ö, ü as ae, oe, ue
 * @param options.maxLength in characters; the cut falls between words where it can. @default 80
 * @returns an empty text when nothing in `text` is a letter or a digit
 */
export function slugify(
  text: string,
  { locale = 'en', maxLength = 80 }: { locale?: string; maxLength?: number } = {},
): string {
  const language = locale.toLowerCase().split('-')[0]
  const spellings = language === 'de' ? { ...LATIN_SPELLINGS, ...GERMAN_SPELLINGS } : LATIN_SPELLINGS
  const lower = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '')
  const spell = (letters: string) => [...letters].map((letter) => spellings[letter] ?? letter).join('')
  // Twice: a letter may come to light only when its mark is gone, as the æ of ǣ does.
  const slug = spell(withoutLatinMarks(spell(lower)))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[\p{M}-]+|-+$/gu, '')
  return cutBetween(slug, maxLength, '-')
}

/**
 * At most `maxLength` characters, cut between words where it can be, ending in "…" when something was cut. Characters
 * are what people see as one (grapheme clusters): an emoji or an accented letter is never torn.
 */
export function truncate(text: string, maxLength: number): string {
  const characters = graphemes(text)
  if (characters.length <= maxLength) return text
  if (maxLength < 1) return ''
  const kept = characters.slice(0, maxLength - 1).join('')
  const cutsWord = /\S/.test(characters[maxLength - 1] ?? ' ')
  const lastSpace = kept.search(/\s+\S*$/)
  // A single long word is cut inside; stopping at a far-off space would lose most of the text.
  const atWord = cutsWord && lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept
  return `${atWord.trimEnd()}…`
}

/**
 * The words of an HTML fragment on one line, for search, previews and mail subjects. This is no sanitizer: what it
 * returns is text, and must be escaped like any other text where it is shown.
 */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, decodeEntity)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

function decodeEntity(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : ''
}

/** Takes accents off Latin letters only: a Cyrillic й without its breve would be another letter. */
function withoutLatinMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
}

function cutBetween(text: string, maxLength: number, separator: string): string {
  const characters = graphemes(text)
  if (characters.length <= maxLength) return text
  const kept = characters.slice(0, maxLength).join('')
  const cutsWord = characters[maxLength] !== separator
  const lastSeparator = kept.lastIndexOf(separator)
  const atWord = cutsWord && lastSeparator > 0 ? kept.slice(0, lastSeparator) : kept
  return atWord.endsWith(separator) ? atWord.slice(0, -separator.length) : atWord
}

function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}
