import { watch } from 'node:fs'
import path from 'node:path'
import { root } from './paths'

/** What the worker is made of; the web server reloads by itself. */
const WATCHED = ['collections', 'config', 'plugins', 'src/lib', 'src/fields', 'src/server', 'payload.config.ts']
const QUIET_TIME = 300

/** Calls back whenever sources have changed and half a breath has passed. Does not keep the process alive. */
export function watchSources(onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined
  for (const source of WATCHED) {
    watch(path.join(root, source), { recursive: true, persistent: false }, () => {
      clearTimeout(timer)
      timer = setTimeout(onChange, QUIET_TIME)
    })
  }
}
