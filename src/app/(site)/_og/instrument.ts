import { mix } from '@/src/lib/colour'
import type { PlanetLook } from '@/src/lib/planet-look'
import { seededRandom } from '@/src/lib/seeded'
import type { OgPalette } from './palette'

/** Where the lamp stands on the picture, in pixels. */
const CENTRE = { x: 905, y: 330 }
/** Rings of the instrument as they are seen from the side: half widths in pixels. */
const RINGS = [150, 255, 372, 505]
/** How much flatter a ring is than it is wide. */
const FLAT = 0.46

/**
 * The instrument behind the words, as SVG of 1200 × 630: rings with engraved divisions, a lamp, a planet on each ring. The
 * same page has the same sky: `seed` places the planets. A service's page shows its own planet from near.
 */
export function instrumentSvg(palette: OgPalette, seed: number, look: PlanetLook | null): string {
  const random = seededRandom(seed)
  const rings = RINGS.map((radius, index) => ring(radius, index % 2 ? 120 : 180, palette)).join('')
  const planets = RINGS.map((radius, index) => {
    // The far side of the wide rings is behind the words.
    const half = index < 2 ? Math.PI : 1.7
    const angle = (random() * 2 - 1) * half
    const x = CENTRE.x + radius * Math.cos(angle)
    const y = CENTRE.y + radius * FLAT * Math.sin(angle)
    const colours = [palette.second, palette.accent, mix(palette.ink, palette.second, 0.5), palette.ink]
    return ball(x, y, 11 + index * 4 + random() * 6, colours[index] ?? palette.ink, palette.ground, `p${index}`)
  }).join('')
  const near = look ? ownPlanet(look) : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<defs>
<radialGradient id="lamp"><stop offset="0" stop-color="${palette.accent}" stop-opacity="0.9"/><stop offset="0.12" stop-color="${palette.accent}" stop-opacity="0.34"/><stop offset="1" stop-color="${palette.accent}" stop-opacity="0"/></radialGradient>
<linearGradient id="fade" x1="0" x2="1" y1="0" y2="0"><stop offset="0.36" stop-color="${palette.ground}"/><stop offset="0.66" stop-color="${palette.ground}" stop-opacity="0"/></linearGradient>
</defs>
<rect width="1200" height="630" fill="${palette.ground}"/>
<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="420" fill="url(#lamp)" opacity="0.5"/>
${rings}
<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="17" fill="${palette.accent}"/>
${look ? near : planets}
<rect width="1200" height="630" fill="url(#fade)"/>
</svg>`
}

function ring(radius: number, divisions: number, { accent, ground }: OgPalette): string {
  const line = mix(ground, accent, 0.62)
  const ticks = Array.from({ length: divisions }, (_, index) => {
    const angle = (index / divisions) * 2 * Math.PI
    const inner = radius - (index % 10 === 0 ? 15 : index % 5 === 0 ? 11 : 7)
    const at = (reach: number) =>
      `${(CENTRE.x + reach * Math.cos(angle)).toFixed(1)} ${(CENTRE.y + reach * FLAT * Math.sin(angle)).toFixed(1)}`
    return `M${at(inner)}L${at(radius)}`
  }).join('')
  const ellipse = (reach: number, width: number) =>
    `<ellipse cx="${CENTRE.x}" cy="${CENTRE.y}" rx="${reach}" ry="${reach * FLAT}" fill="none" stroke="${line}" stroke-width="${width}"/>`
  return `${ellipse(radius, 1.6)}${ellipse(radius - 16, 0.7)}<path d="${ticks}" stroke="${line}" stroke-width="0.9"/>`
}

function ball(x: number, y: number, radius: number, colour: string, ground: string, id: string): string {
  const stops = [mix(colour, '#ffffff', 0.35), colour, mix(colour, ground, 0.75)]
  const gradient = stops.map((stop, index) => `<stop offset="${[0, 0.45, 1][index]}" stop-color="${stop}"/>`).join('')
  return `<radialGradient id="${id}" cx="0.34" cy="0.3" r="0.85">${gradient}</radialGradient><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="url(#${id})"/>`
}

/** The service's planet in its palette, with bands and ring where it has them. */
function ownPlanet(look: PlanetLook): string {
  const [deep, low, high, light] = look.palette
  const radius = 142
  const bands = ['banded', 'agate', 'engraved'].includes(look.kind)
    ? [-0.62, -0.3, 0.02, 0.34, 0.62]
        .map(
          (at, index) =>
            `<path d="M${-radius} ${radius * at} q ${radius} ${26 - index * 5} ${2 * radius} 0" fill="none" stroke="${light}" stroke-opacity="0.32" stroke-width="${index % 2 ? 16 : 7}"/>`,
        )
        .join('')
    : ''
  const half = (sweep: number) =>
    look.ring.enabled
      ? `<path d="M ${-radius * 1.65} 0 A ${radius * 1.65} ${radius * 0.42} 0 0 ${sweep} ${radius * 1.65} 0" fill="none" stroke="${look.ring.colour}" stroke-width="13"/>`
      : ''
  return `<radialGradient id="own" cx="0.34" cy="0.3" r="0.85"><stop offset="0" stop-color="${light}"/><stop offset="0.32" stop-color="${high}"/><stop offset="0.7" stop-color="${low}"/><stop offset="1" stop-color="${deep}"/></radialGradient>
<clipPath id="disc"><circle r="${radius}"/></clipPath>
<g transform="translate(${CENTRE.x + 40} ${CENTRE.y - 20}) rotate(${look.tilt})">${half(1)}<circle r="${radius}" fill="url(#own)"/><g clip-path="url(#disc)">${bands}</g>${half(0)}</g>`
}
