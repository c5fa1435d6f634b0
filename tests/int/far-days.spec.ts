import { beforeAll, expect, it } from 'vitest'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const make = factories(app)

let staff: RestClient
let board: string

beforeAll(async () => {
  app.payload.logger.level = 'silent'
  const studio = await make.organization()
  staff = await restClient(app).as(await make.user({ organization: studio, role: 'ADMIN' }))
  board = (await make.pipeline(studio)).id
})

// The day after the last one that four figures can write, and the one before the first, have no such text.
it.each([
  ['/today', 'day'],
  ['/boards/:board/report', 'to'],
  ['/consultations/stats', 'to'],
  ['/bookings/calendar', 'from'],
])('%s refuses a %s at the end of the calendar in words', async (path, name) => {
  for (const day of ['9999-12-31', '0000-01-01', '2027-02-30', 'soon']) {
    const { status, body } = await staff.get(path.replace(':board', board), { query: { [name]: day } })
    expect([day, status]).toEqual([day, 400])
    expect(body.errors?.[0]?.message).toMatch(/\d{4}-\d{2}-\d{2}/)
  }
})
