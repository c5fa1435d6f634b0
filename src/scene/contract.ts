import type { StageControl } from './stage/Stage'
import type { Quality } from './tiers'
import type { OrreryProbe, ScenePlanet, SceneView } from './types'

/** What the page and a canvas say to each other, whichever thread the canvas is drawn in. */

/** What a canvas begins with: plain data, which may cross to a worker. */
export type CanvasSettings = {
  planets: readonly ScenePlanet[]
  control: StageControl
  /** Of the stage, CSS pixels. */
  size: Size
  /** Stands still at this second, for tests and for still frames. */
  frozenAt: number | null
  quality: Quality
  /** Tells of each frame what it cost. */
  probe: boolean
}

export type CanvasEvents = {
  onView: (view: SceneView) => void
  /** Called once, after the first frame with every planet on it. */
  onFirstFrame: () => void
  /** With every frame of a canvas that is probed. */
  onReading: (reading: OrreryProbe) => void
  /** The GPU took the context away: nothing more will be drawn here. */
  onLost: () => void
}

export type CanvasOptions = CanvasSettings &
  CanvasEvents & {
    canvas: HTMLCanvasElement | OffscreenCanvas
    /** Ends a boot that is no longer wanted. */
    signal: AbortSignal
  }

export type Size = { width: number; height: number }

export type CanvasHandle = {
  /** Takes effect in one frame, or in a flight of the camera. */
  update: (control: Partial<StageControl>) => void
  /** Other planets; the old ones stay until the new ones are ready. */
  replace: (planets: readonly ScenePlanet[]) => void
  resize: (width: number, height: number) => void
  /** Frees the context, buffers, textures and listeners. Safe to call twice. */
  dispose: () => void
}

/** A stage that is folded away still has a canvas of one pixel. */
export function atLeastAPoint({ width, height }: Size): Size {
  return { width: Math.max(1, width), height: Math.max(1, height) }
}
