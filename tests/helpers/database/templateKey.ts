import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/**
 * Names the state that the migrations lead to: a hash over them, over everything of ours that they import, and over the
 * embedded database's version. A migrated template with this key in its name can be reused as it is.
 */
export function templateKey(base = root): string {
  const hash = createHash('sha256')
  const folder = join(base, 'migrations')
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  for (const file of reachable(
    files.sort().map((name) => join(folder, name)),
    base,
  ))
    hash.update(file).update(readFileSync(file))
  hash.update(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json')))
  return hash.digest('hex').slice(0, 16)
}

/** The given files and all of the repository's own that they import, directly or not. */
export function reachable(files: string[], base: string): string[] {
  const found = new Set(files)
  for (const file of found) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/\bfrom '((?:\.{1,2}|@)\/[^']+)'/g)) {
      const target = specifier.startsWith('@/') ? join(base, specifier.slice(2)) : join(dirname(file), specifier)
      const source = [`${target}.ts`, `${target}.tsx`, join(target, 'index.ts'), target].find((path) =>
        existsSync(path),
      )
      if (source) found.add(source)
    }
  }
  return [...found]
}
