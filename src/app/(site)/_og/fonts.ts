import { readFile } from 'node:fs/promises'
import path from 'node:path'

type Weight = 400 | 500 | 600

interface OgFont {
  name: string
  data: Buffer
  weight: Weight
  style: 'normal'
}

let fonts: Promise<OgFont[]> | undefined

/** The house's letters as the drawing needs them: static cuts, Latin and extended Latin. Read once in a process. */
export function ogFonts(): Promise<OgFont[]> {
  fonts ??= Promise.all([
    cut('fraunces', 'Fraunces', 'latin', 400),
    cut('fraunces', 'Fraunces Ext', 'latin-ext', 400),
    cut('instrument-sans', 'Instrument', 'latin', 500),
    cut('instrument-sans', 'Instrument Ext', 'latin-ext', 500),
  ])
  return fonts
}

async function cut(pack: string, name: string, script: 'latin' | 'latin-ext', weight: Weight): Promise<OgFont> {
  const file = path.join(
    process.cwd(),
    'node_modules/@fontsource',
    pack,
    'files',
    `${pack}-${script}-${weight}-normal.woff`,
  )
  return { name, data: await readFile(file), weight, style: 'normal' }
}

/** What these letters cannot write is left out: the drawing would look for a font elsewhere, on a machine that may have no way out. */
export function writable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\u0020-\u024f\u2010-\u2027\u2030-\u203a\u20ac\u2122\u2212]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
