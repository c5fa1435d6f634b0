import type { Payload } from 'payload'
import type { TestApp } from '../../helpers/app'
import { castActors } from './actors'
import { Database } from './database'
import { openHttp } from './http'
import { Rows } from './rows'
import type { World } from './run'

/** The running application, peopled: two organizations, an actor for everything that the policy tells apart. */
export async function buildWorld(app: TestApp): Promise<World> {
  const { payload } = app
  // Thousands of refusals, each logged with its stack, would drown what the suite has to say.
  payload.logger.level = 'silent'
  const http = await openHttp()
  const cast = await castActors(app, http)
  return { payload, http, cast, rows: new Rows(payload, cast), database: new Database(payload) }
}

/** Every collection of the running config that has a policy: all of the house's own, and none of Payload's. */
export function ruledCollections(payload: Payload): string[] {
  return payload.config.collections.filter(({ custom }) => custom?.policy).map(({ slug }) => slug)
}

/** What a reduced run draws by: another number every day, or the one that a failing run has printed. */
export function today(): number {
  return Number(process.env.ORRERY_ISOLATION_SEED ?? Math.floor(Date.now() / 86_400_000))
}
