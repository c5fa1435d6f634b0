// `npm run seed`: demo data into an empty database. The start calls it on the first run.
import { seedDemo } from './seed/index'
import { exitWithParent } from './lib/childSide'
import { runMain, StartError } from './lib/fail'
import { isEmpty, isUnfinished, markFinished, markUnfinished } from './lib/firstData'
import { readMigrationState } from './lib/migrationState'
import { openPayload } from './lib/openPayload'
import { withClient } from './lib/preflight'
import { withDatabase } from './lib/withDatabase'

const HELP = `Usage: npm run seed    writes the demo organizations, people and content into an empty, migrated database`

exitWithParent()
await runMain(async () => {
  if (process.argv.includes('--help')) return console.log(HELP)
  await withDatabase('npm run seed', async ({ env }) => {
    const { pending } = await withClient(env, readMigrationState)
    if (pending.length > 0) throw new StartError('The database is not migrated: run `npm run migrate` first.')
    const ready = await withClient(env, async (client) => (await isEmpty(client)) && !(await isUnfinished(client)))
    if (!ready) throw new StartError('The database is not empty: demo data goes into an empty one only.')
    await withClient(env, markUnfinished)
    const payload = await openPayload()
    await seedDemo(payload)
    await payload.destroy()
    await withClient(env, markFinished)
    console.log('Demo data written.')
  })
})
// Payload leaves timers behind.
process.exit()
