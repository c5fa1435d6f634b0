import { ImageResponse } from 'next/og'
import { truncate } from '@/src/lib/text'
import type { OgText } from '../_data/ogText'
import type { Site } from '../_data/site'
import { ogFonts, writable } from './fonts'
import { instrumentSvg } from './instrument'
import { ogPaletteOf } from './palette'

export const OG_SIZE = { width: 1200, height: 630 }

/** The picture of a page for link previews: its title before the instrument, in the organization's colours. A PNG. */
export async function drawOgPicture(site: Site, { label, title, look }: OgText): Promise<Uint8Array<ArrayBuffer>> {
  const palette = ogPaletteOf(site)
  // Letters that these fonts do not have leave the studio's name, and without one the instrument alone.
  const words = truncate(writable(title) || writable(site.name), 120)
  const svg = instrumentSvg(palette, seedOf(`${site.id} ${title}`), look)
  const picture = new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '58px 64px 54px',
        backgroundImage: `url(data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')})`,
        color: palette.ink,
        fontFamily: 'Instrument',
      }}
    >
      <div style={{ display: 'flex', fontSize: 25, letterSpacing: 2.6, color: palette.accent }}>
        {truncate(writable(label), 48).toLocaleUpperCase(site.locale)}
      </div>
      <div
        style={{
          display: 'flex',
          maxWidth: 720,
          fontFamily: 'Fraunces',
          fontSize: words.length > 64 ? 58 : words.length > 34 ? 70 : 86,
          lineHeight: 1.07,
          letterSpacing: -1.6,
        }}
      >
        {words}
      </div>
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 25, color: palette.quiet }}>
        <div style={{ display: 'flex', width: 64, height: 1, marginRight: 20, backgroundColor: palette.accent }} />
        {label === site.name ? new URL(site.origin).host : writable(site.name)}
      </div>
    </div>,
    { ...OG_SIZE, fonts: await ogFonts() },
  )
  return new Uint8Array(await picture.arrayBuffer())
}

/** The same text is the same number, anywhere and always. */
function seedOf(text: string): number {
  let seed = 7
  for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return seed
}
