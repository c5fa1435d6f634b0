import { sanitizePlanetLook, surprisePlanetLook } from '@/src/lib/planet-look'
import type { ScenePlanet } from '@/src/scene/types'

export function planet(slug: string, featuredOrder: number | null = null, look: unknown = {}): ScenePlanet {
  return { slug, title: slug, featuredOrder, look: sanitizePlanetLook(look) }
}

/** As many different planets as asked for. */
export function planets(count: number): ScenePlanet[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `service-${String(index).padStart(2, '0')}`,
    title: `Service ${index}`,
    featuredOrder: index,
    look: surprisePlanetLook(index),
  }))
}
