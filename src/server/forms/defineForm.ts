import { APIError, ValidationError, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { readEnv } from '@/src/lib/env'
import { writeFlash } from './flash'
import { isFormRequest, readFormData } from './readFormData'
import { safePath } from './safePath'
import { assertSameOrigin } from './sameOrigin'

type Body = Record<string, unknown>

/** What an operation answers: JSON for programs, a page for plain forms. */
export interface FormAnswer {
  body?: Body
  /** @default 200 */
  status?: number
  /** Where a browser without JavaScript goes on. @default the form's own page with `?done=1` */
  next?: string
  cookie?: string
}

interface FormDefinition<Schema extends z.ZodType<object>> {
  path: string
  schema: Schema
  run: (req: PayloadRequest, input: z.output<Schema>, body: Body, files: File[]) => Promise<FormAnswer>
}

/** Never carried back to a page. */
const SECRETS = ['password', 'currentPassword', 'token', 'page']

/**
 * A POST endpoint that takes JSON (and answers JSON) or an HTML form (and answers with a redirect: on to `next`, or back
 * to the form's page with what is wrong; with JSON where the script that sent it accepts nothing else). Forms are
 * accepted from the same origin alone.
 */
export function defineForm<Schema extends z.ZodType<object>>({ path, schema, run }: FormDefinition<Schema>): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { body, files, ...sent } = await readBody(req)
      if (sent.isForm) assertSameOrigin(req)
      const isForm = sent.isForm && req.headers.get('accept') !== 'application/json'
      const page = safePath(body.page, '/')
      try {
        const parsed = schema.safeParse(body)
        if (!parsed.success) throw invalid(req, parsed.error)
        const { body: answer = {}, status = 200, next, cookie } = await run(req, parsed.data, body, files)
        const headers = new Headers(cookie ? { 'Set-Cookie': cookie } : {})
        if (!isForm) return Response.json({ ...answer, ...(next ? { next } : {}) }, { status, headers })
        return redirect(next ?? withQuery(page, 'done', '1'), headers)
      } catch (error) {
        if (!isForm || !(error instanceof APIError) || !error.isPublic) throw error
        const { SERVER_URL, PAYLOAD_SECRET } = readEnv()
        const { cookie, again } = writeFlash(
          { ...describe(error), values: valuesOf(body) },
          PAYLOAD_SECRET,
          SERVER_URL.startsWith('https:'),
        )
        return redirect(withQuery(page, 'again', again), new Headers({ 'Set-Cookie': cookie }))
      }
    },
  }
}

async function readBody(req: PayloadRequest): Promise<{ body: Body; files: File[]; isForm: boolean }> {
  if (isFormRequest(req)) {
    const form = await readFormData(req)
    if (!form) throw new APIError('The form did not arrive whole. Send it again.', 400, null, true)
    const entries = [...form.entries()]
    const texts = entries.filter(([, value]) => typeof value === 'string' && value !== '')
    // A file field that was left empty comes as a file without a name.
    const files = entries.flatMap(([, value]) => (typeof value !== 'string' && value.size > 0 ? [value] : []))
    return { body: Object.fromEntries(texts), files, isForm: true }
  }
  const text = (await req.text?.()) ?? ''
  const body = text === '' ? {} : parseJson(text)
  return { body, files: [], isForm: false }
}

function parseJson(text: string): Body {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new APIError('The body of the request is not a JSON object.', 400, null, true)
}

function invalid(req: PayloadRequest, error: z.ZodError): ValidationError {
  const errors = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  return new ValidationError({ collection: 'users', errors, req })
}

function describe(error: APIError): { message: string; errors: Record<string, string> } {
  const list = (error.data as { errors?: { path: string; message: string }[] } | null)?.errors ?? []
  const errors = Object.fromEntries(list.map(({ path, message }) => [path, message]))
  return { message: list.length > 0 ? 'Please correct what is marked below.' : error.message, errors }
}

function valuesOf(body: Body): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, value]) =>
      typeof value === 'string' && !SECRETS.includes(key) ? [[key, value]] : [],
    ),
  )
}

function redirect(location: string, headers: Headers): Response {
  headers.set('Location', location)
  return new Response(null, { status: 303, headers })
}

function withQuery(path: string, name: string, value: string): string {
  const url = new URL(path, 'http://here.invalid')
  for (const old of ['again', 'done']) url.searchParams.delete(old)
  url.searchParams.set(name, value)
  return `${url.pathname}${url.search}`
}
