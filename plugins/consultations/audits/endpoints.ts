import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { onBehalfOf } from '@/plugins/access/api'
import { idOf } from '@/src/lib/ids'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { issueReportToken } from '../reports/reportToken'
import { reportAddress } from '../reports/reportAddress'
import { reportPdfEndpoint } from '../reports/pdfEndpoint'
import { makeRecommendationTask } from './makeRecommendationTask'
import { workableAudit } from './workableAudit'
import { readWork } from './readWork'
import { saveAnswer } from './saveAnswer'

/** `GET /api/revenue-audits/:id/work` → the audit as it is worked through. 401, 404. */
const workEndpoint: Endpoint = {
  path: '/:id/work',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    return Response.json(await readWork(req, req.routeParams?.id), { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** `POST /api/revenue-audits/:id/answers { part, key, value, doesNotApply?, note?, version }` → `{ entry, score, progress }`. 400, 404, 409. */
const answerEndpoint = defineForm({
  path: '/:id/answers',
  schema: z.object({
    part: z.enum(['questions', 'checks', 'notes'], 'Say what is answered: questions, checks or notes.'),
    key: z.string('Say which question.').max(200),
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]).default(null),
    doesNotApply: z.boolean().optional(),
    note: z.string().max(10_000, 'Write 10,000 characters at most.').optional(),
    version: z.int('Name the version that you saw; 0 for none.').min(0).default(0),
  }),
  run: async (req, input) => {
    await signedIn(req)
    return { body: { ...(await saveAnswer(req, req.routeParams?.id, input)) } }
  },
})

/** `POST /api/revenue-audits/:id/status { status }`: completes, opens again, calls off; a PATCH does the same. 404, 409. */
const statusEndpoint = defineForm({
  path: '/:id/status',
  schema: z.object({
    status: z.enum(['IN_PROGRESS', 'COMPLETED', 'CANCELLED'], 'Say IN_PROGRESS, COMPLETED or CANCELLED.'),
  }),
  run: async (req, data) => {
    await signedIn(req)
    const { id } = await workableAudit(req, req.routeParams?.id)
    const doc = await req.payload.update({ collection: 'revenue-audits', id, data, depth: 0, ...onBehalfOf(req) })
    return { body: { status: doc.status, completedAt: doc.completedAt } }
  },
})

/** 201 when the task was made now, 200 with the one that was made before. */
const taskEndpoint = defineForm({
  path: '/:id/recommendations/:item/task',
  schema: z.object({ dueDate: z.iso.date('Write a day such as 2026-12-03.').optional() }),
  run: async (req, { dueDate }) => {
    await signedIn(req)
    const made = await makeRecommendationTask(req, req.routeParams?.id, req.routeParams?.item, dueDate)
    return { status: made.isNew ? 201 : 200, body: { ...made } }
  },
})

/** `POST /api/revenue-audits/:id/link` → `{ url, expiresAt }` of the report, for somebody without an account. 404, 409. */
const linkEndpoint = defineForm({
  path: '/:id/link',
  schema: z.object({}),
  run: async (req) => {
    await signedIn(req)
    const audit = await workableAudit(req, req.routeParams?.id)
    if (audit.status !== 'COMPLETED' || !audit.isShared) {
      throw new APIError('Complete the audit and tick “Shown to the client” first.', 409, null, true)
    }
    const organization = idOf(audit.organization) ?? ''
    const { token, expiresAt } = issueReportToken({ audit: audit.id, organization }, req.payload.secret)
    const url = await reportAddress(req, organization, audit.language, token)
    return { body: { url, expiresAt: expiresAt.toISOString() } }
  },
})

export const auditEndpoints: Endpoint[] = [
  workEndpoint,
  answerEndpoint,
  statusEndpoint,
  taskEndpoint,
  linkEndpoint,
  reportPdfEndpoint,
]
