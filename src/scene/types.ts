import type { PlanetLook } from '@/src/lib/planet-look'

/** A service as the scene knows it. */
export type ScenePlanet = {
  slug: string
  title: string
  /** Place among the rings, from the lamp outwards. Ties, gaps and null are fine. */
  featuredOrder: number | null
  look: PlanetLook
}

export type SceneTheme = 'dark' | 'light'

/** x to the right, y up, z towards the onlooker; one unit is a tenth of the outermost ring's radius. */
export type Vec3 = readonly [number, number, number]

/** What tests read when the page was opened with `?scene=force`. */
export type OrreryProbe = {
  frames: number
  calls: number
  triangles: number
  programs: number
  geometries: number
  textures: number
  /** JavaScript milliseconds of the last frame: clock, camera, uniforms and submission. */
  milliseconds: number
}

declare global {
  interface Window {
    __orrery?: OrreryProbe
  }
}
