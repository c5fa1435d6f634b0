import { createLocalReq, commitTransaction, initTransaction, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Media, Organization, User } from '@/payload-types'
import { queuesOf } from '@/plugins/jobs/api'
import { variantsOf } from '@/src/lib/media-address'
import { pdfOf } from '@/scripts/seed/brochure'
import { turntableModel } from '@/scripts/seed/turntableModel'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
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

const job = { id: 'test', queue: 'test', attempt: 1, isLastAttempt: false, signal: new AbortController().signal }

/** Runs what a queue's worker would do with one job. */
async function run(name: string, data: object): Promise<unknown> {
  const queue = queuesOf(payload.config).find((one) => one.name === name)
  if (queue?.kind !== 'handOff') throw new Error(`No queue "${name}".`)
  const within = async <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> => {
    const req = await createLocalReq({ context: { isJob: true } }, payload)
    await initTransaction(req)
    const result = await work(req)
    await commitTransaction(req)
    return result
  }
  const claim = await within((req) => queue.claim(queue.schema.parse(data), { req, job }))
  if (claim === null) return null
  const outcome = await queue.perform(claim, { payload, job })
  await within((req) => queue.settle(outcome, claim, { req, job }))
  return outcome
}

/** What waits in a queue, as the data of its jobs. */
const waiting = async (name: string): Promise<Record<string, unknown>[]> =>
  (
    await query<{ data: Record<string, unknown> }>(
      { payload },
      sql`select data from pgboss.job where name = ${name} and state = 'created' order by created_on`,
    )
  ).map(({ data }) => data)

const picture = (width = 1200, height = 800): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2e6f5e' } })
    .composite([{ input: { create: { width: 200, height: 200, channels: 3, background: '#d2604a' } }, left: 0, top: 0 }])
    .jpeg()
    .toBuffer()

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
})
