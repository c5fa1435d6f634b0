import { beforeAll, describe } from 'vitest'
import { startTestPayload } from '../helpers/payload'
import { describeQueries } from './doors/queries'
import type { World } from './engine/run'
import { buildWorld } from './engine/world'

/** What the matrix does not ask: the ways around the front door. */
const app = await startTestPayload()
let world: World

beforeAll(async () => {
  world = await buildWorld(app)
})

describe('queries as an oracle', () => describeQueries(() => world))
