import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Media, Organization, User } from '@/payload-types'
import { fileStorage } from '@/plugins/media/storage'
import { readWhole } from '@/plugins/media/storage/types'
import { signToken } from '@/src/lib/crypto/signedToken'
import { folderOf, randomKey } from '@/src/lib/media/key'
import type { Usage } from '@/plugins/media/usage/usageOf'
import { variantsOf } from '@/src/lib/media-address'
import { pdfOf } from '@/scripts/seed/brochure'
import { turntableModel } from '@/scripts/seed/turntableModel'
import { query, sql } from '@/src/lib/database'
import { compressedModel } from '../fixtures/scene/compressedModel'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { runHandOff, waitingIn } from '../helpers/queues'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let client: Client
let other: Client
let editor: User
let staff: RestClient
let visitor: RestClient

type Answer = { doc?: Media; errors?: { message: string }[] }

const run = (name: string, data: object) => runHandOff(app, name, data)
const waiting = (name: string) => waitingIn(app, name)

/** Green, with a red corner above left. */
const picture = (width = 1200, height = 800): Promise<Buffer> => {
  const corner = {
    create: { width: Math.ceil(width / 8), height: Math.ceil(height / 8), channels: 3 as const, background: '#d2604a' },
  }
  return sharp({ create: { width, height, channels: 3, background: '#2e6f5e' } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .jpeg()
    .toBuffer()
}

function formOf(content: Buffer, name: string, values: Record<string, unknown> = {}, type = 'image/jpeg'): FormData {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(content)], { type }), name)
  body.append('_payload', JSON.stringify({ alt: 'A thing', organization: studio.id, visibility: 'public', ...values }))
  return body
}

const upload = (content: Buffer, name: string, values: Record<string, unknown> = {}, type?: string) =>
  staff.post<Answer>('/media', { body: formOf(content, name, values, type) })

async function uploaded(content: Buffer, name: string, values: Record<string, unknown> = {}, type?: string) {
  const { status, body, text } = await upload(content, name, values, type)
  if (status !== 201 || !body.doc) throw new Error(`Upload refused: ${status} ${text}`)
  return body.doc
}

const rowOf = (id: string): Promise<Media> => payload.findByID({ collection: 'media', id, depth: 0, trash: true })

async function processed(id: string): Promise<Media> {
  const { storagePath } = await rowOf(id)
  await run('media.process', { id, storagePath })
  return rowOf(id)
}

const pathOf = ({ filename }: Media, size?: string): string =>
  `/media/file/${encodeURIComponent(String(filename))}${size ? `?size=${size}` : ''}`

/** The answer itself: files are bytes, which the REST helper reads as text. */
async function fetched(path: string, who: RestClient = visitor, headers: Record<string, string> = {}) {
  const [name, size] = path.split('?size=')
  return who.get(name as string, { headers, ...(size ? { query: { size } } : {}) })
}

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian' })
  client = await make.client(studio)
  other = await make.client(studio)
  editor = await make.user({ organization: studio, role: 'EDITOR' })
  staff = await restClient(app).as(editor)
  visitor = restClient(app)
})

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

/** An MP4 that is nothing but its headers: enough to be one, and to say how long it runs. */
function film(seconds: number): Buffer {
  const box = (name: string, ...parts: Buffer[]): Buffer => {
    const body = Buffer.concat(parts)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8)
    head.write(name, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  const mvhd = Buffer.alloc(100)
  mvhd.writeUInt32BE(1000, 12)
  mvhd.writeUInt32BE(seconds * 1000, 16)
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\u0000\u0000\u0002\u0000isomiso2avc1mp41', 'latin1')),
    box('mdat', Buffer.alloc(64)),
    box('moov', box('mvhd', mvhd)),
  ])
}

describe('who may open it', () => {
  it('keeps public files for a year, private ones for nobody, and runs none', async () => {
    const doc = await uploaded(await picture(64, 64), 'open.jpg')
    const { status, headers } = await fetched(pathOf(doc))
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-disposition')).toBe('inline; filename="open.jpg"')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    const known = await fetched(pathOf(doc), visitor, { 'if-none-match': String(headers.get('etag')) })
    expect([known.status, known.text]).toEqual([304, ''])

    const hidden = await uploaded(await picture(64, 64), 'hidden.jpg', { visibility: 'private' })
    const mine = await fetched(pathOf(hidden), staff)
    expect([mine.status, mine.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    const refused = await fetched(pathOf(hidden))
    const missing = await fetched(
      pathOf({ ...hidden, filename: String(hidden.filename).replace(/.{9}\.jpg/, 'aaaaaaaaa.jpg') }),
    )
    expect(refused.status).toBe(403)
    expect([missing.status, missing.text]).toEqual([refused.status, refused.text])
    await payload.update({ collection: 'media', id: doc.id, data: { deletedAt: new Date().toISOString() } })
    expect((await fetched(pathOf(doc))).status).toBe(403)
  })

  it('opens a private file by an address that expires, is bound to the file, and cannot be changed', async () => {
    const doc = await uploaded(await picture(64, 64), 'secret.jpg', { visibility: 'private', sharedWith: client.id })
    const person = await make.user({ organization: studio, role: 'CLIENT', clients: [client] })
    const stranger = await make.user({ organization: studio, role: 'CLIENT', clients: [other] })
    const { body, status } = await (
      await restClient(app).as(person)
    ).post<{ url: string }>(`/media/${doc.id}/link`, {
      body: { minutes: 5 },
    })
    expect(status).toBe(200)
    for (const who of [visitor, await restClient(app).as(stranger)]) {
      expect((await who.post(`/media/${doc.id}/link`)).status).toBe(404)
    }
    expect((await staff.post(`/media/${doc.id}/link`, { body: { minutes: 99_999_999 } })).status).toBe(400)
    const path = new URL(body.url).pathname.replace('/api', '')
    const opened = await visitor.get(path)
    expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    const altered = await visitor.get(path.slice(0, -3) + 'abc')
    expect([altered.status, altered.text]).toEqual([403, expect.stringContaining('ask for a new one')])
    const { storagePath } = await rowOf(doc.id)
    const past = signToken(
      {
        purpose: 'media link',
        subject: doc.id,
        expiresAt: new Date(Date.now() - 1000),
        data: { file: String(storagePath) },
      },
      payload.secret,
    )
    expect((await visitor.get(`/media/signed/${past}`)).status).toBe(410)
    await staff.patch(`/media/${doc.id}`, {
      body: formOf(await picture(80, 80), 'other.jpg', { visibility: 'private' }),
    })
    expect((await visitor.get(path)).status).toBe(410)
  })
})

describe('the life of a file', () => {
  it('is replaced in place: the record and what points to it stay, the old file goes after the commit', async () => {
    const doc = await uploaded(await picture(640, 480), 'before.jpg')
    const before = await processed(doc.id)
    const reply = await staff.patch<Answer>(`/media/${doc.id}`, { body: formOf(await picture(900, 600), 'after.jpg') })
    expect(reply.status).toBe(200)
    const after = await rowOf(doc.id)
    expect([after.id, after.alt, after.width]).toEqual([doc.id, 'A thing', 900])
    expect(after.filename).toMatch(/^after-/)
    expect([after.variants ?? null, after.blurDataUrl ?? null, after.processedAt ?? null]).toEqual([null, null, null])
    expect((await fetched(pathOf(before))).status).toBe(403)
    expect(await waiting('media.remove')).toContainEqual({ storagePath: before.storagePath })
    expect(await fileStorage().read(`${before.storagePath}/original`)).not.toBeNull()
    await run('media.remove', { storagePath: before.storagePath })
    expect(await fileStorage().read(`${before.storagePath}/original`)).toBeNull()
    expect(await run('media.remove', { storagePath: after.storagePath })).toBeNull()
    expect((await fetched(pathOf(after))).status).toBe(200)
  })

  it('[set-null-delete] leaves with its record, and what pointed to it points to nothing', async () => {
    const doc = await uploaded(await turntableModel(), 'planet.glb')
    const service = await make.service(studio, { planetModel: doc.id })
    const admin = await restClient(app).as(await make.user({ organization: studio, role: 'ADMIN' }))
    expect((await admin.delete(`/media/${doc.id}`)).status).toBe(200)
    expect(await waiting('media.remove')).toContainEqual({ storagePath: doc.storagePath })
    const left = await payload.findByID({ collection: 'services', id: service.id, depth: 0 })
    expect(left.planetModel ?? null).toBeNull()
  })

  it('removes files that never got a record, and no others', async () => {
    const lost = folderOf(randomKey())
    await fileStorage().put(`${lost}/original`, Buffer.from('lost'), { contentType: 'text/plain' })
    const kept = await uploaded(await picture(64, 64), 'kept.jpg')
    expect(await run('media.sweep', {})).toBe(0)
    const clock = Date.now
    Date.now = () => clock() + 25 * 60 * 60 * 1000
    try {
      expect(await run('media.sweep', {})).toBeGreaterThanOrEqual(1)
    } finally {
      Date.now = clock
    }
    expect(await fileStorage().read(`${lost}/original`)).toBeNull()
    expect((await fetched(pathOf(kept))).status).toBe(200)
  })
})

describe('folders', () => {
  it('never lie in themselves, and what is in one that goes away moves up', async () => {
    const folder = (name: string, parent?: string) =>
      payload.create({ collection: 'media-folders', data: { name, parent, organization: studio.id } })
    const top = await folder('Top')
    const middle = await folder('Middle', top.id)
    const low = await folder('Low', middle.id)
    const cycle = await staff.patch(`/media-folders/${top.id}`, { body: { parent: low.id } })
    expect([cycle.status, cycle.text]).toEqual([400, expect.stringContaining('cannot lie in itself')])
    await expect(
      query({ payload }, sql`update media_folders set parent_id = ${low.id} where id = ${top.id}`),
    ).rejects.toMatchObject({ cause: { constraint: 'media_folders_no_cycle' } })
    const doc = await uploaded(await picture(64, 64), 'filed.jpg', { folder: middle.id })
    const found = await staff.get('/media', { query: { where: { folder: { equals: middle.id } }, depth: 0 } })
    expect(found.body.docs?.map(({ id }) => id)).toEqual([doc.id])
    expect((await staff.delete(`/media-folders/${middle.id}`)).status).toBe(200)
    expect((await rowOf(doc.id)).folder).toBe(top.id)
    expect((await payload.findByID({ collection: 'media-folders', id: low.id, depth: 0 })).parent).toBe(top.id)
    expect((await staff.delete(`/media-folders/${top.id}`)).status).toBe(200)
    expect((await rowOf(doc.id)).folder ?? null).toBeNull()
  })
})

describe('where a file is used', () => {
  it('[asset-library] is found in relations, blocks, texts and drafts, of records that the reader may see', async () => {
    const doc = await uploaded(await picture(64, 64), 'used.jpg')
    const unused = await uploaded(await picture(64, 64), 'unused.jpg')
    const node = {
      type: 'upload',
      version: 3,
      format: '',
      id: randomKey(),
      fields: null,
      relationTo: 'media',
      value: doc.id,
    }
    const root = {
      type: 'root',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: [node],
    }
    const page = await payload.create({
      collection: 'pages',
      data: {
        title: 'Home',
        slug: 'home',
        organization: studio.id,
        layout: [{ blockType: 'media', file: doc.id, width: 'WIDE' }],
        _status: 'published',
      },
    })
    const service = await make.service(studio, { title: 'Websites' })
    await payload.update({ collection: 'services', id: service.id, draft: true, data: { content: { root } } })
    const { status, body } = await staff.get<Usage>(`/media/${doc.id}/usage`)
    expect(status).toBe(200)
    expect(body.total).toBe(2)
    expect(body.hidden).toBe(0)
    expect(body.places.toSorted((a, b) => a.title.localeCompare(b.title))).toEqual([
      { collection: 'pages', kind: 'Page', id: page.id, title: 'Home', fields: ['Layout › File'], isDraft: false },
      {
        collection: 'services',
        kind: 'Service',
        id: service.id,
        title: 'Websites',
        fields: ['Content'],
        isDraft: true,
      },
    ])
    expect((await staff.get<Usage>(`/media/${unused.id}/usage`)).body).toEqual({ total: 0, hidden: 0, places: [] })
    expect((await visitor.get(`/media/${doc.id}/usage`)).status).toBe(404)
    const stranger = await make.user({ organization: await make.organization(), role: 'ADMIN' })
    expect((await (await restClient(app).as(stranger)).get(`/media/${doc.id}/usage`)).status).toBe(404)
  })
})
