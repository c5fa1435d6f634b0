import { defineConfig } from 'vitest/config'

/** Limits grow with the sizes of `tests/helpers/size.ts`: at full size a test may take ten times as long. */
const atFullSize = (ms: number): number => (process.env.ORRERY_PROOF === '1' ? ms * 10 : ms)

/** Longer than any honest test here takes; on the embedded database a forgotten `req` shows as a hang of this length. */
const DATABASE_TEST_LIMIT_MS = atFullSize(30_000)

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'node',
    // A process each, so that a hang can be inspected and killed from outside, which a thread cannot.
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: false,
    // Passing with no file at all would hide a pattern that matches nothing.
    passWithNoTests: false,
    env: { NODE_ENV: 'test', TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.spec.{ts,tsx}'], testTimeout: atFullSize(10_000) },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.spec.ts', 'tests/isolation/**/*.spec.ts'],
          globalSetup: ['tests/helpers/setup/embedded.ts'],
          setupFiles: ['tests/helpers/setup/hangs.ts'],
          testTimeout: DATABASE_TEST_LIMIT_MS,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'race',
          include: ['tests/race/**/*.spec.ts'],
          globalSetup: ['tests/helpers/setup/real-server.ts'],
          setupFiles: ['tests/helpers/setup/hangs.ts'],
          testTimeout: atFullSize(60_000),
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: ['tests/process/**/*.spec.ts'],
          // Ports, data folders and CPU are shared: these start whole systems, one at a time.
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
