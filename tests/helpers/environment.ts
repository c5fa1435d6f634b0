import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where tests believe the server to be; requests of the REST client carry it as host and origin. */
export const TEST_SERVER_URL = 'http://localhost:3000'

/** The environment of a test process: fixed secrets, nothing of the developer's `.env`, files in a folder of their own. */
export function testEnvironment(database: { url: string; embedded: boolean }): Record<string, string> {
  return {
    NODE_ENV: 'test',
    TZ: 'UTC',
    DATABASE_URL: database.url,
    ORRERY_EMBEDDED_DATABASE: String(database.embedded),
    ORRERY_DATA_DIR: mkdtempSync(join(tmpdir(), 'orrery-test-')),
    SERVER_URL: TEST_SERVER_URL,
    PAYLOAD_SECRET: 'payload-secret-of-the-tests-0123456789',
    INTERNAL_SECRET: 'internal-secret-of-the-tests-0123456789',
    ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
    MAIL_TRANSPORT: 'outbox',
    // Refusals are what many tests ask for; their log lines would bury the failures.
    PAYLOAD_LOG_LEVEL: process.env.PAYLOAD_LOG_LEVEL ?? 'fatal',
    SEED: 'none',
    DISABLE_PAYLOAD_HMR: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
