// `npm run generate` (types, import map and the page of rights) and `npm run migrate:create -- <name>`: Payload's own generators, no database needed.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { policy } from '@/collections/policy'
import { policyPage } from '@/plugins/access/policyPage'
import { loadEnvironment } from './lib/envFile'
import { runMain, StartError } from './lib/fail'
import { root } from './lib/paths'

const HELP = `Usage: npm run generate                      writes payload-types.ts, the admin panel's import map and docs/access.md, and lists what the panel's translations lack
       npm run migrate:create -- <name>      writes the migration from the last snapshot to the configuration`

async function generate(): Promise<void> {
  const { default: config } = await import('@/payload.config')
  await generateTypes(await config)
  await generateImportMap(await config)
  await reportCatalogues(await config)
  writeFileSync(path.join(root, 'docs/access.md'), policyPage(policy))
}

/** What the panel says and a language does not know yet; loaded late, because it brings the compiler. */
async function reportCatalogues(config: SanitizedConfig): Promise<void> {
  const { catalogueGaps, gapLines } = await import('./lib/catalogueGaps')
  const { missing, unused } = catalogueGaps(config)
  if (missing.length > 0) console.log(['Texts without a translation:', ...gapLines(missing)].join('\n'))
  if (unused.length > 0) console.log(['Translations that nothing says any more:', ...gapLines(unused)].join('\n'))
}

async function createMigration(name: string | undefined): Promise<void> {
  if (!/^[a-z0-9_]+$/.test(name ?? '')) {
    throw new StartError(
      'A migration needs a name of lower-case letters, digits and underscores: npm run migrate:create -- <name>.',
    )
  }
  Object.assign(process.env, { PAYLOAD_MIGRATING: 'true' })
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true })
}

await runMain(async () => {
  const [command, name] = process.argv.slice(2)
  if (process.argv.includes('--help')) return console.log(HELP)
  Object.assign(process.env, { DISABLE_PAYLOAD_HMR: 'true' })
  loadEnvironment({ offline: true })
  if (command === 'generate') return generate()
  if (command === 'migrate:create') return createMigration(name)
  throw new StartError(`There is no "${command}" here.\n${HELP}`)
})
// Payload leaves timers behind.
process.exit()
