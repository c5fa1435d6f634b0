/**
 * Lighthouse (mobile, simulated throttling) over pages of the demo studio in the production build: the median of five runs of
 * each score, and of what stands behind them. Needs a build (`npm run build`). `?scene=force` draws the instrument on the CPU.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import { hashSources, isBuilt } from '@/scripts/lib/buildStamp'
import { freePort } from '@/scripts/postgres/probe'
import { findChromium } from '@/scripts/test/chromium'
import { median, whenIdle } from '../helpers/bench'

const RUNS = 5
const ATTEMPTS = 3
const READY_MS = 240_000
const OUTPUT = resolve(import.meta.dirname, '../../test-results/bench')
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const METRICS = {
  'LCP s': ['largest-contentful-paint', 1_000],
  'TBT ms': ['total-blocking-time', 1],
  CLS: ['cumulative-layout-shift', 1],
} as const

if (!isBuilt(hashSources())) {
  console.error('No build of these sources: run `npm run build` first.')
  process.exit(1)
}

const port = await freePort(Number(process.env.ORRERY_BENCH_PORT ?? 4180))
const site = `http://localhost:${port}`
const secret = 'lighthouse-secret-0123456789-0123456789'
const system = spawn(process.execPath, ['scripts/test/serveFresh.mjs'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: site,
    SEED: 'demo',
    ORRERY_DATA_DIR: 'test-results/lighthouse-data',
    ORRERY_ENV_FILE: 'test-results/lighthouse.env',
    PAYLOAD_SECRET: secret,
    INTERNAL_SECRET: secret,
    ENCRYPTION_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
    MAIL_TRANSPORT: 'outbox',
  },
})

try {
  await ready()
  const pages = ['/', '/?scene=force', '/services/websites', await firstOf('/blog'), await firstOf('/case-studies')]
  const results = []
  for (const page of pages) {
    // A start makes pictures for minutes, and a visit to a studio's page sets off work as well.
    await whenIdle()
    results.push(await audit(page))
  }
  console.log(tableOf(results))
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(join(OUTPUT, 'lighthouse.json'), JSON.stringify(results, null, 2))
} finally {
  system.kill('SIGTERM')
  await once(system, 'exit')
}
process.exit()

async function ready(): Promise<void> {
  const deadline = Date.now() + READY_MS
  while (
    !(await fetch(`${site}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || system.exitCode !== null) throw new Error('The production server did not come up.')
    await sleep(500)
  }
}

/** The first page that a list leads to. */
async function firstOf(list: string): Promise<string> {
  const html = await (await fetch(site + list)).text()
  const path = new RegExp(`<main[\\s\\S]*?href="(${list}/(?!page/|category/|tag/|author/|feed)[^"/?#]+)"`).exec(
    html,
  )?.[1]
  if (!path) throw new Error(`${list} leads to no page.`)
  return path
}

interface Audit {
  page: string
  /** Figure by its name: scores 0 to 100, metrics in the unit that their name says. */
  figures: Record<string, number>
  /** Audits that took points in the last run. */
  faults: string[]
}

async function audit(page: string): Promise<Audit> {
  const runs: Record<string, number>[] = []
  let faults: string[] = []
  // One run more than counts: the first fills the server's caches.
  for (let run = -1; run < RUNS; run++) {
    const { categories, audits } = await visit(page)
    faults = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.flatMap(({ id, weight }) => (weight > 0 && (audits[id]?.score ?? 1) < 0.9 ? [id] : [])),
    )
    if (run < 0) continue
    runs.push({
      ...Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
      ...Object.fromEntries(
        Object.entries(METRICS).map(([name, [id, unit]]) => [name, (audits[id]?.numericValue ?? NaN) / unit]),
      ),
    })
  }
  const names = Object.keys(runs[0] ?? {})
  const figures = Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name] ?? NaN))]))
  return { page, figures, faults: [...new Set(faults)] }
}

/** One visit in a browser of its own. Chromium now and then loses the trace's beginning: such a visit counts for nothing. */
async function visit(page: string): Promise<Result> {
  let problem: string | undefined
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const debugging = await freePort(9300)
    const browser = await chromium.launch({
      executablePath: findChromium() ?? undefined,
      args: [
        ...['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
        `--remote-debugging-port=${debugging}`,
      ],
    })
    const answer = await lighthouse(site + page, {
      port: debugging,
      onlyCategories: [...CATEGORIES],
      logLevel: 'error',
    })
    await browser.close()
    if (answer && !answer.lhr.runtimeError) return answer.lhr
    problem = answer?.lhr.runtimeError?.message
  }
  throw new Error(`${page}: ${problem ?? 'no answer'}`)
}

function tableOf(results: Audit[]): string {
  const names = Object.keys(results[0]?.figures ?? {})
  const rows = results.map(({ page, figures, faults }) => [
    page,
    ...names.map((name) => (figures[name] ?? NaN).toFixed(name === 'CLS' ? 3 : name.endsWith(' s') ? 2 : 0)),
    faults.join(' '),
  ])
  const head = ['', ...names, 'below 90']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  return [head, ...rows].map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n')
}
