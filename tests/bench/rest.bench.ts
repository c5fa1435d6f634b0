/**
 * What reading `services` over REST costs: Orrery's configuration against the same Payload with one bare collection, both
 * behind the same tiny server, and against plain SQL. `production` is the real web server, which keeps what it answers to
 * strangers; `empty route` is a route of the same build that does nothing.
 */
import autocannon from 'autocannon'
import { ensurePostgres } from '@/scripts/postgres/index'
import { hashSources, isBuilt } from '@/scripts/lib/buildStamp'
import { compare } from '../helpers/bench'
import { createDatabase, ensureTemplate } from '../helpers/database/realServer'
import { testEnvironment } from '../helpers/environment'
import { size } from '../helpers/size'
import { idFrom, launch, type Launched } from './servers/launch'
import { launchProduction } from './servers/production'

const SERVICES = size(100, 1_000)
const ROUNDS = size(5, 15)
const SECONDS = size(2, 5)
const CONNECTIONS = 8
const BARE = 'tests/fixtures/bare-payload/payload.config.ts'

const server = await ensurePostgres((line) => console.error(`postgres: ${line}`))
const orrery = await createDatabase(server.url, await ensureTemplate(server.url))
const bare = await createDatabase(server.url, null)
const production = { NODE_ENV: 'production' }
const orreryEnv = { ...testEnvironment({ url: orrery.url, embedded: false }), ...production }
const bareEnv = { ...testEnvironment({ url: bare.url, embedded: false }), ...production }
const servers: Launched[] = []

try {
  const orreryId = await idFrom('tests/bench/servers/fill.ts', ['orrery', String(SERVICES)], orreryEnv)
  const push = { BARE_PUSH: 'true', NODE_ENV: 'test' }
  const bareId = await idFrom('tests/bench/servers/fill.ts', ['bare', String(SERVICES)], { ...bareEnv, ...push })

  const places: { name: string; server: Launched; id: string }[] = []
  const add = async (name: string, id: string, starting: Promise<Launched>) => {
    const started = await starting
    servers.push(started)
    places.push({ name, server: started, id })
  }
  await add('plain pg', bareId, launch('tests/bench/servers/pgServer.ts', [], bareEnv))
  await add('bare payload', bareId, launch('tests/bench/servers/restServer.ts', [BARE], bareEnv))
  await add('orrery', orreryId, launch('tests/bench/servers/restServer.ts', ['payload.config.ts'], orreryEnv))
  const hasBuild = isBuilt(hashSources())
  if (hasBuild) await add('production', orreryId, launchProduction(orreryEnv))
  else console.log('No build of these sources: the arm `production` is left out (npm run build).')

  const baselines = ['bare payload', 'plain pg', ...(hasBuild ? ['empty route'] : [])]
  const empty = places
    .filter(({ name }) => name === 'production')
    .map(({ server: { port } }) => ({
      name: 'empty route',
      run: () => requestsPerSecond(`http://127.0.0.1:${port}/internal/ping`),
    }))
  const questions = {
    list: () => '/api/services?limit=10&depth=0',
    'find-by-id': (id: string) => `/api/services/${id}?depth=0`,
  }
  for (const [question, path] of Object.entries(questions)) {
    const arms = places.map(({ name, server: { port }, id }) => ({
      name,
      run: () => requestsPerSecond(`http://127.0.0.1:${port}${path(id)}`),
    }))
    await compare({
      name: `rest-services-${question}`,
      unit: 'requests/s',
      arms: [...arms, ...empty],
      baselines,
      rounds: ROUNDS,
    })
  }
} finally {
  await Promise.all(servers.map(({ stop }) => stop()))
  await Promise.all([orrery.drop(), bare.drop()])
}
process.exit()

/** Loads one address for a while; any answer but 200 ends the bench, since errors are fast. */
async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} broken`)
  return result.requests.average
}
