import { afterAll, inject } from 'vitest'
import { bootApp, type TestApp } from './app'
import './setup/context'

/**
 * Starts the application for a spec file, on the kind of database its project stands for: in memory under `tests/int`, the
 * real server under `tests/race`. Call it at the top level of the file, `const app = await startTestPayload()`; it stops by
 * itself after the file's last test.
 */
export async function startTestPayload(): Promise<TestApp> {
  const app = await bootApp(inject('database'))
  afterAll(() => app.stop())
  return app
}
