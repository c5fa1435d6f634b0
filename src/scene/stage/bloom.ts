import {
  AdditiveBlending,
  BufferAttribute,
  BufferGeometry,
  Camera as PlainCamera,
  HalfFloatType,
  Mesh,
  NoBlending,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
  type Camera,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { bloomFragment, bloomVertex } from '../shaders/bloom'

/** Light that spills over the edges of the lamp and of what shines brightest. A chunk of its own, for GPUs that have the time. */
export type Bloom = {
  render: (scene: Scene, camera: Camera) => void
  resize: (width: number, height: number, pixelRatio: number) => void
  dispose: () => void
}

const strength = 0.28
/** On what the screen shows, 0 to 1: brass and enamel stay below it, the lamp and the sharpest glints lie above. */
const threshold = 0.86
/** Halvings of the picture; each is a draw call on the way down and one on the way up. */
const levels = 4

/** What the one program does in a pass; the numbers stand in `shaders/bloom.ts` too. */
const step = { bright: 0, down: 1, up: 2, join: 3 } as const

/**
 * Down through ever smaller pictures and up again (J. Jimenez, Next Generation Post Processing in Call of Duty, SIGGRAPH 2014):
 * wide and smooth for few samples. One program for all passes, since the scene has eleven of its own.
 */
export function makeBloom(renderer: WebGLRenderer, antialias: boolean): Bloom {
  const size = renderer.getDrawingBufferSize(new Vector2())
  const picture = new WebGLRenderTarget(size.x, size.y, { type: HalfFloatType, samples: antialias ? 4 : 0 })
  const chain = Array.from({ length: levels }, () => {
    return new WebGLRenderTarget(1, 1, { type: HalfFloatType, depthBuffer: false })
  })
  const fit = (width: number, height: number): void => {
    picture.setSize(width, height)
    chain.forEach((target, level) => {
      const halves = 2 ** (level + 1)
      target.setSize(Math.max(1, Math.ceil(width / halves)), Math.max(1, Math.ceil(height / halves)))
    })
  }
  fit(size.x, size.y)

  const geometry = new BufferGeometry().setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  )
  const uniforms = {
    uSource: { value: null as Texture | null },
    uPicture: { value: null as Texture | null },
    uTexel: { value: new Vector2() },
    uStep: { value: 0 },
    uStrength: { value: strength },
    uThreshold: { value: threshold },
  }
  const material = (blending: typeof AdditiveBlending | typeof NoBlending): ShaderMaterial => {
    return new ShaderMaterial({
      vertexShader: bloomVertex,
      fragmentShader: bloomFragment,
      uniforms,
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
      blending,
    })
  }
  const replacing = new Mesh(geometry, material(NoBlending))
  const adding = new Mesh(geometry, material(AdditiveBlending))
  const camera = new PlainCamera()
  for (const mesh of [replacing, adding]) mesh.frustumCulled = false

  const pass = (mesh: Mesh, kind: number, from: WebGLRenderTarget, to: WebGLRenderTarget | null): void => {
    uniforms.uSource.value = from.texture
    uniforms.uTexel.value.set(1 / from.width, 1 / from.height)
    uniforms.uStep.value = kind
    renderer.setRenderTarget(to)
    renderer.render(mesh, camera)
  }

  return {
    render: (scene, view) => {
      renderer.setRenderTarget(picture)
      renderer.render(scene, view)
      const clears = renderer.autoClear
      renderer.autoClear = false
      let above = picture
      for (const target of chain) {
        pass(replacing, above === picture ? step.bright : step.down, above, target)
        above = target
      }
      for (let level = levels - 1; level > 0; level--) {
        const [from, to] = [chain[level], chain[level - 1]]
        if (from && to) pass(adding, step.up, from, to)
      }
      uniforms.uPicture.value = picture.texture
      const [widest] = chain
      if (widest) pass(replacing, step.join, widest, null)
      renderer.autoClear = clears
    },
    resize: (width, height, pixelRatio) => fit(Math.round(width * pixelRatio), Math.round(height * pixelRatio)),
    dispose: () => {
      geometry.dispose()
      for (const mesh of [replacing, adding]) mesh.material.dispose()
      for (const target of [picture, ...chain]) target.dispose()
    },
  }
}
