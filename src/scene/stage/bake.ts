import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  ShaderMaterial,
  Vector2,
  Vector3,
  WebGLCubeRenderTarget,
  type WebGLRenderer,
} from 'three'
import { planetKinds, type PlanetLook } from '@/src/lib/planet-look'
import { bakeFragment, bakeVertex } from '../shaders/bake'
import { srgb } from '../theme'

/** Forward, right and up of each cube face as OpenGL samples them: +x −x +y −y +z −z. */
const faces: readonly (readonly [Vector3, Vector3, Vector3])[] = [
  [new Vector3(1, 0, 0), new Vector3(0, 0, -1), new Vector3(0, -1, 0)],
  [new Vector3(-1, 0, 0), new Vector3(0, 0, 1), new Vector3(0, -1, 0)],
  [new Vector3(0, 1, 0), new Vector3(1, 0, 0), new Vector3(0, 0, 1)],
  [new Vector3(0, -1, 0), new Vector3(1, 0, 0), new Vector3(0, 0, -1)],
  [new Vector3(0, 0, 1), new Vector3(1, 0, 0), new Vector3(0, -1, 0)],
  [new Vector3(0, 0, -1), new Vector3(-1, 0, 0), new Vector3(0, -1, 0)],
]

/** Draws surfaces into cube maps. One program and one triangle serve every planet; dispose it when the last one is baked. */
export class PlanetBaker {
  private readonly camera = new Camera()
  private readonly geometry = new BufferGeometry().setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  )
  private readonly material = new ShaderMaterial({
    vertexShader: bakeVertex,
    fragmentShader: bakeFragment,
    depthTest: false,
    depthWrite: false,
    uniforms: {
      uForward: { value: new Vector3() },
      uRight: { value: new Vector3() },
      uUp: { value: new Vector3() },
      uKind: { value: 0 },
      uPalette: { value: [] },
      uScale: { value: new Vector2() },
      uBands: { value: 0 },
      uClouds: { value: 0 },
      uSeed: { value: 0 },
    },
  })
  private readonly mesh = new Mesh(this.geometry, this.material)

  constructor(private readonly renderer: WebGLRenderer) {
    this.mesh.frustumCulled = false
  }

  /** Compiles the program without waiting for it in a frame; the first `bake` without it would. */
  async prepare(): Promise<void> {
    await this.renderer.compileAsync(this.mesh, this.camera)
  }

  /** `size` is the edge of a face in pixels; 256 costs 2 MB. The caller owns the target and disposes it. */
  bake(look: PlanetLook, size: number): WebGLCubeRenderTarget {
    const target = new WebGLCubeRenderTarget(size, {
      generateMipmaps: false,
      minFilter: LinearMipmapLinearFilter,
      magFilter: LinearFilter,
      depthBuffer: false,
    })
    const uniforms = this.material.uniforms
    const write = (name: string, value: unknown): void => {
      const slot = uniforms[name]
      if (slot) slot.value = value
    }
    write('uKind', planetKinds.indexOf(look.kind))
    write(
      'uPalette',
      look.palette.map((colour) => new Vector3(...srgb(colour))),
    )
    write('uScale', new Vector2(look.noiseScaleX, look.noiseScaleY))
    write('uBands', look.bands)
    write('uClouds', look.clouds)
    write('uSeed', look.seed % 997)
    faces.forEach(([forward, right, up], face) => {
      write('uForward', forward)
      write('uRight', right)
      write('uUp', up)
      // Mipmaps once, when the last face is there.
      target.texture.generateMipmaps = face === 5
      this.renderer.setRenderTarget(target, face)
      this.renderer.render(this.mesh, this.camera)
    })
    this.renderer.setRenderTarget(null)
    return target
  }

  dispose(): void {
    this.geometry.dispose()
    this.material.dispose()
  }
}
