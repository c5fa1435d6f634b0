import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { breakWord } from './breakWord'

const CUTS = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold' } as const

/** Family → package, and how its files begin. Whole fonts: one that is cut into subsets would part “Łódź” where a subset ends. */
const FAMILIES = {
  Fraunces: ['fraunces', 'Fraunces'],
  'Instrument Sans': ['instrument-sans', 'InstrumentSans'],
  'Noto Sans': ['noto-sans', 'NotoSans'],
  'Noto Sans JP': ['noto-sans-jp', 'NotoSansJP'],
} as const

/** What the house's own letters lack: Greek, Cyrillic, Vietnamese, Devanagari; then kana and kanji. */
const OTHERS = ['Noto Sans', 'Noto Sans JP']

/** Display and text as a list of families: what the first one cannot write, the next one does. */
export const DISPLAY = ['Fraunces', ...OTHERS]
export const TEXT = ['Instrument Sans', ...OTHERS]

let isRegistered = false

/** Hands the letters to the renderer, once in a process: files of packages, read when they are needed first. */
export function registerFonts(): void {
  if (isRegistered) return
  isRegistered = true
  for (const [family, [pack, name]] of Object.entries(FAMILIES)) {
    const fonts = Object.entries(CUTS).map(([weight, cut]) => ({
      src: path.join(process.cwd(), 'node_modules/@expo-google-fonts', pack, cut, `${name}_${cut}.ttf`),
      fontWeight: Number(weight),
    }))
    Font.register({ family, fonts })
  }
  Font.registerHyphenationCallback(breakWord)
}
