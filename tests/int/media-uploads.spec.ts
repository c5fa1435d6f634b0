import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fileStorage } from '@/plugins/media/storage'
import { readWhole } from '@/plugins/media/storage/types'
import { variantsOf } from '@/src/lib/media-address'
import { pdfOf } from '@/scripts/seed/brochure'
import { turntableModel } from '@/scripts/seed/turntableModel'
import { compressedModel } from '../fixtures/scene/compressedModel'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { film, picture, uploads, type Answer } from '../helpers/uploads'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const { studio, editor, staff, visitor, waiting, formOf, upload, uploaded, rowOf, processed, pathOf, fetched } =
  await uploads(app)

describe('an upload', () => {
  it('[asset-library] [asset-kinds] gets its kind from its content, a random name and its true size', async () => {
    const content = await picture()
    const doc = await uploaded(content, 'Übersicht Sommer.PDF', { type: 'VIDEO' }, 'application/pdf')
    expect(doc.type).toBe('IMAGE')
    expect(doc.mimeType).toBe('image/jpeg')
    expect(doc.filename).toMatch(/^ubersicht-sommer-[a-z2-7]{26}\.jpg$/)
    expect(doc.filesize).toBe(content.length)
    expect([doc.width, doc.height]).toEqual([1200, 800])
    expect(doc.name).toBe('Übersicht Sommer')
    const again = await uploaded(content, 'Übersicht Sommer.PDF')
    expect(again.filename).not.toBe(doc.filename)
    expect(again.checksum).toBe(doc.checksum)
  })

  it('[asset-creator] names who uploaded it, whatever the request says', async () => {
    const somebodyElse = await make.user({ organization: studio, role: 'PM' })
    const doc = await uploaded(await picture(64, 64), 'mine.jpg', { createdBy: somebodyElse.id })
    expect((await rowOf(doc.id)).createdBy).toBe(editor.id)
  })
})

describe('what is refused', () => {
  const refusals: [what: string, content: () => Promise<Buffer> | Buffer, words: RegExp, status?: number][] = [
    [
      'SVG called PNG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      /SVG, HTML/,
    ],
    ['HTML called JPEG', () => Buffer.from('<!doctype html><script>alert(1)</script>'), /SVG, HTML/],
    ['a program', () => Buffer.from('MZ\u0090\u0000 this program cannot be run'), /of no kind/],
    ['words', () => Buffer.from('just some words, nothing else'), /of no kind/],
    ['nothing', () => Buffer.alloc(0), /empty|No files|file/i],
    [
      'a broken JPEG',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(400)]),
      /cannot be read/,
    ],
    ['a broken model', () => Buffer.from('glTF\u0002\u0000\u0000\u0000\u0040\u0000\u0000\u0000abc'), /cut off|damaged/],
    [
      'a model that refers to other files',
      () =>
        Buffer.from(
          JSON.stringify({ asset: { version: '2.0' }, buffers: [{ uri: 'http://127.0.0.1/x.bin', byteLength: 4 }] }),
        ),
      /refers to other files/,
    ],
    [
      'a pixel bomb',
      () =>
        sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#000' } })
          .png()
          .toBuffer(),
      /million pixels/,
    ],
    [
      'a picture beyond its limit',
      async () => Buffer.concat([await picture(64, 64), Buffer.alloc(25 * 1024 * 1024)]),
      /may have 25 MB/,
      413,
    ],
  ]
  it.each(refusals)('[asset-kinds] refuses %s in words and keeps nothing', async (_, content, words, status = 400) => {
    const { totalDocs: before } = await payload.count({ collection: 'media' })
    const reply = await upload(await content(), 'innocent.png', {}, 'image/png')
    expect([reply.status, reply.text]).toEqual([status, expect.stringMatching(words)])
    expect((await payload.count({ collection: 'media' })).totalDocs).toBe(before)
  })

  it('refuses a picture without a description', async () => {
    const reply = await upload(await picture(64, 64), 'a.jpg', { alt: '' })
    expect(reply.status).toBe(400)
    expect(reply.text).toContain('alt')
  })

  it('refuses one file for several records', async () => {
    const one = await uploaded(await picture(64, 64), 'a.jpg')
    const body = formOf(await picture(64, 64), 'b.jpg')
    const reply = await staff.patch('/media', { body, query: { where: { id: { equals: one.id } } } })
    expect([reply.status, (await rowOf(one.id)).filename]).toEqual([400, one.filename])
  })
})

describe('a picture', () => {
  it('[asset-technical-metadata] is drawn in every width as AVIF and WebP, with a thumbnail and its few pixels', async () => {
    const doc = await uploaded(await picture(1600, 1000), 'wide.jpg')
    const row = await processed(doc.id)
    const variants = variantsOf(row.variants)
    expect(variants.map(({ name, format }) => `${name}.${format}`)).toEqual([
      '320.avif',
      '320.webp',
      '640.avif',
      '640.webp',
      '960.avif',
      '960.webp',
      '1440.avif',
      '1440.webp',
      '1600.avif',
      '1600.webp',
      'thumbnail.webp',
    ])
    expect(variants.find(({ name }) => name === '960')).toMatchObject({ width: 960, height: 600 })
    expect(row.blurDataUrl).toMatch(/^data:image\/webp;base64,/)
    expect(String(row.blurDataUrl).length).toBeLessThan(400)
    expect(row.problem ?? null).toBeNull()
    const avif = await fetched(pathOf(doc, '960.avif'))
    expect([avif.status, avif.headers.get('content-type')]).toEqual([200, 'image/avif'])
    expect((await fetched(pathOf(doc, '961.avif'))).status).toBe(404)
    expect((await fetched(pathOf(doc, '..%2foriginal'))).status).toBe(404)
    expect(row.thumbnailURL).toContain('size=thumbnail.webp')
  })

  it('cuts its thumbnail around the focal point, anew when that moves', async () => {
    const doc = await uploaded(await picture(1200, 800), 'focal.jpg')
    const cornerOf = async () => {
      const { storagePath } = await rowOf(doc.id)
      const thumbnail = await readWhole(fileStorage(), `${storagePath}/thumbnail.webp`)
      const { data } = await sharp(thumbnail ?? undefined)
        .raw()
        .toBuffer({ resolveWithObject: true })
      return data[0] ?? 0
    }
    await processed(doc.id)
    expect(await cornerOf()).toBeLessThan(90)
    const moved = await staff.patch(`/media/${doc.id}`, {
      body: { alt: 'Moved' },
      query: { uploadEdits: { focalPoint: { x: 2, y: 2 } } },
    })
    expect(moved.status).toBe(200)
    expect(await waiting('media.process')).toContainEqual(expect.objectContaining({ id: doc.id }))
    const row = await processed(doc.id)
    expect([row.focalX, row.focalY, row.filename]).toEqual([2, 2, doc.filename])
    expect(await cornerOf()).toBeGreaterThan(150)
  })

  it('loses where and by whom it was taken, and stands upright', async () => {
    const taken = await sharp(await picture(600, 400))
      .withExif({
        IFD0: { Artist: 'Somebody', Orientation: '6' },
        IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
      })
      .jpeg()
      .toBuffer()
    const turned = await sharp(taken).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(turned).metadata()).exif?.toString('latin1')).toContain('Somebody')
    const doc = await uploaded(turned, 'holiday.jpg')
    expect([doc.width, doc.height]).toEqual([400, 600])
    const { storagePath } = await rowOf(doc.id)
    const stored = await readWhole(fileStorage(), `${storagePath}/original`)
    expect(stored?.toString('latin1')).not.toMatch(/Somebody|Exif/)
    const about = await sharp(stored ?? undefined).metadata()
    expect([about.exif, about.orientation]).toEqual([undefined, undefined])
    expect(doc.filesize).toBe(stored?.length)
  })

  it('keeps what the job measured when a form that was opened before is saved after it', async () => {
    const doc = await uploaded(await picture(400, 300), 'late.jpg')
    const row = await processed(doc.id)
    await payload.update({ collection: 'media', id: doc.id, data: { variants: [], blurDataUrl: 'none', alt: 'Late' } })
    expect(await rowOf(doc.id)).toMatchObject({ alt: 'Late', variants: row.variants, blurDataUrl: row.blurDataUrl })
    const forged = await staff.patch<Answer>(`/media/${doc.id}`, {
      body: { storagePath: 'aa/x', checksum: 'x', blurDataUrl: 'x', vertices: 3 },
    })
    expect(forged.status).toBe(200)
    expect(await rowOf(doc.id)).toMatchObject({ storagePath: row.storagePath, checksum: row.checksum, vertices: null })
  })
})

describe('other kinds', () => {
  it('[asset-technical-metadata] measures a model and draws its picture', async () => {
    const doc = await uploaded(await turntableModel(), 'armillary_LOD1.glb', {}, 'application/octet-stream')
    expect([doc.type, doc.mimeType]).toEqual(['MODEL', 'model/gltf-binary'])
    const row = await processed(doc.id)
    expect(row).toMatchObject({
      vertices: 5018,
      triangles: 6712,
      materials: 3,
      textures: 0,
      lodLevel: 1,
      problem: null,
    })
    expect(variantsOf(row.variants)).toEqual([
      { name: 'thumbnail', format: 'webp', width: 512, height: 512, bytes: expect.any(Number) },
    ])
    const { headers } = await fetched(pathOf(doc))
    expect(headers.get('content-disposition')).toBe('attachment; filename="armillary_lod1.glb"')
  })

  it.each(['uastc', 'etc1s'] as const)(
    'measures a model that is compressed with meshopt and KTX2 (%s)',
    async (kind) => {
      const doc = await uploaded(await compressedModel(kind), `globe-${kind}.glb`)
      expect([doc.type, doc.mimeType]).toEqual(['MODEL', 'model/gltf-binary'])
      const row = await processed(doc.id)
      expect(row).toMatchObject({ vertices: 625, triangles: 1152, materials: 1, textures: 1, problem: null })
      expect(variantsOf(row.variants).map(({ name }) => name)).toEqual(['thumbnail'])
    },
  )

  it('counts the pages of a document', async () => {
    const pages = [1, 2, 3].map((page) => ({ title: `Page ${page}`, lines: ['Words.'] }))
    const doc = await uploaded(pdfOf(pages), 'plan.exe', {}, 'text/html')
    expect([doc.type, doc.mimeType]).toEqual(['DOCUMENT', 'application/pdf'])
    expect((await processed(doc.id)).pages).toBe(3)
  })

  it('reads how long a film runs and serves parts of it', async () => {
    const doc = await uploaded(film(12.5), 'film.mp4', {}, 'video/mp4')
    expect(doc.type).toBe('VIDEO')
    expect((await processed(doc.id)).durationSeconds).toBe(12.5)
    const part = await fetched(pathOf(doc), visitor, { range: 'bytes=4-7' })
    expect([part.status, part.text, part.headers.get('content-range'), part.headers.get('content-length')]).toEqual([
      206,
      'ftyp',
      `bytes 4-7/${doc.filesize}`,
      '4',
    ])
    const last = await fetched(pathOf(doc), visitor, { range: 'bytes=-3' })
    expect([last.status, last.headers.get('content-length')]).toEqual([206, '3'])
    const beyond = await fetched(pathOf(doc), visitor, { range: 'bytes=99999999-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${doc.filesize}`])
    const old = await fetched(pathOf(doc), visitor, { range: 'bytes=0-3', 'if-range': '"another"' })
    expect(old.status).toBe(200)
  })

  it('keeps a texture a texture, and calls nothing a model that is none', async () => {
    expect((await uploaded(await picture(64, 64), 'a.jpg', { type: 'TEXTURE' })).type).toBe('TEXTURE')
    const reply = await upload(await picture(64, 64), 'a.glb', { type: 'MODEL' })
    expect([reply.status, reply.text]).toEqual([400, expect.stringMatching(/not a glTF model/)])
  })
})
