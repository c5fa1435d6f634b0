import { PerspectiveCamera } from 'three'
import {
  designBox,
  ease,
  mixPose,
  poseFor,
  quietAzimuth,
  reach,
  shapeOf,
  zoomFor,
  type Pose,
  type Shape,
} from '../camera'
import type { Layout } from '../layout'

/** Seconds that the camera takes from one subject to the next. */
export const flight = 1.15

/**
 * Moves three's camera between poses. A new subject starts a flight from wherever the camera is now, so a flight can be
 * interrupted by the next one; a focused planet is followed along its ring.
 */
export class CameraRig {
  readonly camera = new PerspectiveCamera(30, 1.6, reach.near, reach.far)
  private pose: Pose | null = null
  private from: Pose | null = null
  private progress = 1
  private subject: string | null = null
  private azimuth: { shape: Shape; degrees: number } | null = null

  /** Where it stands now, for whatever must be drawn over the canvas. */
  get current(): Pose | null {
    return this.pose
  }

  get moving(): boolean {
    return this.progress < 1
  }

  /** `cut` for reduced motion and for the first frame. */
  look(subject: string | null, cut: boolean): void {
    if (subject === this.subject && this.pose) return
    this.subject = subject
    this.from = this.pose
    this.azimuth = null
    this.progress = cut || this.pose === null ? 1 : 0
  }

  update(layout: Layout, seconds: number, step: number, width: number, height: number): void {
    const shape = shapeOf(width / height)
    const goal = poseFor(layout, this.subject, seconds, shape, this.towards(layout, seconds, shape))
    this.progress = Math.min(1, this.progress + step / flight)
    this.pose = this.from && this.progress < 1 ? mixPose(this.from, goal, ease(this.progress)) : goal
    this.apply(this.pose, width, height)
  }

  /** Chosen once for a subject and kept while it is followed, so that the camera does not change sides by itself. */
  private towards(layout: Layout, seconds: number, shape: Shape): number | undefined {
    const placement = layout.placements.find(({ slug }) => slug === this.subject)
    if (!placement) return undefined
    if (this.azimuth?.shape !== shape) {
      this.azimuth = { shape, degrees: quietAzimuth(layout, placement, seconds, shape) }
    }
    return this.azimuth.degrees
  }

  private apply(pose: Pose, width: number, height: number): void {
    const { camera } = this
    camera.position.set(...pose.position)
    camera.lookAt(...pose.target)
    camera.fov = pose.fov
    camera.aspect = width / height
    camera.zoom = zoomFor(pose, camera.aspect)
    const box = designBox(pose, width, height)
    camera.setViewOffset(width, height, -pose.shift[0] * box.width, pose.shift[1] * box.height, width, height)
    camera.updateMatrixWorld()
  }
}
