/** How a model stands on its turntable. Pure; written by hand and clock, read by each frame. */
export interface Turn {
  /** Radians that people have turned it by, on top of what the clock does. */
  azimuth: number
  /** From how high it is seen, in radians over the table. */
  elevation: number
  /** Somebody holds it: the clock waits. */
  held: boolean
}

export const START: Readonly<Turn> = { azimuth: 0, elevation: 0.3, held: false }
/** From nearly level to well above; from below there is only the table. */
export const ELEVATIONS = { least: 0.05, most: 1.15 } as const
/** Radians a second: once around in eighteen seconds. */
export const SPEED = (2 * Math.PI) / 18
/** Radians for each pixel that a hand moves, and for each press of an arrow key. */
const PER_PIXEL = 0.0085
const PER_KEY = Math.PI / 18

/** Turned by a hand that moved so many pixels. */
export function dragged(turn: Turn, right: number, down: number): Turn {
  return tilted({ ...turn, azimuth: turn.azimuth + right * PER_PIXEL }, down * PER_PIXEL * 0.6)
}

/** Turned by a key; null for a key that turns nothing, which is then the page's. */
export function keyed(turn: Turn, key: string): Turn | null {
  switch (key) {
    case 'ArrowLeft':
      return { ...turn, azimuth: turn.azimuth - PER_KEY }
    case 'ArrowRight':
      return { ...turn, azimuth: turn.azimuth + PER_KEY }
    case 'ArrowUp':
      return tilted(turn, PER_KEY / 2)
    case 'ArrowDown':
      return tilted(turn, -PER_KEY / 2)
    case 'Home':
      return { ...START, held: turn.held }
    default:
      return null
  }
}

function tilted(turn: Turn, by: number): Turn {
  return { ...turn, elevation: Math.min(ELEVATIONS.most, Math.max(ELEVATIONS.least, turn.elevation + by)) }
}

/** Radius of a model and of the plate under it, in the scene's units. */
export const MODEL_RADIUS = 3
export const PLATE_RADIUS = 4.4

/** How far off the camera stands so that model and plate fit a stage of this shape. `fov` is the vertical angle in degrees. */
export function distanceFor(aspect: number, fov: number): number {
  const half = (fov / 2) * (Math.PI / 180)
  const across = Math.atan(Math.tan(half) * aspect)
  return Math.max((MODEL_RADIUS * 1.24) / Math.sin(half), (PLATE_RADIUS * 1.1) / Math.sin(across))
}
