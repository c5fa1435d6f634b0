import { beforeAll, describe } from 'vitest'
import { startTestPayload } from '../helpers/payload'
import { describeAccounts } from './doors/accounts'
import { describeFieldRules } from './doors/fields'
import { describeFiles } from './doors/files'
import { describeInternals } from './doors/internals'
import { describeQueries } from './doors/queries'
import { describeReferences } from './doors/references'
import { describeVisibility } from './doors/visibility'
import type { World } from './engine/run'
import { buildWorld } from './engine/world'

/** What the matrix does not ask: the ways around the front door. */
const app = await startTestPayload()
let world: World

beforeAll(async () => {
  world = await buildWorld(app)
})

describe('queries as an oracle', () => describeQueries(() => world))
describe('what is hidden', () => describeVisibility(() => world))
describe('references into another organization', () => describeReferences(() => world))
describe('field rules', () => describeFieldRules(() => world))
describe('accounts', () => describeAccounts(() => world))
describe('files', () => describeFiles(() => world))
describe('Payload’s own collections', () => describeInternals(() => world))
