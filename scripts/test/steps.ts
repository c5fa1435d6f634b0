import { hashSources, isBuilt } from '../lib/buildStamp'
import { ensurePostgres, NoPostgresError } from '../postgres/index'
import { ensureChromium } from './chromium'
import { countPlaywright, countVitest } from './counts'
import type { Step, StepContext, StepResult } from './types'

const MINUTE = 60_000
const PROOF = process.env.ORRERY_PROOF === '1'
/** In `npm run proof` a suite may take as long as it takes, and a single test of it minutes without a word. */
const atFullSize = (ms: number): number => (PROOF ? ms * 20 : ms)

/**
 * Only changed files are linted again. The rules that look at types could miss what a change elsewhere broke, so that CI
 * does without.
 */
const LINT_CACHE =
  process.env.CI === 'true'
    ? []
    : ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/']

const bin = (path: string): string => `node_modules/${path}`

/** A check that is either right or wrong: it counts as one test. */
async function check(context: StepContext, script: string, args: string[]): Promise<StepResult> {
  const { ok } = await context.node(script, args)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(context: StepContext, project: string): Promise<StepResult> {
  const report = context.file('vitest.json')
  const { ok } = await context.node(bin('vitest/vitest.mjs'), [
    ...['run', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
  ])
  return countVitest(report, ok)
}

const BUILD_ENVIRONMENT = {
  PAYLOAD_SECRET: 'a-build-needs-a-secret-and-keeps-none-of-it',
  INTERNAL_SECRET: 'a-build-needs-a-secret-and-keeps-none-of-it',
  ENCRYPTION_KEYS: `build:${Buffer.alloc(32).toString('base64')}`,
}

const types: Step = {
  name: 'types',
  title: 'types (tsc)',
  weight: 1,
  limitMs: 5 * MINUTE,
  run: async (context) => {
    // Next describes CSS modules and images to the compiler in a file that is generated, not kept.
    const described = await context.node(bin('next/dist/bin/next'), ['typegen'])
    return described.ok ? check(context, bin('typescript/bin/tsc'), ['--noEmit']) : { passed: 0, failed: 1 }
  },
}

const lint: Step = {
  name: 'lint',
  title: 'lint (eslint)',
  weight: 1,
  limitMs: 5 * MINUTE,
  run: (context) => check(context, bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0', ...LINT_CACHE]),
}

const format: Step = {
  name: 'format',
  title: 'format (prettier)',
  weight: 1,
  limitMs: 3 * MINUTE,
  run: (context) => check(context, bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']),
}

const boundaries: Step = {
  name: 'boundaries',
  title: 'boundaries (dependency-cruiser)',
  weight: 1,
  limitMs: 3 * MINUTE,
  run: (context) =>
    check(context, bin('dependency-cruiser/bin/dependency-cruise.mjs'), [
      ...['src', 'collections', 'config', 'plugins', 'migrations', 'scripts', 'tests', 'payload.config.ts'],
    ]),
}

const unused: Step = {
  name: 'unused',
  title: 'unused code (knip)',
  weight: 1,
  limitMs: 3 * MINUTE,
  run: (context) => check(context, bin('knip/bin/knip.js'), ['--no-progress', '--treat-config-hints-as-errors']),
}

const drift: Step = {
  name: 'drift',
  title: 'migrations and generated files',
  weight: 1,
  limitMs: 5 * MINUTE,
  run: async (context) => {
    const { output } = await context.node('scripts/test/drift.ts')
    const passed = output.match(/^CHECK .* ok$/gm)?.length ?? 0
    const failed = output.match(/^CHECK .* FAILED$/gm)?.length ?? 0
    return { passed, failed: passed + failed === 0 ? 1 : failed }
  },
}

const unit: Step = {
  name: 'unit',
  title: 'unit tests',
  weight: 2,
  limitMs: atFullSize(5 * MINUTE),
  stallMs: atFullSize(2 * MINUTE),
  run: (context) => vitest(context, 'unit'),
}

const int: Step = {
  name: 'int',
  title: 'integration tests (embedded database)',
  weight: 2,
  limitMs: atFullSize(30 * MINUTE),
  // The isolation matrix says nothing while it runs.
  stallMs: atFullSize(12 * MINUTE),
  run: (context) => vitest(context, 'int'),
}

const build: Step = {
  name: 'build',
  title: 'production build',
  weight: 2,
  limitMs: 15 * MINUTE,
  run: async (context) => {
    if (isBuilt(hashSources())) return { passed: 1, failed: 0, note: 'unchanged' }
    // The build reads the configuration, which wants secrets; none of them ends up in what is built.
    const { ok } = await context.node('scripts/build.ts', [], { env: BUILD_ENVIRONMENT })
    return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  },
}

const processes: Step = {
  name: 'process',
  title: 'start, stop and kill',
  needs: ['build'],
  weight: 2,
  limitMs: atFullSize(20 * MINUTE),
  stallMs: 10 * MINUTE,
  run: (context) => vitest(context, 'process'),
}

const chromium: Step = {
  name: 'chromium',
  title: 'Chromium',
  weight: 1,
  limitMs: 10 * MINUTE,
  run: async () => {
    const found = await ensureChromium()
    if ('hint' in found) return { passed: 0, failed: 0, notRun: found.hint }
    return { passed: 0, failed: 0, note: `${found.installed ? 'installed ' : ''}${found.path}` }
  },
}

const e2e: Step = {
  name: 'e2e',
  title: 'end-to-end (Chromium, production build)',
  needs: ['chromium', 'build'],
  weight: 2,
  limitMs: atFullSize(45 * MINUTE),
  stallMs: atFullSize(6 * MINUTE),
  run: async (context) => {
    const report = context.file('playwright.json')
    const { ok } = await context.node(bin('@playwright/test/cli.js'), ['test', '--reporter=list,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    })
    return countPlaywright(report, ok)
  },
}

const postgres: Step = {
  name: 'postgres',
  title: 'Postgres 17 with pgvector',
  weight: 1,
  limitMs: 15 * MINUTE,
  run: async (context) => {
    try {
      const { url, source } = await ensurePostgres((line) => context.log(`${line}\n`))
      process.env.TEST_DATABASE_URL = url
      return { passed: 0, failed: 0, note: source }
    } catch (error) {
      if (!(error instanceof NoPostgresError)) throw error
      return { passed: 0, failed: 0, notRun: error.message }
    }
  },
}

const race: Step = {
  name: 'race',
  title: 'races, crashes, migrations (Postgres 17)',
  needs: ['postgres'],
  weight: 2,
  limitMs: atFullSize(30 * MINUTE),
  stallMs: atFullSize(5 * MINUTE),
  run: (context) => vitest(context, 'race'),
}

/** Everything that `npm test` does, in the order in which it begins. */
export const STEPS: Step[] = [
  ...[types, lint, chromium, postgres, format, boundaries, unused, drift],
  ...[unit, int, build, e2e, race, processes],
]

/** What `--fast` leaves out: the suites that need a build, a browser or a real server. */
export const SLOW = new Set(['chromium', 'postgres', 'build', 'e2e', 'race', 'process'])
