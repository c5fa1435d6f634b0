import { Mesh, Points, Scene, type WebGLCubeRenderTarget, type WebGLRenderer } from 'three'
import { layoutOrrery, type Layout } from '../layout'
import type { SceneClock } from '../motion'
import { sceneLights } from '../theme'
import type { ScenePlanet, SceneTheme } from '../types'
import type { Quality } from '../tiers'
import { PlanetBaker } from './bake'
import { buildBodies, dress, turnBodies, type Body } from './bodies'
import { gpuDone } from './fence'
import type { PlanetModel } from './models'
import { buildParts, type Part } from './parts'
import type { CameraRig } from './rig'
import { applyCamera, applyLight, applyTime, createShared, type SharedUniforms, type Tokens } from './uniforms'

/** What the page may change while the scene runs; read with each frame. */
export type StageControl = {
  focus: string | null
  theme: SceneTheme
  tokens: Tokens
  /** The clock runs. */
  playing: boolean
  /** Somebody can see it: without, not one frame is drawn. */
  visible: boolean
  /** Camera cuts instead of flights. */
  cut: boolean
}

type Dressed = { body: Body; mesh: Mesh; surface: WebGLCubeRenderTarget | null; model: PlanetModel | null }

/** Everything on the table for one list of planets, and its memory. Built once, then only moved. */
export class Stage {
  readonly scene = new Scene()
  readonly layout: Layout
  private readonly shared: SharedUniforms = createShared()
  private readonly parts: Part[]
  private readonly dressed: Dressed[]
  private close: { index: number; surface: WebGLCubeRenderTarget } | null = null
  private gone = false

  constructor(
    planets: readonly ScenePlanet[],
    private readonly renderer: WebGLRenderer,
    private readonly quality: Quality,
    /** Waits for an idle moment; rejects nothing. */
    private readonly idle: () => Promise<void>,
  ) {
    this.layout = layoutOrrery(planets)
    // Nothing in the tree moves by itself: places come from uniforms.
    this.scene.matrixWorldAutoUpdate = false
    const bodies = buildBodies(this.layout, this.shared)
    this.parts = buildParts(this.layout, this.shared)
    for (const part of this.parts) this.add(part)
    this.dressed = bodies.map((body) => ({ body, mesh: this.add(body), surface: null, model: null }))
  }

  get models(): string[] {
    return this.dressed.flatMap(({ model }, index) => (model ? [this.layout.placements[index]?.slug ?? ''] : []))
  }

  private add({ name, geometry, material, order, points }: Part): Mesh {
    const object = points ? new Points(geometry, material) : new Mesh(geometry, material)
    object.name = name
    object.renderOrder = order
    object.frustumCulled = false
    this.scene.add(object)
    return object as Mesh
  }

  /** Draws every planet's surface, one an idle moment, so that nothing on the page stutters. */
  async dressAll(): Promise<void> {
    const baker = new PlanetBaker(this.renderer)
    try {
      await baker.prepare()
      for (const dressed of this.dressed) {
        await this.idle()
        // What the page shows is drawn by the same GPU: a call that needs an answer would wait for that.
        await gpuDone(this.renderer.getContext())
        if (this.gone) return
        dressed.surface = baker.bake(dressed.body.look, this.quality.bakeSize)
        dress(dressed.body.material, dressed.surface.texture)
      }
      await gpuDone(this.renderer.getContext())
    } finally {
      baker.dispose()
    }
  }

  /** Puts uploaded models in place of the planets that have one; a planet whose model is of no use keeps its own face. */
  async fetchModels(signal: AbortSignal, onChange: () => void): Promise<void> {
    const wanted = this.layout.placements.flatMap(({ planet, slug }, index) =>
      planet.modelUrl ? [{ url: planet.modelUrl, slug, index }] : [],
    )
    if (wanted.length === 0) return
    const { loadPlanetModel } = await import('./models')
    for (const { url, slug, index } of wanted) {
      try {
        const model = await loadPlanetModel({ url, index, shared: this.shared, renderer: this.renderer, signal })
        const dressed = this.dressed[index]
        if (this.gone || !dressed) return model.dispose()
        dressed.model = model
        dressed.mesh.visible = false
        this.scene.add(model.object)
        await this.idle()
        onChange()
      } catch (error) {
        if (signal.aborted || this.gone) return
        console.warn(`The model of “${slug}” is not shown:`, error instanceof Error ? error.message : error)
      }
    }
  }

  /** A finer surface for the one planet that is looked at from near; gives the last one's memory back. */
  async sharpen(focus: string | null, onChange: () => void): Promise<void> {
    const size = this.quality.focusBakeSize
    const index = this.layout.placements.findIndex(({ slug }) => slug === focus)
    if (size === null || this.close?.index === index) return
    this.blur()
    const dressed = this.dressed[index]
    if (!dressed || dressed.model) return
    await this.idle()
    if (this.gone || this.close) return
    const baker = new PlanetBaker(this.renderer)
    await baker.prepare()
    if (this.gone || this.close) return baker.dispose()
    const surface = baker.bake(dressed.body.look, size)
    baker.dispose()
    this.close = { index, surface }
    dress(dressed.body.material, surface.texture)
    onChange()
  }

  private blur(): void {
    if (!this.close) return
    const { body, surface } = this.dressed[this.close.index] ?? {}
    if (body && surface) dress(body.material, surface.texture)
    this.close.surface.dispose()
    this.close = null
  }

  /** Everything to where it is at this moment. */
  place(control: StageControl, clock: SceneClock, rig: CameraRig, pixelHeight: number): void {
    applyLight(this.shared, sceneLights[control.theme], control.tokens)
    applyTime(this.shared, this.layout, clock.seconds)
    applyCamera(this.shared, rig.camera, pixelHeight)
    turnBodies(
      this.dressed.map(({ body }) => body),
      clock.seconds,
    )
    this.dressed.forEach(({ model }, index) => {
      const placement = this.layout.placements[index]
      if (model && placement) model.place(placement, clock.seconds)
    })
    this.shared.uLit.value = this.layout.placements.find(({ slug }) => slug === control.focus)?.ring ?? -1
  }

  dispose(): void {
    this.gone = true
    this.blur()
    for (const { surface, model } of this.dressed) {
      surface?.dispose()
      model?.dispose()
    }
    for (const { geometry, material } of [...this.parts, ...this.dressed.map(({ body }) => body)]) {
      geometry.dispose()
      material.dispose()
    }
  }
}
