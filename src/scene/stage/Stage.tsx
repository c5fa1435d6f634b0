import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { WebGLCubeRenderTarget } from 'three'
import { layoutOrrery } from '../layout'
import { SceneClock } from '../motion'
import { sceneLights } from '../theme'
import type { ScenePlanet, SceneTheme } from '../types'
import { PlanetBaker } from './bake'
import { buildBodies, dress, turnBodies } from './bodies'
import { buildParts } from './parts'
import { gpuDone } from './fence'
import { CameraRig } from './rig'
import { applyCamera, applyLight, applyTime, createShared, type Tokens } from './uniforms'

/** What the page may change while the scene runs. Read each frame through a ref: no React state moves with the planets. */
export type StageControl = {
  focus: string | null
  theme: SceneTheme
  tokens: Tokens
  /** The clock runs. */
  playing: boolean
  /** Camera cuts instead of flights. */
  cut: boolean
}

export type StageProps = {
  planets: readonly ScenePlanet[]
  rig: CameraRig
  clock: SceneClock
  control: { current: StageControl }
  /** Edge of a baked cube face in pixels. */
  bakeSize: number
  /** Waits for an idle moment; rejects nothing. */
  idle: () => Promise<void>
  onFrame: (milliseconds: number) => void
  onReady: () => void
}

/** The whole scene. Builds once for a list of planets, bakes one planet an idle moment, then draws on demand. */
export function Stage({ planets, rig, clock, control, bakeSize, idle, onFrame, onReady }: StageProps) {
  const { gl, scene, invalidate } = useThree()
  const stage = useMemo(() => {
    const layout = layoutOrrery(planets)
    const shared = createShared()
    const bodies = buildBodies(layout, shared)
    return { layout, shared, bodies, parts: [...buildParts(layout, shared), ...bodies] }
  }, [planets])

  useEffect(() => {
    let left = false
    const surfaces: WebGLCubeRenderTarget[] = []
    const baker = new PlanetBaker(gl)
    const dressAll = async (): Promise<void> => {
      for (const body of stage.bodies) {
        await idle()
        if (left) return
        const surface = baker.bake(body.look, bakeSize)
        surfaces.push(surface)
        dress(body.material, surface.texture)
        await gpuDone(gl.getContext())
      }
      await idle()
      if (left) return
      await gl.compileAsync(scene, rig.camera)
      if (!left) onReady()
    }
    void dressAll()
    return () => {
      left = true
      baker.dispose()
      surfaces.forEach((surface) => surface.dispose())
      for (const { geometry, material } of stage.parts) {
        geometry.dispose()
        material.dispose()
      }
    }
  }, [stage, gl, scene, rig, bakeSize, idle, onReady])

  useFrame(({ size, viewport }) => {
    const begun = performance.now()
    const { focus, theme, tokens, playing, cut } = control.current
    clock.running = playing
    const step = clock.tick(begun)
    rig.look(focus, cut)
    rig.update(stage.layout, clock.seconds, step, size.width, size.height)
    applyLight(stage.shared, sceneLights[theme], tokens)
    applyTime(stage.shared, stage.layout, clock.seconds)
    applyCamera(stage.shared, rig.camera, size.height * viewport.dpr)
    turnBodies(stage.bodies, clock.seconds)
    stage.shared.uLit.value = stage.layout.placements.find(({ slug }) => slug === focus)?.ring ?? -1
    gl.setClearColor(tokens.ground)
    if (playing || rig.moving) invalidate()
    else clock.rest()
    onFrame(performance.now() - begun)
  })

  return (
    <>
      {stage.parts.map(({ name, geometry, material, order, points }) =>
        points ? (
          <points key={name} geometry={geometry} material={material} renderOrder={order} frustumCulled={false} />
        ) : (
          <mesh key={name} geometry={geometry} material={material} renderOrder={order} frustumCulled={false} />
        ),
      )}
    </>
  )
}
