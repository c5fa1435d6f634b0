import type { TestProject } from 'vitest/node'
import { embeddedTemplate } from '../database/embeddedTemplate'
import './context'

/** Before the integration tests: one migrated data folder, of which every test file starts a copy in memory. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('database', { kind: 'embedded', dumpFile: await embeddedTemplate() })
}
