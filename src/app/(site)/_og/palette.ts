import type { Site } from '../_data/site'

export interface OgPalette {
  ground: string
  ink: string
  quiet: string
  accent: string
  second: string
}

/** The site's own colours by night, or by day where the organization has chosen the day. */
export function ogPaletteOf({ theme, brand }: Pick<Site, 'theme' | 'brand'>): OgPalette {
  const isDay = theme === 'light'
  const side = isDay ? 'light' : 'dark'
  const token = (name: string, house: string) => brand[`--brand-${name}-${side}`] ?? house
  return {
    ground: token('ground', isDay ? '#f4f1ea' : '#0d1413'),
    ink: isDay ? '#1c2421' : '#ece7db',
    quiet: isDay ? '#505b56' : '#a5b1aa',
    accent: token('accent', isDay ? '#84602a' : '#c9a15a'),
    second: token('secondary', isDay ? '#2e6f5e' : '#5fa08c'),
  }
}
