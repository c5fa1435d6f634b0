import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { checkModel } from '@/plugins/planets/checkModel'
import { planetsPlugin } from '@/plugins/planets'
import { demoPlanetModel } from '@/scripts/seed/planetModel'

type Args = Parameters<typeof checkModel>[0]

const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const check = (args: { data: object; file?: Buffer; originalDoc?: object }): unknown =>
  checkModel({
    ...args,
    req: {
      file: args.file && { data: args.file, size: args.file.length, name: 'x.glb', mimetype: 'model/gltf-binary' },
    },
  } as unknown as Args)

describe('checkModel', () => {
  it('lets a real model and every other kind of file pass', async () => {
    const data = { type: 'MODEL' }
    expect(await check({ data, file: demoPlanetModel() })).toBe(data)
    const image = { type: 'IMAGE' }
    expect(await check({ data: image, file: picture })).toBe(image)
  })

  it('answers 400 in words to a picture that is called a model, whatever type it declares', async () => {
    const refusal = Promise.resolve(check({ data: { type: 'MODEL' }, file: picture }))
    await expect(refusal).rejects.toBeInstanceOf(APIError)
    await expect(refusal).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(/not a glTF model/) as string,
    })
  })

  it('checks a file that replaces a model, and a picture that becomes one', async () => {
    const originalDoc = { type: 'MODEL', mimeType: 'model/gltf-binary' }
    await expect(check({ data: {}, file: picture, originalDoc })).rejects.toMatchObject({ status: 400 })
    const before = { type: 'IMAGE', mimeType: 'image/png' }
    await expect(check({ data: { type: 'MODEL' }, originalDoc: before })).rejects.toMatchObject({ status: 400 })
    const words = { alt: 'Other words' }
    expect(await check({ data: words, originalDoc })).toBe(words)
  })
})

describe('planetsPlugin', () => {
  it('puts the preview at the head of the look, wherever that stands', async () => {
    const look = { name: 'look', type: 'group', fields: [{ name: 'kind', type: 'text' }] } as const
    const fields = [{ type: 'tabs', tabs: [{ label: 'Planet', fields: [look] }] }] as const
    const config = { collections: [{ slug: 'services', fields: [...fields] }] }
    const { collections } = await planetsPlugin({ preview: '/x#X' })(config as never)
    expect(JSON.stringify(collections)).toContain('"fields":[{"name":"preview","type":"ui"')
  })
})
