/**
 * Step `drift`: what is generated from the configuration is up to date. Makes everything anew in a folder of its own and
 * compares; `npm run generate` and `npm run migrate:create` write them.
 * Prints one line `CHECK name ok` or `CHECK name FAILED` each, after the reason.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { SanitizedConfig } from 'payload'
import { policy } from '@/collections/policy'
import { policyPage } from '@/plugins/access/policyPage'
import { testEnvironment } from '@/tests/helpers/environment'
import { NO_DATABASE, root } from '../lib/paths'

const MIGRATION_NAME = 'drift'
const workDir = mkdtempSync(join(tmpdir(), 'orrery-drift-'))

Object.assign(process.env, testEnvironment({ url: NO_DATABASE, embedded: true }), { PAYLOAD_MIGRATING: 'true' })
const { default: configPromise } = await import('@/payload.config')
const config: SanitizedConfig = await configPromise

if (process.argv.includes('--migration')) await makeMigration()
else await checkAll()
rmSync(workDir, { recursive: true, force: true })
process.exit()

async function checkAll(): Promise<void> {
  report('migrations', schemaDrift())
  for (const { file, make } of generated()) {
    const fresh = await make()
    const current = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''
    report(
      file,
      fresh === current ? null : `${file} is out of date: run \`npm run generate\`\n${difference(file, fresh)}`,
    )
  }
}

/** Files that are made from the configuration. */
function generated(): { file: string; make: () => Promise<string> }[] {
  return [
    { file: 'payload-types.ts', make: makeTypes },
    { file: 'src/app/(payload)/admin/importMap.js', make: makeImportMap },
    { file: 'docs/access.md', make: () => Promise.resolve(policyPage(policy)) },
  ]
}

async function makeTypes(): Promise<string> {
  const { generateTypes } = await import('payload/node')
  const file = join(workDir, 'payload-types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = file
  await generateTypes(config, { log: false })
  return readFileSync(file, 'utf8')
}

async function makeImportMap(): Promise<string> {
  const { generateImportMap } = await import('payload')
  // The same place below another root: the map's imports are relative to it.
  const file = join(workDir, 'src/app/(payload)/admin/importMap.js')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  const admin = { ...config.admin, importMap: { ...config.admin.importMap, baseDir: workDir, importMapFile: file } }
  await generateImportMap({ ...config, admin }, { force: true, log: false })
  return readFileSync(file, 'utf8')
}

/** Lets Payload make a migration in a copy of the folder, in a process of its own since it exits when there is nothing to do. */
function schemaDrift(): string | null {
  const copy = join(workDir, 'migrations')
  cpSync(join(root, 'migrations'), copy, { recursive: true })
  const before = readdirSync(copy)
  const made = spawnSync(process.execPath, ['--import', 'tsx', import.meta.filename, '--migration'], {
    env: { ...process.env, ORRERY_DRIFT_DIR: copy },
    encoding: 'utf8',
    // No terminal: a question about a rename ends in an error instead of waiting.
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  const added = readdirSync(copy).filter(
    (file) => !before.includes(file) && file.endsWith('.ts') && file !== 'index.ts',
  )
  if (added.length > 0) {
    const sql = added.map((file) => readFileSync(join(copy, file), 'utf8').slice(0, 4_000)).join('\n')
    return `the collections have changed without a migration; \`npm run payload migrate:create\` would add:\n${sql}`
  }
  return made.status === 0 ? null : `migrations could not be compared:\n${made.stdout}${made.stderr}`.slice(0, 4_000)
}

async function makeMigration(): Promise<void> {
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  payload.db.migrationDir = process.env.ORRERY_DRIFT_DIR ?? ''
  await payload.db.createMigration({
    payload,
    migrationName: MIGRATION_NAME,
    skipEmpty: true,
    forceAcceptWarning: false,
  })
}

function difference(file: string, fresh: string): string {
  const other = join(workDir, `fresh-${basename(file)}`)
  writeFileSync(other, fresh)
  return spawnSync('diff', ['-u', join(root, file), other], { encoding: 'utf8' }).stdout?.slice(0, 4_000) ?? ''
}

function report(name: string, problem: string | null): void {
  if (problem) console.log(problem)
  console.log(`CHECK ${name} ${problem ? 'FAILED' : 'ok'}`)
}
