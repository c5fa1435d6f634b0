import { describe, expect, it } from 'vitest'
import { renderMeshes, type Mesh } from '@/src/lib/media/rasterize'

/** A square in the plane of the eye, at a depth. */
function square(size: number, z: number, colour: [number, number, number]): Mesh {
  return {
    positions: new Float32Array([-size, -size, z, size, -size, z, size, size, z, -size, size, z]),
    indices: new Uint32Array([0, 1, 2, 0, 2, 3]),
    colour,
  }
}

const at = ({ pixels, size }: { pixels: Uint8Array; size: number }, x: number, y: number) => [
  ...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4),
]
const covered = ({ pixels }: { pixels: Uint8Array }) =>
  pixels.filter((value, index) => index % 4 === 3 && value > 0).length

describe('the software renderer', () => {
  it('[asset-technical-metadata] fits a model into its frame and leaves the rest transparent', () => {
    const picture = renderMeshes([square(1, 0, [1, 1, 1])], { size: 64 })
    expect(picture.isComplete).toBe(true)
    expect(at(picture, 32, 32)[3]).toBe(255)
    expect(at(picture, 0, 0)[3]).toBe(0)
    expect(covered(picture)).toBeGreaterThan(1200)
    const larger = renderMeshes([square(1000, 0, [1, 1, 1])], { size: 64 })
    expect(covered(larger)).toBe(covered(picture))
  })

  it('hides what is behind, in whatever order it is drawn', () => {
    const [near, far] = [square(1, 0.4, [1, 0, 0]), square(1, -0.4, [0, 1, 0])]
    for (const meshes of [
      [near, far],
      [far, near],
    ]) {
      const [red = 0, green = 0] = at(renderMeshes(meshes, { size: 64 }), 32, 32)
      expect(red).toBeGreaterThan(100)
      expect(green).toBe(0)
    }
  })

  it('lights what faces the lamp, and both sides of a surface', () => {
    const facing = square(1, 0, [0.5, 0.5, 0.5])
    const turned: Mesh = { ...facing, indices: new Uint32Array([0, 2, 1, 0, 3, 2]) }
    expect(at(renderMeshes([turned], { size: 32 }), 16, 16)).toEqual(at(renderMeshes([facing], { size: 32 }), 16, 16))
  })

  it('takes the colours of vertices', () => {
    const mesh = {
      ...square(1, 0, [1, 1, 1]),
      colours: new Float32Array(12).map((_, index) => (index % 3 === 2 ? 1 : 0)),
    }
    const [red = 0, green = 0, blue = 0] = at(renderMeshes([mesh], { size: 32 }), 16, 16)
    expect([red, green, blue > 100]).toEqual([0, 0, true])
  })

  it('draws nothing of broken numbers, missing corners and nothing', () => {
    const broken: Mesh = {
      positions: new Float32Array([NaN, 0, 0, 1, Infinity, 0, 0, 1, 0]),
      indices: new Uint32Array([0, 1, 2, 7, 8, 9]),
      colour: [1, 1, 1],
    }
    expect(covered(renderMeshes([broken], { size: 16 }))).toBe(0)
    expect(covered(renderMeshes([], { size: 16 }))).toBe(0)
  })

  it('stops when its time is over and says so', () => {
    const heavy: Mesh = { ...square(1, 0, [1, 1, 1]), indices: new Uint32Array(8192 * 3 * 2) }
    let time = 0
    const picture = renderMeshes([heavy], { size: 16, milliseconds: 10, now: () => (time += 11) })
    expect(picture.isComplete).toBe(false)
  })
})
