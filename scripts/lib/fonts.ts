import subsetFont from 'subset-font'

export interface CutFont {
  /** Under node_modules. */
  source: string
  /** Under the root of the project. */
  target: string
  /** The axes that are pinned or narrowed; the others stay as they are. */
  axes: Record<string, number | { min: number; max: number }>
}

const cut = (family: string, file: string, target: string, axes: CutFont['axes']): CutFont => ({
  source: `@fontsource-variable/${family}/files/${file}`,
  target: `src/components/fonts/${target}`,
  axes,
})

/** Headings are set in one weight, in every optical size; figures and code in the regular. */
export const FONTS: readonly CutFont[] = [
  cut('fraunces', 'fraunces-latin-opsz-normal.woff2', 'fraunces.woff2', { wght: 380 }),
  cut('instrument-sans', 'instrument-sans-latin-wght-normal.woff2', 'instrument-sans.woff2', {}),
  cut('jetbrains-mono', 'jetbrains-mono-latin-wght-normal.woff2', 'jetbrains-mono.woff2', { wght: 400 }),
]

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
/** ASCII, Latin-1, and what else the site's languages and its figures are written with. */
const LETTERS =
  String.fromCodePoint(...range(0x20, 0x7e), ...range(0xa0, 0xff)) + 'ŒœŸ–—‘’‚“”„†•…‹›€™←↑→↓−⁄\u2009\u202f'

/** Kerning, accents, f-ligatures, and the two kinds of figures that the style sheets ask for. What draws code (`=>` as one arrow) stays out. */
const FEATURES = ['ccmp', 'frac', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum']

/** The font with the site's letters, features and axes alone, as WOFF2. */
export function cutFont(font: Buffer, { axes }: Pick<CutFont, 'axes'>): Promise<Buffer> {
  return subsetFont(font, LETTERS, { targetFormat: 'woff2', variationAxes: axes, keepFeatures: FEATURES })
}
