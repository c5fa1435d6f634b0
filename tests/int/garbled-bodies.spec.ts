import { beforeAll, expect, it } from 'vitest'
import { TEST_SERVER_URL } from '../helpers/environment'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { openSession } from '../helpers/session'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

const CUT_OFF = {
  type: 'multipart/form-data; boundary=cut',
  body: '--cut\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
}
const NO_BOUNDARY = { type: 'multipart/form-data', body: 'a=b' }
const FORM_WITH_NO_JSON = {
  type: 'multipart/form-data; boundary=whole',
  body: '--whole\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"title":\r\n--whole--\r\n',
}
const INCOMPLETE = 'The form did not arrive whole. Send it again.'

let organization: string
let headers: Record<string, string>
let task: string

beforeAll(async () => {
  payload.logger.level = 'silent'
  const studio = await make.organization()
  const user = await make.user({ organization: studio, role: 'ADMIN' })
  organization = studio.slug
  task = (await make.task(studio, user)).id
  const session = await openSession(app, user.id)
  headers = { cookie: `${payload.config.cookiePrefix}-token=${session}`, origin: TEST_SERVER_URL }
})

async function send(method: 'PATCH' | 'POST', path: string, { type, body }: { type: string; body: string }) {
  const routes = await import('@/src/app/(payload)/api/[...slug]/route')
  const request = new Request(`${TEST_SERVER_URL}/api${path}`, {
    method,
    body,
    headers: { ...headers, 'content-type': type, 'x-orrery-organization': organization },
  })
  const response = await routes[method](request, { params: Promise.resolve({ slug: path.slice(1).split('/') }) })
  const { errors = [] } = (await response.json()) as { errors?: { message: string }[] }
  return [response.status, errors[0]?.message]
}

it.each(['/identity/sign-in', '/bookings/hold'])('%s refuses a form that was cut off', async (path) => {
  expect(await send('POST', path, CUT_OFF)).toEqual([400, INCOMPLETE])
  expect(await send('POST', path, NO_BOUNDARY)).toEqual([400, INCOMPLETE])
})

it('a record and a file are refused where their form was cut off, and stay as they were', async () => {
  const before = await payload.findByID({ collection: 'tasks', id: task, depth: 0 })
  expect(await send('PATCH', `/tasks/${task}`, CUT_OFF)).toEqual([400, INCOMPLETE])
  expect(await send('PATCH', `/tasks/${task}`, FORM_WITH_NO_JSON)).toEqual([400, INCOMPLETE])
  expect(await send('POST', '/media', CUT_OFF)).toEqual([400, INCOMPLETE])
  expect(await payload.findByID({ collection: 'tasks', id: task, depth: 0 })).toEqual(before)
  expect((await payload.count({ collection: 'media' })).totalDocs).toBe(0)
})

it('rows are not put in order by a body that is none', async () => {
  const unreadable = [400, 'The body of the request is not a JSON object.']
  expect(await send('POST', '/reorder', { type: 'application/json', body: '{"collectionSlug":' })).toEqual(unreadable)
  expect(await send('POST', '/reorder', { type: 'application/json', body: '' })).toEqual(unreadable)
  expect(await send('POST', '/reorder', { type: 'application/json', body: 'null' })).toEqual(unreadable)
})
