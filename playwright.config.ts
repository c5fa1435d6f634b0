import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/test/chromium'

const PORT = process.env.ORRERY_E2E_PORT ?? '3117'
const ADDRESS = `http://localhost:${PORT}`
const secret = 'end-to-end-secret-0123456789-0123456789'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/playwright',
  // Nothing is skipped. What fails is tried once more, since 240 walks share two cores with the system that they walk through; the
  // summary says when the second try was needed, and the first one's trace is kept: it has found something.
  forbidOnly: true,
  retries: 1,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: ADDRESS,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      // Debian's Chromium: Playwright's own browsers are not fetched.
      executablePath: findChromium() ?? undefined,
      args: [
        ...['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  // The whole system as `npm start` brings it up, on an embedded database of its own that is made afresh with demo data.
  webServer: {
    command: 'node scripts/test/serveFresh.mjs',
    url: `${ADDRESS}/api/health`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 40_000 },
    stdout: 'pipe',
    stderr: 'pipe',
    env: {
      HOST: '127.0.0.1',
      PORT,
      SERVER_URL: ADDRESS,
      SEED: 'demo',
      ORRERY_DATA_DIR: 'test-results/e2e-data',
      ORRERY_ENV_FILE: 'test-results/e2e.env',
      PAYLOAD_SECRET: secret,
      INTERNAL_SECRET: secret,
      ENCRYPTION_KEYS: `e2e:${Buffer.alloc(32, 9).toString('base64')}`,
      MAIL_TRANSPORT: 'outbox',
    },
  },
})
