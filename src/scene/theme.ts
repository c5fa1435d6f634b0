import { instrument } from './layout'
import type { SceneTheme, Vec3 } from './types'

/** The light of the scene in numbers; shaders know no other difference between day and night. Colours are linear unless said. */
export type SceneLight = {
  day: boolean
  light: Vec3
  lightColour: Vec3
  /** Radius of the light, which is what makes shadows soft. */
  lightSize: number
  falloff: number
  /** How much the window's light fills the side of a planet that the lamp does not reach. */
  fill: number
  sky: Vec3
  bounce: Vec3
  window: Vec3
  windowAt: Vec3
  /** Polished metal is lighter than the ink of the same name: what the brass token is multiplied by for metal. */
  metal: number
  /** sRGB, the page's own tokens, used when the page does not say otherwise. */
  ground: string
  ink: string
  brass: string
}

export const sceneLights: Record<SceneTheme, SceneLight> = {
  dark: {
    day: false,
    light: [0, instrument.lampHeight, 0],
    lightColour: [3.15, 2.52, 1.78],
    lightSize: 0.42,
    falloff: 0.16,
    fill: 0.3,
    sky: [0.022, 0.032, 0.036],
    bounce: [0.05, 0.042, 0.028],
    window: [0.5, 0.62, 0.66],
    windowAt: [-0.62, 0.62, 0.42],
    metal: 1.12,
    ground: '#0d1413',
    ink: '#ece7db',
    brass: '#c9a15a',
  },
  light: {
    day: true,
    light: [-17, 25, 9],
    lightColour: [1.12, 1.08, 1.0],
    lightSize: 2.6,
    falloff: 0.004,
    fill: 0.12,
    sky: [0.34, 0.36, 0.385],
    bounce: [0.3, 0.27, 0.225],
    window: [1.7, 1.72, 1.75],
    windowAt: [-0.62, 0.72, 0.36],
    metal: 2.5,
    ground: '#f4f1ea',
    ink: '#1c2421',
    brass: '#8a6426',
  },
}

/** `#rrggbb` to three numbers between 0 and 1, as they are (sRGB). */
export function srgb(hex: string): Vec3 {
  const value = Number.parseInt(hex.slice(1), 16)
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

/** `#rrggbb` to linear light. */
export function linear(hex: string): Vec3 {
  const [r, g, b] = srgb(hex)
  const decode = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return [decode(r), decode(g), decode(b)]
}
