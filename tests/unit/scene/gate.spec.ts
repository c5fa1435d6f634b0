import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideScene, isSoftwareRenderer, parseOverride, type Capabilities } from '@/src/scene/gate'

const able: Capabilities = {
  webgl2: true,
  renderer: 'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
  saveData: false,
  reducedMotion: false,
  hidden: false,
  query: '',
}
const swiftshader = 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)'

describe('decideScene', () => {
  it.each([
    ['a capable machine', {}, 'live', 'capable'],
    ['no WebGL2', { webgl2: false }, 'poster', 'no-webgl2'],
    ['a software renderer', { renderer: swiftshader }, 'poster', 'software'],
    ['Save-Data', { saveData: true }, 'poster', 'save-data'],
    ['a hidden tab', { hidden: true }, 'wait', 'hidden'],
    ['reduced motion', { reducedMotion: true }, 'still', 'reduced-motion'],
    ['switched off', { query: '?scene=off' }, 'poster', 'off'],
    ['forced on a software renderer', { renderer: swiftshader, query: '?scene=force' }, 'live', 'forced'],
    ['forced against Save-Data', { saveData: true, query: '?scene=force' }, 'live', 'forced'],
    ['forced without WebGL2', { webgl2: false, query: '?scene=force' }, 'poster', 'no-webgl2'],
    ['forced with reduced motion', { reducedMotion: true, query: '?scene=force' }, 'still', 'reduced-motion'],
    ['frozen', { renderer: swiftshader, query: '?scene=force&t=4' }, 'still', 'frozen'],
    ['a time without force', { query: '?t=4' }, 'live', 'capable'],
    ['a renderer without a name', { renderer: '' }, 'live', 'capable'],
  ] as const)('%s', (_, change, mode, reason) => {
    expect(decideScene({ ...able, ...change })).toMatchObject({ mode, reason })
  })

  it('says when a forced scene runs on the CPU, so that it bakes less and waits longer', () => {
    expect(decideScene({ ...able, query: '?scene=force', renderer: swiftshader }).software).toBe(true)
    expect(decideScene({ ...able, query: '?scene=force' }).software).toBe(false)
  })

  it('gives the frozen second to a still frame, and zero to one that nobody froze', () => {
    expect(decideScene({ ...able, query: '?scene=force&t=4.5' }).frozenAt).toBe(4.5)
    expect(decideScene({ ...able, reducedMotion: true }).frozenAt).toBe(0)
    expect(decideScene(able).frozenAt).toBeNull()
  })

  it('never moves for someone who asked for less motion, nor draws where there is no WebGL2', () => {
    const query = fc.constantFrom('', '?scene=force', '?scene=force&t=1', '?scene=off', '?scene=x&t=y')
    const any = fc.record({
      webgl2: fc.boolean(),
      renderer: fc.constantFrom('', swiftshader, able.renderer),
      saveData: fc.boolean(),
      reducedMotion: fc.boolean(),
      hidden: fc.boolean(),
      query,
    })
    fc.assert(
      fc.property(any, (capabilities) => {
        const { mode } = decideScene(capabilities)
        if (capabilities.reducedMotion) expect(mode).not.toBe('live')
        if (!capabilities.webgl2) expect(mode).toBe('poster')
      }),
    )
  })
})

describe('parseOverride', () => {
  it.each([
    ['?scene=force&t=', null],
    ['?scene=force&t=soon', null],
    ['?scene=force&t=Infinity', null],
    ['?scene=force&t=0', 0],
    ['?scene=force&t=-2', -2],
    ['?scene=auto&t=4', null],
  ])('%s', (query, frozenAt) => {
    expect(parseOverride(query).frozenAt).toBe(frozenAt)
  })
})

describe('isSoftwareRenderer', () => {
  it.each([
    swiftshader,
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Microsoft Basic Render Driver',
    'Apple Software Renderer',
  ])('%s', (name) => {
    expect(isSoftwareRenderer(name)).toBe(true)
  })
  it.each(['Mali-G78', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', 'Adreno (TM) 660'])(
    '%s is hardware',
    (name) => {
      expect(isSoftwareRenderer(name)).toBe(false)
    },
  )
})
