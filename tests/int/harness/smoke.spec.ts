import { expect, it } from 'vitest'
import { startTestPayload } from '@/tests/helpers/payload'

const app = await startTestPayload()

it('starts on a migrated database without rows', async () => {
  const { totalDocs } = await app.payload.find({ collection: 'organizations' })
  expect(totalDocs).toBe(0)
})
