import { readFile } from 'node:fs/promises'
import path from 'node:path'

interface OgFont {
  name: string
  data: Buffer
  weight: 400 | 500
  style: 'normal'
}

/** Whole static cuts, as files of packages. */
const CUTS = [
  { name: 'Fraunces', weight: 400, file: 'fraunces/400Regular/Fraunces_400Regular.ttf' },
  { name: 'Instrument', weight: 500, file: 'instrument-sans/500Medium/InstrumentSans_500Medium.ttf' },
] as const

let fonts: Promise<OgFont[]> | undefined

/** The house's letters as the drawing needs them. Read once in a process. */
export function ogFonts(): Promise<OgFont[]> {
  fonts ??= Promise.all(
    CUTS.map(async ({ name, weight, file }) => {
      const data = await readFile(path.join(process.cwd(), 'node_modules/@expo-google-fonts', file))
      return { name, data, weight, style: 'normal' as const }
    }),
  )
  return fonts
}

/** What both cuts can write. */
const UNWRITABLE =
  /[^\u0020-\u007e\u00a0-\u00a3\u00a5\u00a7-\u00ab\u00ae-\u00b0\u00b4\u00b6-\u00b8\u00ba\u00bb\u00bf-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u015b\u015e-\u0161\u0164\u0165\u016a-\u017e\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]/g

/** What these letters cannot write is left out: the drawing would look for a font elsewhere, on a machine that may have no way out. */
export function writable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(UNWRITABLE, '').replace(/ +/g, ' ').trim()
}
