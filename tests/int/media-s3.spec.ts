import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Media, Organization } from '@/payload-types'
import { fileStorage } from '@/plugins/media/storage'
import { s3Storage, type S3Options } from '@/plugins/media/storage/s3'
import { readWhole, StorageError } from '@/plugins/media/storage/types'
import { variantsOf } from '@/src/lib/media-address'
import { folderOf, randomKey } from '@/src/lib/media/key'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { runHandOff, waitingIn } from '../helpers/queues'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

/** The credentials that the server on loopback knows. */
const known = { bucket: 'files', region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

let server: S3rver
let directory: string
let options: S3Options
let studio: Organization
let staff: RestClient

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'orrery-s3-'))
  server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: 'files' }] })
  const { port } = await server.run()
  options = { ...known, endpoint: `http://127.0.0.1:${port}`, forcePathStyle: true }
  Object.assign(process.env, {
    S3_ENDPOINT: options.endpoint,
    S3_BUCKET: known.bucket,
    S3_REGION: known.region,
    S3_ACCESS_KEY_ID: known.accessKeyId,
    S3_SECRET_ACCESS_KEY: known.secretAccessKey,
    S3_FORCE_PATH_STYLE: 'true',
  })
  studio = await make.organization()
  staff = await restClient(app).as(await make.user({ organization: studio, role: 'ADMIN' }))
})
afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true, force: true })
})

function formOf(content: Buffer, name: string): FormData {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(content)]), name)
  body.append('_payload', JSON.stringify({ alt: 'A thing', organization: studio.id, visibility: 'public' }))
  return body
}

const picture = (width: number) =>
  sharp({ create: { width, height: 300, channels: 3, background: '#2e6f5e' } })
    .jpeg()
    .toBuffer()

describe('a bucket', () => {
  it('keeps, reads whole and in parts, lists and removes', async () => {
    const storage = s3Storage(options)
    const folder = folderOf(randomKey())
    await storage.put(`${folder}/original`, Buffer.from('0123456789'), { contentType: 'text/plain' })
    await storage.put(`${folder}/320.webp`, Buffer.from('small'), { contentType: 'image/webp' })
    expect((await readWhole(storage, `${folder}/original`))?.toString()).toBe('0123456789')
    const part = await storage.read(`${folder}/original`, { start: 2, end: 4 })
    expect(await new Response(part).text()).toBe('234')
    expect(await storage.read(`${folder}/missing`)).toBeNull()
    const folders = async (time: Date) => {
      const all: string[] = []
      for await (const page of storage.foldersOlderThan(time)) all.push(...page)
      return all
    }
    expect(await folders(new Date(Date.now() + 60_000))).toEqual([folder])
    expect(await folders(new Date(Date.now() - 60_000))).toEqual([])
    await storage.removeFolder(folder)
    await storage.removeFolder(folder)
    expect(await storage.read(`${folder}/original`)).toBeNull()
    expect(await storage.read(`${folder}/320.webp`)).toBeNull()
  })

  it('is said to be missing, refusing or silent in words', async () => {
    const key = `${folderOf(randomKey())}/original`
    const put = (change: Partial<S3Options>) =>
      s3Storage({ ...options, ...change }).put(key, Buffer.from('x'), { contentType: 'text/plain' })
    await expect(put({ bucket: 'nowhere' })).rejects.toThrow(
      /"nowhere" at .* does not exist\. Create it, or correct S3_BUCKET/,
    )
    await expect(put({ accessKeyId: 'nobody' })).rejects.toThrow(/refuses the key\. Check S3_ACCESS_KEY_ID/)
    const silent = put({ endpoint: 'http://127.0.0.1:9' })
    await expect(silent).rejects.toThrow(/does not answer\. Check S3_ENDPOINT/)
    await expect(silent).rejects.toBeInstanceOf(StorageError)
  })

  it('signs addresses that open a file without this server, where that is wanted', async () => {
    const key = `${folderOf(randomKey())}/original`
    const storage = s3Storage({ ...options, presign: true })
    await storage.put(key, Buffer.from('shared'), { contentType: 'text/plain' })
    const url = await storage.presign(key, { seconds: 60, disposition: 'attachment; filename="a.txt"' })
    const answer = await fetch(String(url))
    expect([answer.status, await answer.text()]).toEqual([200, 'shared'])
    expect(await s3Storage(options).presign(key, { seconds: 60, disposition: 'inline' })).toBeNull()
  })
})

describe('files in a bucket', () => {
  it('are uploaded, measured, served in parts, replaced in place and removed', async () => {
    const { body } = await staff.post<{ doc: Media }>('/media', { body: formOf(await picture(500), 'first.jpg') })
    const { id } = body.doc
    const rowOf = () => payload.findByID({ collection: 'media', id, depth: 0 })
    const { storagePath, filename, filesize } = await rowOf()
    expect(fileStorage().place).toContain('the bucket "files"')
    await runHandOff(app, 'media.process', { id, storagePath })
    expect(variantsOf((await rowOf()).variants).map(({ name, format }) => `${name}.${format}`)).toEqual([
      '320.avif',
      '320.webp',
      '500.avif',
      '500.webp',
      'thumbnail.webp',
    ])
    const visitor = restClient(app)
    const small = await visitor.get(`/media/file/${filename}`, { query: { size: '320.webp' } })
    expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/webp'])
    const part = await visitor.get(`/media/file/${filename}`, { headers: { range: 'bytes=6-9' } })
    expect([part.status, part.headers.get('content-length'), part.headers.get('content-range')]).toEqual([
      206,
      '4',
      `bytes 6-9/${filesize}`,
    ])

    const replaced = await staff.patch<{ doc: Media }>(`/media/${id}`, {
      body: formOf(await picture(400), 'second.jpg'),
    })
    expect([replaced.status, replaced.body.doc.id]).toEqual([200, id])
    await runHandOff(app, 'media.remove', { storagePath })
    expect(await fileStorage().read(`${storagePath}/320.webp`)).toBeNull()
    expect((await visitor.get(`/media/file/${(await rowOf()).filename}`)).status).toBe(200)

    const last = (await rowOf()).storagePath
    expect((await staff.delete(`/media/${id}`)).status).toBe(200)
    expect(await waitingIn(app, 'media.remove')).toContainEqual({ storagePath: last })
    await runHandOff(app, 'media.remove', { storagePath: last })
    expect(await fileStorage().read(`${last}/original`)).toBeNull()
  })
})
