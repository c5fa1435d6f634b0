import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

/** For each rule: a file, what it must not import, and what it may. */
const CASES: { rule: string; file: string; forbidden: string[]; allowed: string[] }[] = [
  {
    rule: 'lib-knows-nobody',
    file: 'src/lib/money.ts',
    forbidden: ['@/src/fields/slug', '@/plugins/access/api', '@/collections/crm/leads'],
    allowed: ['@/src/lib/time', 'node:path'],
  },
  {
    rule: 'lib-knows-no-framework',
    file: 'src/lib/text.ts',
    forbidden: ['payload', 'next/cache', 'react'],
    allowed: ['zod'],
  },
  {
    rule: 'fields-know-lib-only',
    file: 'src/fields/seo.ts',
    forbidden: ['@/plugins/access/api', '@/collections/crm/leads'],
    allowed: ['@/src/lib/time', 'payload'],
  },
  {
    rule: 'collections-know-no-plugins',
    file: 'collections/crm/clients.ts',
    forbidden: ['@/plugins/access/api', '../../plugins/goals/index', '@/src/server/database'],
    allowed: ['./leads', '@/src/fields/slug', '@/src/lib/time', 'payload'],
  },
  {
    rule: 'plugins-know-no-collections',
    file: 'plugins/goals/book.ts',
    forbidden: ['@/collections/crm/leads', '@/config/panel', '@/payload.config'],
    allowed: ['./index', '@/src/fields/slug'],
  },
  {
    rule: 'plugins-know-kernel-api-only',
    file: 'plugins/goals/reach.ts',
    forbidden: ['@/plugins/access/index', '../bookings/api', '@/plugins/bookings/index'],
    allowed: ['@/plugins/access/api', '../access/api', './index'],
  },
  {
    rule: 'plugins-know-no-faces',
    file: 'plugins/goals/page.ts',
    forbidden: ['@/src/app/page', '@/src/scene/orrery'],
    allowed: ['@/src/components/button'],
  },
  {
    rule: 'faces-know-no-payload',
    file: 'src/components/card.ts',
    forbidden: ['payload', '@payloadcms/ui', '@/plugins/access/api', '@/src/server/database'],
    allowed: ['@/src/lib/time', '@/src/scene/orrery', 'react'],
  },
  {
    rule: 'scene-knows-no-components',
    file: 'src/scene/planet.ts',
    forbidden: ['@/src/components/button'],
    allowed: ['@/src/lib/time', './orrery', 'three'],
  },
  {
    rule: 'pages-know-no-collections',
    file: 'src/app/list.ts',
    forbidden: ['@/collections/crm/leads'],
    allowed: ['payload'],
  },
  {
    rule: 'production-knows-no-tests',
    file: 'src/server/start.ts',
    forbidden: ['@/tests/helpers/race', '@/scripts/run'],
    allowed: ['@/plugins/access/api'],
  },
  { rule: 'no-development-packages', file: 'src/server/dev.ts', forbidden: ['vitest'], allowed: ['zod'] },
  { rule: 'no-circular', file: 'src/lib/circle.ts', forbidden: ['./circleBack'], allowed: ['./time'] },
  { rule: 'not-to-unresolvable', file: 'src/lib/lost.ts', forbidden: ['./nowhere'], allowed: ['./time'] },
]

const OTHERS = [
  ...['src/lib/time', 'src/fields/slug', 'src/components/button', 'src/scene/orrery', 'src/server/database'],
  ...['src/app/page', 'collections/crm/leads', 'config/panel', 'payload.config', 'tests/helpers/race', 'scripts/run'],
  ...[
    'plugins/access/index',
    'plugins/access/api',
    'plugins/goals/index',
    'plugins/bookings/index',
    'plugins/bookings/api',
  ],
]

let folder: string
let violations: { rule: string; from: string; to: string }[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orrery-boundaries-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    copyFileSync(join(root, file), join(folder, file))
  for (const name of OTHERS) write(`${name}.ts`, 'export {}\n')
  write('src/lib/circleBack.ts', `import './circle'\n`)
  for (const { file, forbidden, allowed } of CASES) {
    write(file, [...forbidden, ...allowed].map((target) => `import '${target}'\n`).join(''))
  }
  const output = await cruise()
  violations = (
    JSON.parse(output) as { summary: { violations: { rule: { name: string }; from: string; to: string }[] } }
  ).summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function cruise(): Promise<string> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const folders = ['src', 'collections', 'config', 'plugins', 'tests', 'scripts', 'payload.config.ts']
  return new Promise((done) => {
    // Violations make it exit with their number.
    execFile(
      process.execPath,
      [program, '--output-type', 'json', ...folders],
      { cwd: folder, maxBuffer: 64e6 },
      (_, stdout) => done(stdout),
    )
  })
}

describe('boundaries', () => {
  it.each(CASES)(
    '$rule: each violation in $file is caught, and nothing that is allowed',
    ({ rule, file, forbidden }) => {
      const found = violations.filter((violation) => violation.from === file)
      expect(found.filter((violation) => violation.rule === rule)).toHaveLength(forbidden.length)
      // A violation may break a second rule too, but never by an import that the case allows.
      expect(new Set(found.map(({ to }) => to)).size).toBe(forbidden.length)
    },
  )
})
