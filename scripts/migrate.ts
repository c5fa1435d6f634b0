// `npm run migrate`, `migrate:status`, `migrate:down`: a release step on a real server, done by the start on the embedded one.
import { exitWithParent } from './lib/childSide'
import { runMain, StartError } from './lib/fail'
import { withMigrationLock } from './lib/migrationLock'
import { listed, migrationNames, readMigrationState, refuseStrangeHistory } from './lib/migrationState'
import { openPayload } from './lib/openPayload'
import { withClient } from './lib/preflight'
import { withDatabase, type DatabaseContext } from './lib/withDatabase'

const HELP = `Usage: npm run migrate            applies what is missing, one migrator at a time
       npm run migrate:status     lists the migrations and which are applied
       npm run migrate:down       takes back the last batch`

async function up({ env, embedded }: DatabaseContext): Promise<void> {
  await withMigrationLock(env, embedded, async () => {
    // Read behind the lock: a migrator that waited finds its work done.
    const state = await withClient(env, readMigrationState)
    refuseStrangeHistory(state, embedded)
    if (state.pending.length === 0) return console.log('The database is up to date.')
    const payload = await openPayload({ migrating: true })
    await payload.db.migrate()
    await payload.destroy()
    console.log(`Applied ${state.pending.length}: ${listed(state.pending, 10)}.`)
  })
}

async function status({ env }: DatabaseContext): Promise<void> {
  const { pending, unknown } = await withClient(env, readMigrationState)
  for (const name of migrationNames()) console.log(`${pending.includes(name) ? 'missing' : 'applied'}  ${name}`)
  for (const name of unknown) console.log(`unknown  ${name}`)
  if (pending.length > 0) process.exitCode = 2
}

async function down({ env, embedded }: DatabaseContext): Promise<void> {
  await withMigrationLock(env, embedded, async () => {
    refuseStrangeHistory(await withClient(env, readMigrationState), embedded)
    const payload = await openPayload({ migrating: true })
    await payload.db.migrateDown()
    await payload.destroy()
  })
}

const COMMANDS: Record<string, { name: string; run: (context: DatabaseContext) => Promise<void> }> = {
  up: { name: 'npm run migrate', run: up },
  status: { name: 'npm run migrate:status', run: status },
  down: { name: 'npm run migrate:down', run: down },
}

exitWithParent()
await runMain(async () => {
  const [word = 'up', ...rest] = process.argv.slice(2)
  if ([word, ...rest].includes('--help')) return console.log(HELP)
  const command = COMMANDS[word]
  if (command === undefined) throw new StartError(`There is no "${word}" here.\n${HELP}`)
  await withDatabase(command.name, command.run)
})
// Payload leaves timers behind.
process.exit()
