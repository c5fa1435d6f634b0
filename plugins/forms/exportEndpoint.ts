import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import { csvLine } from '@/src/lib/csv'
import { query, sql } from '@/src/lib/database'
import { slugify } from '@/src/lib/text'
import type { Form, FormSubmission } from '@/payload-types'
import { findVisible } from '@/src/server/visibleRecord'
import type { Slugs } from './receiveSubmission'

/** Staff may read at most so many rows at once (plugins/limits). */
const PAGE = 100
const HEAD = ['sent', 'status', 'name', 'email', 'language', 'campaign', 'landing-page'] as const

/**
 * `GET /api/forms/:id/submissions.csv`: what came in through a form, oldest first, a column for each question, as a stream.
 * What a person may not read is not in it; 404 for a form that they do not see.
 */
export const exportEndpoint = (slugs: Slugs): Endpoint => ({
  path: '/:id/submissions.csv',
  method: 'get',
  handler: async (req) => {
    const form = await readForm(req, slugs)
    const questions = await columnsOf(req, form)
    const text = new ReadableStream<Uint8Array>(rowsOf(req, slugs, form.id, questions))
    // Header fields are ASCII; browsers that read the second name take that.
    const name = encodeURIComponent(`${slugify(form.title) || 'form'}.csv`)
    return new Response(text, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="form.csv"; filename*=UTF-8''${name}`,
        'cache-control': 'private, no-store',
      },
    })
  },
})

async function readForm(req: PayloadRequest, slugs: Slugs): Promise<Form> {
  if (!req.user) throw new APIError('Sign in first.', 401, null, true)
  const form = can(req, 'read', slugs.submissions) ? await findVisible(req, slugs.forms, req.routeParams?.id) : null
  if (!form) throw new APIError('There is no such form, or you may not read what came in through it.', 404, null, true)
  return form as Form
}

/** The form's questions in their order, and behind them those that it asked once. */
async function columnsOf(req: PayloadRequest, form: Form): Promise<string[]> {
  const asked = form.fields.map(({ name }) => name)
  const rows = await query<{ name: string }>(
    req,
    sql`select distinct a.name from form_submissions_answers a join form_submissions s on s.id = a._parent_id
        where s.form_id = ${form.id} and s.deleted_at is null order by a.name`,
  )
  return [...asked, ...rows.map(({ name }) => name).filter((name) => !asked.includes(name))]
}

/** Pages of rows, each read when the receiver has taken the one before. Ids are in the order of time. */
function rowsOf(
  req: PayloadRequest,
  slugs: Slugs,
  form: string,
  questions: string[],
): UnderlyingDefaultSource<Uint8Array> {
  const encoder = new TextEncoder()
  let after: string | null = null
  return {
    // The mark at the beginning tells spreadsheets that this is UTF-8.
    start: (controller) => controller.enqueue(encoder.encode(`\uFEFF${csvLine([...HEAD, ...questions])}`)),
    pull: async (controller) => {
      const docs = await readPage(req, slugs, form, after)
      if (docs.length > 0) controller.enqueue(encoder.encode(docs.map((row) => lineOf(row, questions)).join('')))
      after = docs.at(-1)?.id ?? null
      if (docs.length < PAGE) controller.close()
    },
  }
}

async function readPage(
  req: PayloadRequest,
  slugs: Slugs,
  form: string,
  after: string | null,
): Promise<FormSubmission[]> {
  const { docs } = await req.payload.find({
    collection: slugs.submissions,
    where: {
      and: [
        { form: { equals: form } },
        { deletedAt: { exists: false } },
        ...(after === null ? [] : [{ id: { greater_than: after } }]),
      ],
    },
    sort: 'id',
    depth: 0,
    limit: PAGE,
    pagination: false,
    ...onBehalfOf(req),
  })
  return docs as FormSubmission[]
}

function lineOf(row: FormSubmission, questions: string[]): string {
  const answers = new Map((row.answers ?? []).map(({ name, value }) => [name, value]))
  const head = [row.createdAt, row.status, row.name, row.email, row.locale, row.utmCampaign, row.landingPage]
  return csvLine([...head, ...questions.map((name) => answers.get(name))])
}
