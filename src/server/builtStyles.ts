import { readFileSync } from 'node:fs'
import path from 'node:path'

const STATIC = '/_next/static/'

/**
 * Reads the style sheets of a build by their addresses, each once: a build's files never change.
 *
 * @param build the folder that Next built into
 * @returns the sheet's text, or null where the build has none at this address
 */
export function builtStyles(build: string): (url: string) => string | null {
  const root = path.join(build, 'static')
  const known = new Map<string, string | null>()
  return (url) => {
    const kept = known.get(url)
    if (kept !== undefined) return kept
    const file = path.join(root, url.slice(STATIC.length))
    const sheet = url.startsWith(STATIC) && file.startsWith(root + path.sep) ? textOf(file) : null
    known.set(url, sheet)
    return sheet
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
