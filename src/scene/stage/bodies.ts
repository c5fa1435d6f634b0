import { Matrix3, Vector3, Vector4, type ShaderMaterial, type Texture } from 'three'
import type { PlanetKind, PlanetLook } from '@/src/lib/planet-look'
import type { Layout } from '../layout'
import { bodyFragment, bodyVertex } from '../shaders/planet'
import { linear } from '../theme'
import { axisOf, frameOf } from './orientation'
import { quad, shader, type Part } from './parts'
import type { SharedUniforms } from './uniforms'

/** How each kind takes the light: polish of its coat, depth of its relief, and whether low ground is water. */
const finishes: Record<PlanetKind, { gloss: number; bump: number; sea: boolean }> = {
  enamel: { gloss: 1.25, bump: 0.22, sea: false },
  banded: { gloss: 0.3, bump: 0.05, sea: false },
  marbled: { gloss: 1.1, bump: 0, sea: false },
  cratered: { gloss: 0.06, bump: 0.4, sea: false },
  clouded: { gloss: 0.3, bump: 0.1, sea: false },
  oceanic: { gloss: 0.9, bump: 0.12, sea: true },
  agate: { gloss: 1.1, bump: 0, sea: false },
  engraved: { gloss: 0.5, bump: 0.12, sea: false },
}

export type Body = Part & { look: PlanetLook }

/** One quad and one material a planet; all of them share one program. The surface arrives later, through `dress`. */
export function buildBodies(layout: Layout, shared: SharedUniforms): Body[] {
  return layout.placements.map(({ planet: { look, slug } }, index) => {
    const finish = finishes[look.kind]
    const air = new Vector3(...linear(look.atmosphere.colour)).multiplyScalar(look.atmosphere.strength)
    const own = {
      uIndex: { value: index },
      uMap: { value: null },
      uFrame: { value: new Matrix3() },
      uAxis: { value: new Vector3(...axisOf(look)) },
      uRing: { value: new Vector4(look.ring.inner, look.ring.outer, look.ring.gap, look.ring.enabled ? 1 : 0) },
      uAir: { value: air },
      uGloss: { value: finish.gloss },
      uBump: { value: finish.bump },
      uSea: { value: finish.sea ? 1 : 0 },
    }
    return {
      name: `planet:${slug}`,
      look,
      geometry: quad(),
      material: shader(shared, bodyVertex, bodyFragment, own, { depthWrite: true }),
      order: 5,
    }
  })
}

/** Puts a baked surface on. */
export function dress(material: ShaderMaterial, surface: Texture): void {
  const slot = material.uniforms.uMap
  if (slot) slot.value = surface
}

/** Turns every planet about its own axis to where it is at `seconds`. */
export function turnBodies(bodies: readonly Body[], seconds: number): void {
  for (const { material, look } of bodies) {
    const frame: unknown = material.uniforms.uFrame?.value
    if (frame instanceof Matrix3) frame.fromArray(frameOf(look, seconds))
  }
}
