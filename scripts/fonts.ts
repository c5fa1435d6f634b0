// `npm run fonts`: the fonts of the site, cut from the whole ones of @fontsource to the letters and weights that it uses.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cutFont, FONTS } from './lib/fonts'
import { root } from './lib/paths'

for (const font of FONTS) {
  const cut = await cutFont(readFileSync(path.join(root, 'node_modules', font.source)), font)
  writeFileSync(path.join(root, font.target), cut)
  console.log(`${font.target}: ${(cut.length / 1024).toFixed(1)} kB`)
}
