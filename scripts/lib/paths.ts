import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Env } from '@/src/lib/env'

/** The repository's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Address for commands that load the configuration and connect to nothing. */
export const NO_DATABASE = 'postgresql://127.0.0.1:1/none'

/** Where Next builds to, as next.config.ts has it. */
export function buildDirectory(): string {
  return path.resolve(root, process.env.ORRERY_DIST_DIR ?? '.next')
}

/** Where everything lives that a run leaves behind. */
export function dataDirectory(env: Pick<Env, 'ORRERY_DATA_DIR'>): string {
  return path.resolve(root, env.ORRERY_DATA_DIR)
}

/** The embedded database's files, its lock and the mark of an unfinished first filling, all inside the data directory. */
export function databasePaths(dataDir: string) {
  return {
    files: path.join(dataDir, 'postgres'),
    draft: path.join(dataDir, 'postgres.new'),
    lock: path.join(dataDir, 'postgres.lock'),
  }
}
