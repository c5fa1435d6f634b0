import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { saveMapping, startCheck, startRun, stop, undo } from './commands'
import { errorsFile } from './errorsFile'
import { importOf, type ImportJob, type Verdict } from './importRow'
import { IMPORTED } from './kinds'
import { loadFile, MAX_BYTES } from './loadFile'
import { readRows, readState } from './readState'

const onDuplicate = z.enum(['UPDATE', 'SKIP', 'CREATE'], 'Say what happens to records that are there already.')
const VERDICTS: readonly Verdict[] = ['CREATED', 'UPDATED', 'SKIPPED', 'REFUSED']

const fileForm = defineForm({
  path: '/file',
  schema: z.object({
    into: z.enum(IMPORTED as [string, ...string[]], 'Choose what the file holds.'),
    onDuplicate: onDuplicate.default('UPDATE'),
    organization: z.uuid('Choose an organization.').optional(),
  }),
  run: async (req, input, _, files) => {
    await signedIn(req)
    const [file, ...more] = files
    if (!file || more.length > 0) throw new APIError('Choose one file: CSV or vCard.', 400, null, true)
    if (file.size > MAX_BYTES) {
      throw new APIError(
        'This file is larger than 20 MB. Split it, and bring in one part after the other.',
        413,
        null,
        true,
      )
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const id = await loadFile(req, { ...input, name: file.name || 'file.csv', bytes })
    return { status: 201, body: { id } }
  },
})

const mappingForm = defineForm({
  path: '/:id/mapping',
  schema: z.object({ mapping: z.array(z.string().max(120).nullable()).max(200), onDuplicate }),
  run: async (req, input) => {
    await saveMapping(req, await ofReader(req), input)
    return { body: { state: await readState(req, await importOf(req)) } }
  },
})

/** What the screen asks: the state of an import, its lines, its errors as a file, and what to do with it. */
export const importEndpoints: Endpoint[] = [
  fileForm,
  mappingForm,
  {
    path: '/:id/state',
    method: 'get',
    handler: async (req) => Response.json(await readState(req, await ofReader(req)), noStore),
  },
  {
    path: '/:id/rows',
    method: 'get',
    handler: async (req) => {
      const job = await ofReader(req)
      const verdict = VERDICTS.find((one) => one === req.query.verdict)
      if (!verdict) throw new APIError('Ask for rows that were CREATED, UPDATED, SKIPPED or REFUSED.', 400, null, true)
      const after = Math.max(0, Math.trunc(Number(req.query.after ?? 0)) || 0)
      const rows = await readRows(req, job, {
        verdict,
        after: Math.min(after, 1_000_000),
        isDry: req.query.dry === 'true',
      })
      return Response.json({ rows }, noStore)
    },
  },
  {
    path: '/:id/errors.csv',
    method: 'get',
    handler: async (req) => fileOf(errorsFile(req, await ofReader(req))),
  },
  command('/:id/check', startCheck),
  command('/:id/run', startRun),
  command('/:id/stop', stop),
  command('/:id/undo', async (req, job) => void (await undo(req, job))),
]

const noStore = { headers: { 'cache-control': 'private, no-store' } }

function command(path: string, act: (req: PayloadRequest, job: ImportJob) => Promise<void>): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      await act(req, await ofReader(req))
      return Response.json(await readState(req, await importOf(req)), noStore)
    },
  }
}

async function ofReader(req: PayloadRequest): Promise<ImportJob> {
  await signedIn(req)
  return importOf(req)
}

function fileOf(pieces: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="refused-rows.csv"',
      'cache-control': 'private, no-store',
    },
  })
}
