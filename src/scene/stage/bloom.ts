import { HalfFloatType, Vector2, WebGLRenderTarget, type Camera, type Scene, type WebGLRenderer } from 'three'
import { EffectComposer } from 'three/addons/postprocessing/EffectComposer.js'
import { RenderPass } from 'three/addons/postprocessing/RenderPass.js'
import { UnrealBloomPass } from 'three/addons/postprocessing/UnrealBloomPass.js'

/** Light that spills over the edges of the lamp and of what shines brightest. A chunk of its own, for GPUs that have the time. */
export type Bloom = {
  render: (scene: Scene, camera: Camera) => void
  resize: (width: number, height: number, pixelRatio: number) => void
  dispose: () => void
}

const strength = 0.34
const spread = 0.55
/** On what the screen shows, 0 to 1: brass and enamel stay below it, the lamp and the sharpest glints lie above. */
const threshold = 0.86

export function makeBloom(renderer: WebGLRenderer, antialias: boolean): Bloom {
  const size = renderer.getDrawingBufferSize(new Vector2())
  const target = new WebGLRenderTarget(size.x, size.y, { type: HalfFloatType, samples: antialias ? 4 : 0 })
  const composer = new EffectComposer(renderer, target)
  const glow = new UnrealBloomPass(size, strength, spread, threshold)
  let picture: RenderPass | null = null
  return {
    render: (scene, camera) => {
      if (picture?.scene !== scene) {
        composer.passes.length = 0
        picture = new RenderPass(scene, camera)
        composer.addPass(picture)
        composer.addPass(glow)
      }
      composer.render()
    },
    resize: (width, height, pixelRatio) => {
      composer.setPixelRatio(pixelRatio)
      composer.setSize(width, height)
    },
    dispose: () => {
      glow.dispose()
      composer.dispose()
    },
  }
}
