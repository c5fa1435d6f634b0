import type { PlanetLook } from '@/src/lib/planet-look'
import type { Pose } from './camera'

/** A service as the scene knows it. */
export type ScenePlanet = {
  slug: string
  title: string
  /** Place among the rings, from the lamp outwards. Ties, gaps and null are fine. */
  featuredOrder: number | null
  look: PlanetLook
  /** Where its label and a click on the planet lead. Without one it is only looked at. */
  href?: string
  /** A GLB or glTF of this site to show in place of the procedural planet. */
  modelUrl?: string | null
}

export type SceneTheme = 'dark' | 'light'

/** x to the right, y up, z towards the onlooker; one unit is a tenth of the outermost ring's radius. */
export type Vec3 = readonly [number, number, number]

/** What is on the stage at this moment, for whatever is drawn over it. */
export type SceneView = {
  pose: Pose
  seconds: number
  /** The camera is on its way from one subject to another. */
  moving: boolean
}

/** What tests read when the page was opened with `?scene=force`. */
export type OrreryProbe = {
  frames: number
  calls: number
  triangles: number
  programs: number
  geometries: number
  textures: number
  pixelRatio: number
  /** Names of the planets that are glTF models. */
  models: string[]
  bloom: boolean
  /** JavaScript milliseconds of the last frame: clock, camera, uniforms and submission. */
  milliseconds: number
}

declare global {
  interface Window {
    __orrery?: OrreryProbe
  }
}
