import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoPlanetModel, glbOf } from '@/scripts/seed/planetModel'
import { fitsPlanet, inspectModel, ModelFileError, planetModelLimits } from '@/src/lib/model-file'

const triangle = {
  asset: { version: '2.0' },
  scenes: [{ nodes: [0] }],
  nodes: [{ mesh: 0 }],
  meshes: [{ primitives: [{ attributes: { POSITION: 0 }, indices: 1 }] }],
  accessors: [{ count: 3 }, { count: 3 }],
}
const glb = (change: object): Buffer => glbOf({ ...triangle, ...change }, Buffer.alloc(0))
const saying = (bytes: Uint8Array): string => {
  try {
    inspectModel(bytes)
  } catch (error) {
    if (error instanceof ModelFileError) return error.message
    throw error
  }
  return 'fine'
}

describe('inspectModel', () => {
  it('measures the demo model', () => {
    const model = demoPlanetModel()
    const summary = inspectModel(model)
    expect(summary).toMatchObject({ format: 'glb', bytes: model.length, required: [], used: [] })
    expect(summary.triangles).toBeGreaterThan(3000)
    expect(summary.triangles).toBeLessThan(8000)
    expect(model.length).toBeLessThan(200_000)
    expect(fitsPlanet(summary)).toBe(true)
    expect(demoPlanetModel().equals(model)).toBe(true)
  })

  it('reads self-contained glTF as text', () => {
    const text = Buffer.from(JSON.stringify({ ...triangle, buffers: [{ uri: 'data:,', byteLength: 0 }] }))
    expect(inspectModel(text)).toMatchObject({ format: 'gltf', triangles: 1, vertices: 3 })
  })

  it('counts a mesh as often as it is placed, and strips by their corners', () => {
    const strip = [{ primitives: [{ attributes: { POSITION: 0 }, mode: 5 }] }]
    expect(inspectModel(glb({ nodes: [{ mesh: 0 }, { mesh: 0 }, { mesh: 0 }] })).triangles).toBe(3)
    expect(inspectModel(glb({ meshes: strip, accessors: [{ count: 10 }] })).triangles).toBe(8)
  })

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), /not a glTF model/],
    ['nothing', Buffer.alloc(0), /not a glTF model/],
    ['a page', Buffer.from('<!doctype html><title>x</title>'), /not a glTF model/],
    ['some other JSON', Buffer.from('{"name":"x"}'), /not glTF 2\.0/],
    ['half a file', demoPlanetModel().subarray(0, 5000), /cut off/],
    ['glTF 1', glb({ asset: { version: '1.0' } }), /not glTF 2\.0/],
    ['a model in two files', glb({ buffers: [{ uri: 'mesh.bin' }] }), /refers to other files/],
    ['a picture elsewhere', glb({ images: [{ uri: 'https://example.com/a.png' }] }), /refers to other files/],
    ['draco', glb({ extensionsRequired: ['KHR_draco_mesh_compression'] }), /KHR_draco_mesh_compression/],
    ['an empty scene', glb({ nodes: [] }), /no surface/],
  ])('refuses %s in words', (_, bytes, words) => {
    expect(saying(bytes)).toMatch(words)
  })

  it('never fails in any other way, whatever the bytes', () => {
    const model = demoPlanetModel()
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(255), fc.boolean(), (at, value, cut) => {
        const broken = Buffer.from(cut ? model.subarray(0, at) : model)
        if (at < broken.length) broken[at] = value
        expect(saying(broken)).toMatch(/^(fine|This model|This is not)/)
      }),
    )
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(saying(Buffer.from(text))).toMatch(/^This/)
      }),
    )
  })

  it('knows what is too heavy for a planet', () => {
    expect(fitsPlanet({ bytes: planetModelLimits.bytes + 1, triangles: 1 })).toBe(false)
    expect(fitsPlanet({ bytes: 1, triangles: planetModelLimits.triangles + 1 })).toBe(false)
    expect(fitsPlanet({ bytes: planetModelLimits.bytes, triangles: planetModelLimits.triangles })).toBe(true)
  })
})
