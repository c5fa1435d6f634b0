import { watch } from 'node:fs'
import path from 'node:path'
import { root } from './paths'

/** What the worker is made of; the web server reloads by itself. */
const WATCHED = ['collections', 'plugins', 'src/lib', 'src/fields', 'src/server', 'payload.config.ts']
const QUIET_TIME = 300

/** Calls back once after sources changed and half a breath passed. Returns what ends the watching. */
export function watchSources(onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const watchers = WATCHED.map((source) =>
    watch(path.join(root, source), { recursive: true, persistent: false }, () => {
      clearTimeout(timer)
      timer = setTimeout(onChange, QUIET_TIME)
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
