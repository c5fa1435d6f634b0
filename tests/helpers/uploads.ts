import sharp from 'sharp'
import type { Media } from '@/payload-types'
import { factories } from './factories'
import { runHandOff, waitingIn } from './queues'
import { restClient, type RestClient } from './rest'
import type { TestApp } from './app'

/** What an upload is answered. */
export type Answer = { doc?: Media; errors?: { message: string }[] }

/** Green, with a red corner above left. */
export const picture = (width = 1200, height = 800): Promise<Buffer> => {
  const corner = {
    create: { width: Math.ceil(width / 8), height: Math.ceil(height / 8), channels: 3 as const, background: '#d2604a' },
  }
  return sharp({ create: { width, height, channels: 3, background: '#2e6f5e' } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .jpeg()
    .toBuffer()
}

/** An MP4 that is nothing but its headers: enough to be one, and to say how long it runs. */
export function film(seconds: number): Buffer {
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

/** A studio with two clients, an editor who uploads files to it, and a visitor without an account. */
export async function uploads(app: TestApp) {
  const { payload } = app
  const make = factories(app)
  const studio = await make.organization({ name: 'Meridian' })
  const client = await make.client(studio)
  const other = await make.client(studio)
  const editor = await make.user({ organization: studio, role: 'EDITOR' })
  const staff = await restClient(app).as(editor)
  const visitor = restClient(app)

  const run = (name: string, data: object) => runHandOff(app, name, data)
  const waiting = (name: string) => waitingIn(app, name)

  function formOf(content: Buffer, name: string, values: Record<string, unknown> = {}, type = 'image/jpeg'): FormData {
    const body = new FormData()
    body.append('file', new Blob([new Uint8Array(content)], { type }), name)
    body.append(
      '_payload',
      JSON.stringify({ alt: 'A thing', organization: studio.id, visibility: 'public', ...values }),
    )
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

  return {
    studio,
    client,
    other,
    editor,
    staff,
    visitor,
    run,
    waiting,
    formOf,
    upload,
    uploaded,
    rowOf,
    processed,
    pathOf,
    fetched,
  }
}
