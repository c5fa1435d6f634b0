import type { TestProject } from 'vitest/node'
import { ensurePostgres } from '@/scripts/postgres/index'
import { ensureTemplate } from '../database/realServer'
import './context'

/** Before the suites that need a real server: the server itself, and one migrated template database in it. */
export default async function setup(project: TestProject): Promise<void> {
  const { url } = await ensurePostgres((line) => console.error(`postgres: ${line}`))
  project.provide('database', { kind: 'server', serverUrl: url, template: await ensureTemplate(url) })
}
