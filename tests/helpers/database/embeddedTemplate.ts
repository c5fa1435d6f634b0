import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runMigrate } from './runMigrate'
import { templateKey } from './templateKey'

const CACHE = resolve(import.meta.dirname, '../../../node_modules/.cache/orrery')

/** The file with a migrated, empty data folder; made once for each state of the migrations and kept between runs. */
export async function embeddedTemplate(): Promise<string> {
  const name = `embedded-${templateKey()}.tar`
  const file = join(CACHE, name)
  if (existsSync(file)) return file
  await mkdir(CACHE, { recursive: true })
  await runMigrate(['embedded', file])
  const outdated = readdirSync(CACHE).filter((entry) => entry.startsWith('embedded-') && entry !== name)
  await Promise.all(outdated.map((entry) => rm(join(CACHE, entry), { force: true })))
  return file
}
