import type { CanvasSettings } from '../contract'
import type { StageControl } from '../stage/Stage'
import type { OrreryProbe, ScenePlanet, SceneView } from '../types'

/** What the page tells the thread that draws. `start` comes first and once. */
export type ToScene =
  | { kind: 'start'; canvas: OffscreenCanvas; settings: CanvasSettings }
  | { kind: 'update'; change: Partial<StageControl> }
  | { kind: 'replace'; planets: readonly ScenePlanet[] }
  | { kind: 'resize'; width: number; height: number }
  | { kind: 'end' }

/** What the thread that draws tells the page. */
export type FromScene =
  /** It can be driven now. */
  | { kind: 'mounted' }
  /** There will be no canvas; `reason` is for whoever looks at the console. */
  | { kind: 'failed'; reason: string }
  | { kind: 'view'; view: SceneView }
  | { kind: 'firstFrame' }
  | { kind: 'reading'; reading: OrreryProbe }
  | { kind: 'lost' }
