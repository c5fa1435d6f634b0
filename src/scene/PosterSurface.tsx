import type { PlanetKind, PlanetLook } from '@/src/lib/planet-look'
import { srgb } from './theme'

/** How a kind's noise is cut for the drawing: [frequency across, down], octaves, contrast, flat steps instead of a ramp. */
const grains: Record<PlanetKind, { across: number; down: number; octaves: number; contrast: number; flat?: boolean }> =
  {
    enamel: { across: 1.1, down: 1.1, octaves: 1, contrast: 2.6, flat: true },
    banded: { across: 0.1, down: 2.2, octaves: 3, contrast: 2.4 },
    marbled: { across: 0.9, down: 0.9, octaves: 4, contrast: 2.6 },
    cratered: { across: 2, down: 2, octaves: 3, contrast: 2.2 },
    clouded: { across: 0.45, down: 1, octaves: 4, contrast: 2 },
    oceanic: { across: 0.8, down: 0.9, octaves: 5, contrast: 3, flat: true },
    agate: { across: 0.8, down: 0.9, octaves: 2, contrast: 4.5 },
    engraved: { across: 0.8, down: 0.8, octaves: 4, contrast: 5 },
  }

/** The palette in the order in which low to high noise meets it. */
function steps(look: PlanetLook): readonly string[] {
  const [a, b, c, d] = look.palette
  if (look.kind === 'oceanic') return [a, a, b, c, d, c]
  if (look.kind === 'agate') return [b, a, b, c, b, d, c, b, a]
  if (look.kind === 'engraved') return [d, d, b, b]
  return [a, b, c, d]
}

/** An SVG filter that paints a planet's surface into whatever it is applied to; `radius` in the drawing's units. */
export function PosterSurface({ id, look, radius }: { id: string; look: PlanetLook; radius: number }) {
  const grain = grains[look.kind]
  const frequency = (share: number): string => (share / radius).toFixed(4)
  const colours = steps(look).map(srgb)
  const table = (channel: 0 | 1 | 2): string => colours.map((colour) => colour[channel].toFixed(3)).join(' ')
  const type = grain.flat ? 'discrete' : 'table'
  const { contrast } = grain
  const offset = 0.5 - contrast / 2
  const row = `${contrast} 0 0 0 ${offset.toFixed(2)}`
  return (
    <filter id={id} x="0" y="0" width="1" height="1" colorInterpolationFilters="sRGB">
      <feTurbulence
        type="fractalNoise"
        baseFrequency={`${frequency(grain.across)} ${frequency(grain.down)}`}
        numOctaves={grain.octaves}
        seed={look.seed % 997}
      />
      <feColorMatrix values={`${row} ${row} ${row} 0 0 0 0 1`} />
      <feComponentTransfer>
        <feFuncR type={type} tableValues={table(0)} />
        <feFuncG type={type} tableValues={table(1)} />
        <feFuncB type={type} tableValues={table(2)} />
      </feComponentTransfer>
      <feComposite operator="in" in2="SourceGraphic" />
    </filter>
  )
}
