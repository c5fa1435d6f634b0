import { describe, expect, it } from 'vitest'
import { fileStorage } from '@/plugins/media/storage'
import { signToken } from '@/src/lib/crypto/signedToken'
import { folderOf, randomKey } from '@/src/lib/media/key'
import type { Usage } from '@/plugins/media/usage/usageOf'
import { turntableModel } from '@/scripts/seed/turntableModel'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { picture, uploads, type Answer } from '../helpers/uploads'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const { studio, client, other, staff, visitor, run, waiting, formOf, uploaded, rowOf, processed, pathOf, fetched } =
  await uploads(app)

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
