import path from 'node:path'
import { Font } from '@react-pdf/renderer'

const WEIGHTS = [400, 500, 600] as const
const SCRIPTS = ['latin', 'latin-ext'] as const

let isRegistered = false

/** Display and text as a list of families: what the first one cannot write, the second does. */
export const DISPLAY = ['Fraunces', 'Fraunces Ext']
export const TEXT = ['Instrument Sans', 'Instrument Sans Ext']

/** Hands the house's letters to the renderer, once in a process: the static cuts of the font packages, read when they are needed. */
export function registerFonts(): void {
  if (isRegistered) return
  isRegistered = true
  for (const [pack, name] of [
    ['fraunces', 'Fraunces'],
    ['instrument-sans', 'Instrument Sans'],
  ] as const) {
    for (const script of SCRIPTS) {
      const family = script === 'latin' ? name : `${name} Ext`
      const fonts = WEIGHTS.map((fontWeight) => ({ src: cut(pack, script, fontWeight), fontWeight }))
      Font.register({ family, fonts })
    }
  }
  // Words are broken where they may not be, otherwise.
  Font.registerHyphenationCallback((word) => [word])
}

function cut(pack: string, script: string, weight: number): string {
  return path.join(process.cwd(), 'node_modules/@fontsource', pack, 'files', `${pack}-${script}-${weight}-normal.woff`)
}
