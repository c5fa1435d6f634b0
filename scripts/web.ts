// The web server: Next behind src/server. Runs under scripts/orrery.ts, or by itself where several of them share a database.
import next from 'next'
import { collections } from '@/collections'
import { policy } from '@/collections/policy'
import { runBeforeExit } from '@/src/lib/before-exit'
import { connectionOptions } from '@/src/lib/env'
import { publicCollectionsOf } from '@/src/lib/policy'
import { builtStyles } from '@/src/server/builtStyles'
import { demoAccountProblem } from '@/src/server/demoAccounts'
import { organizationReader, organizationResolver } from '@/src/server/organizationResolver'
import { ResilientPool } from '@/src/server/pool'
import { PublicReads } from '@/src/server/publicReads'
import { enterPublicReads } from '@/src/server/publicReadsHere'
import { webServer } from '@/src/server/webServer'
import { exitFatally, onStop, reportReady } from './lib/childSide'
import { loadEnvironment } from './lib/envFile'
import { runMain, sentenceFor } from './lib/fail'
import { buildDirectory, root } from './lib/paths'
import { listenSentence } from './lib/ports'

/** Requests in hand may take this long when the server stops. */
const DRAIN_TIME = 10_000

async function main(): Promise<void> {
  const dev = process.argv.includes('--dev')
  const env = loadEnvironment()
  const pool = new ResilientPool({ ...connectionOptions(env), max: 2, connectionTimeoutMillis: 5_000 })
  const problem = await demoAccountProblem(env, pool)
  if (problem !== null) return exitFatally(problem)

  const reads = new PublicReads({
    collections: publicCollectionsOf(policy),
    joining: Object.values(collections)
      .flat()
      .filter(({ fields }) => JSON.stringify(fields).includes('"type":"join"'))
      .map(({ slug }) => slug),
  })
  enterPublicReads(reads)

  // Not the address that it listens on: Next reads 127.0.0.1 as localhost in one place and not in another, and would then
  // take its own rewrites for addresses of a stranger.
  const app = next({ dev, dir: root, hostname: 'localhost', port: env.PORT })
  const server = webServer({
    serverUrl: env.SERVER_URL,
    trustProxy: env.TRUST_PROXY,
    maxBodyBytes: env.MAX_BODY_MEGABYTES * 1024 * 1024,
    // A file comes with a few fields around it.
    maxUploadBytes: (Math.max(50, env.MEDIA_VIDEO_MEGABYTES) + 1) * 1024 * 1024,
    dev,
    // In development the first answer waits for the compiler.
    answerWithin: dev ? 600_000 : undefined,
    findOrganization: organizationResolver(organizationReader(pool), new URL(env.SERVER_URL).hostname),
    // In development a change of the code is a change of the answer, and nobody announces it.
    ...(dev ? {} : { reads, styles: builtStyles(buildDirectory()) }),
    handler: (req, res) => app.getRequestHandler()(req, res),
  })
  await app.prepare()
  await new Promise<void>((resolve, reject) => {
    server.http.once('error', reject)
    server.http.listen({ port: env.PORT, host: env.HOST }, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    const sentence = listenSentence(error, env.HOST, env.PORT)
    return sentence === null ? Promise.reject(error) : exitFatally(sentence)
  })
  onStop(async () => {
    await server.drain(DRAIN_TIME)
    await runBeforeExit().catch((error: unknown) => console.error(error))
    await app.close()
    await pool.end()
  })
  reportReady()
}

await runMain(async () => {
  try {
    await main()
  } catch (error) {
    const sentence = sentenceFor(error)
    if (sentence === null) throw error
    await exitFatally(sentence)
  }
})
if (process.exitCode === 1) process.exit(1)
