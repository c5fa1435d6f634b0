import { contrast, isHexColour, mix, readableOn } from './colour'

/** What an organization may replace of the look; anything that is no colour, type or corner of these counts as not set. */
export interface Brand {
  accent?: string | null
  accentOnLight?: string | null
  secondary?: string | null
  ground?: string | null
  displayFont?: string | null
  radius?: string | null
}

/** The house's own type and corners stand in `tokens.css`; an organization that keeps them replaces nothing. */
const DISPLAY_FONTS: Readonly<Record<string, string>> = {
  'instrument-sans': 'var(--text)',
  'jetbrains-mono': 'var(--mono)',
}
const RADII: Readonly<Record<string, string>> = { square: '0', round: '0.75rem' }

const DARK = { ground: '#0d1413', ink: '#ece7db', accent: '#c9a15a' }
const LIGHT = { ground: '#f4f1ea', ink: '#1c2421', accent: '#8a6426' }
/** Text that is read at length keeps AAA on whatever ground an organization chooses. */
const BODY_CONTRAST = 7
const LABEL_CONTRAST = 4.5

/**
 * An organization's brand as inline CSS variables that `src/components/tokens.css` reads. Only checked values get in,
 * accents are moved until they can be read, and a ground on which the ink could not be read is left out.
 */
export function brandVariables(brand: Brand | null | undefined): Record<`--brand-${string}`, string> {
  const variables: Record<`--brand-${string}`, string> = {}
  if (!brand) return variables
  const font = Object.hasOwn(DISPLAY_FONTS, brand.displayFont ?? '')
    ? DISPLAY_FONTS[brand.displayFont ?? '']
    : undefined
  if (font) variables['--brand-display'] = font
  const radius = Object.hasOwn(RADII, brand.radius ?? '') ? RADII[brand.radius ?? ''] : undefined
  if (radius) variables['--brand-radius'] = radius
  let dark = DARK.ground
  let light = LIGHT.ground
  if (isHexColour(brand.ground)) {
    if (contrast(DARK.ink, brand.ground) >= BODY_CONTRAST) {
      dark = variables['--brand-ground-dark'] = brand.ground.toLowerCase()
      variables['--brand-raised-dark'] = mix(dark, '#ffffff', 0.04)
    } else if (contrast(LIGHT.ink, brand.ground) >= BODY_CONTRAST) {
      light = variables['--brand-ground-light'] = brand.ground.toLowerCase()
      variables['--brand-raised-light'] = mix(light, '#ffffff', 0.6)
    }
  }
  const accent = isHexColour(brand.accent) ? brand.accent : null
  const onLight = isHexColour(brand.accentOnLight) ? brand.accentOnLight : accent
  if (accent)
    variables['--brand-accent-dark'] = readableOn(accent.toLowerCase(), mix(dark, '#ffffff', 0.04), LABEL_CONTRAST)
  if (onLight) variables['--brand-accent-light'] = readableOn(onLight.toLowerCase(), light, LABEL_CONTRAST)
  if (isHexColour(brand.secondary)) {
    variables['--brand-secondary-dark'] = readableOn(brand.secondary.toLowerCase(), dark, LABEL_CONTRAST)
    variables['--brand-secondary-light'] = readableOn(brand.secondary.toLowerCase(), light, LABEL_CONTRAST)
  }
  variables['--brand-on-accent-dark'] = onAccent(variables['--brand-accent-dark'] ?? DARK.accent)
  variables['--brand-on-accent-light'] = onAccent(variables['--brand-accent-light'] ?? LIGHT.accent)
  return variables
}

/** The colour of the words on a button of this colour. One of black and white always reads. */
function onAccent(fill: string): string {
  return [DARK.ground, '#ffffff'].find((ink) => contrast(ink, fill) >= LABEL_CONTRAST) ?? '#000000'
}
