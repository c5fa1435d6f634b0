import { Matrix4, Vector3, Vector4, type IUniform, type PerspectiveCamera } from 'three'
import { angleAt, positionAt, type Layout } from '../layout'
import { maxSpheres } from '../shaders/common'
import { linear, srgb, type SceneLight } from '../theme'
import type { Vec3 } from '../types'

export type SharedUniforms = ReturnType<typeof createShared>
export type Tokens = { ground: string; ink: string; brass: string }

const uniform = <Value>(value: Value): IUniform<Value> => ({ value })
const vector = (): IUniform<Vector3> => uniform(new Vector3())

/** The uniforms that all materials point at: written once a frame, read by every program. */
export function createShared() {
  return {
    uTime: uniform(0),
    uSpheres: uniform(Array.from({ length: maxSpheres }, () => new Vector4(0, -99, 0, 0.001))),
    uAngles: uniform(new Float32Array(maxSpheres + 1)),
    uCount: uniform(0),
    uLight: vector(),
    uLightColour: vector(),
    uLightSize: uniform(0),
    uFalloff: uniform(0),
    uSky: vector(),
    uBounce: vector(),
    uWindow: vector(),
    uWindowAt: vector(),
    uBrass: vector(),
    uInk: vector(),
    uGround: vector(),
    uDay: uniform(0),
    uFill: uniform(0),
    uViewProjection: uniform(new Matrix4()),
    uPixel: uniform(1),
    uLit: uniform(-1),
  }
}

/** Day or night, in the page's own colours. */
export function applyLight(shared: SharedUniforms, light: SceneLight, tokens: Tokens): void {
  const set = (target: IUniform<Vector3>, value: Vec3): void => void target.value.set(...value)
  set(shared.uLight, light.light)
  set(shared.uLightColour, light.lightColour)
  set(shared.uSky, light.sky)
  set(shared.uBounce, light.bounce)
  set(shared.uWindow, light.window)
  set(shared.uWindowAt, light.windowAt)
  set(shared.uBrass, linear(tokens.brass))
  shared.uBrass.value.multiplyScalar(light.metal)
  set(shared.uInk, srgb(tokens.ink))
  set(shared.uGround, srgb(tokens.ground))
  shared.uLightSize.value = light.lightSize
  shared.uFalloff.value = light.falloff
  shared.uFill.value = light.fill
  shared.uDay.value = light.day ? 1 : 0
}

/** Where everything is at `seconds`. The only work that a frame does per planet. */
export function applyTime(shared: SharedUniforms, layout: Layout, seconds: number): void {
  shared.uTime.value = seconds
  shared.uCount.value = layout.placements.length
  layout.placements.forEach((placement, index) => {
    const [x, y, z] = positionAt(placement, seconds)
    shared.uSpheres.value[index]?.set(x, y, z, placement.radius)
    shared.uAngles.value[index + 1] = angleAt(placement, seconds)
  })
}

export function applyCamera(shared: SharedUniforms, camera: PerspectiveCamera, pixelHeight: number): void {
  shared.uViewProjection.value.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
  shared.uPixel.value = pixelHeight * camera.projectionMatrix.elements[5] * 0.5
}
