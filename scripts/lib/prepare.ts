import { hashSources, isBuilt } from './buildStamp'
import { StartError } from './fail'
import { isEmpty, isUnfinished } from './firstData'
import type { Lifecycle } from './lifecycle'
import { listed, readMigrationState, refuseStrangeHistory } from './migrationState'
import { withClient } from './preflight'
import { runScript } from './runScript'
import type { Database } from './services'
import { step } from './steps'

/** Checks the database's history; brings the embedded one up to date, and says how for a server, where that is a release step. */
export async function migrateEmbedded({ env, embedded }: Database, lifecycle: Lifecycle): Promise<void> {
  await step('migrations', async (note) => {
    const state = await withClient(env, readMigrationState)
    refuseStrangeHistory(state, embedded)
    const { pending } = state
    if (pending.length === 0) return note('up to date')
    if (!embedded) {
      throw new StartError(
        `The database lacks ${pending.length} of this version’s migrations (${listed(pending)}): run \`npm run migrate\`, then start again.`,
      )
    }
    await runWithin(lifecycle, 'scripts/migrate.ts', [], 'The migrations failed; what went wrong stands above.')
    note(`${pending.length} applied`)
  })
}

/** Fills an empty database with demo data where `SEED` asks for it. */
export async function seedIfEmpty({ env }: Database, lifecycle: Lifecycle): Promise<void> {
  const [empty, unfinished] = await withClient(env, async (client) => [
    await isEmpty(client),
    await isUnfinished(client),
  ])
  if (unfinished) {
    throw new StartError(
      'Demo data was being written to this database and broke off: empty the database, run `npm run migrate`, then start again.',
    )
  }
  if (!empty || env.SEED === 'none') return
  await step('demo data', () =>
    runWithin(lifecycle, 'scripts/seed.ts', [], 'The demo data could not be written; what went wrong stands above.'),
  )
}

/** Builds the site and the admin panel, unless the build at hand is finished and made of these very sources. */
export async function buildIfChanged(lifecycle: Lifecycle): Promise<void> {
  await step('build', async (note) => {
    if (isBuilt(hashSources())) return note('unchanged')
    await runWithin(lifecycle, 'scripts/build.ts', [], 'The build failed; what Next says about it stands above.')
  })
}

async function runWithin(lifecycle: Lifecycle, script: string, args: string[], failure: string): Promise<void> {
  const running = runScript(script, args, failure)
  await lifecycle.add({ name: script, stop: running.stop })
  try {
    await running.done
  } finally {
    lifecycle.remove(script)
  }
}
