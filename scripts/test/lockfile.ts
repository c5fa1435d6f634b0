/**
 * `npm ci` refuses a lock file that lacks an optional package which another one names, and npm leaves out those that the
 * registry at hand does not carry: builds for other platforms, mostly. `node --import tsx scripts/test/lockfile.ts` adds them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Entry = {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
export type Lock = { packages: Record<string, Entry> }

const SYSTEMS = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony', 'sunos', 'netbsd', 'openbsd', 'aix']
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

/** The optional packages that some package of the lock names and that the lock does not have: name, version, and for whom. */
export function missingOptional({ packages }: Lock): { name: string; version: string; dev: boolean }[] {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !placesAbove(place).some((folder) => packages[`${folder}node_modules/${name}`]))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  )
}

/** The lock with an entry for each of them, so that npm skips it on the wrong platform instead of refusing to begin. */
export function completed(lock: Lock): Lock {
  const added = missingOptional(lock).map(({ name, version, dev }) => {
    const words = name.split(/[/-]/)
    const os = words.find((word) => SYSTEMS.includes(word))
    const cpu = words.find((word) => PROCESSORS.includes(word))
    const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'
    const entry: Entry = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(dev ? { dev } : {}),
      ...(os === 'linux' ? { libc: [libc] } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    }
    return [`node_modules/${name}`, entry] as const
  })
  const sorted = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/** Where Node looks for a package that the one at `place` needs: `a/node_modules/b/`, `a/`, and the root as ''. */
function placesAbove(place: string): string[] {
  const places = place ? [`${place}/`] : []
  for (let end = place.lastIndexOf('node_modules/'); end > 0; end = place.lastIndexOf('node_modules/', end - 1)) {
    places.push(place.slice(0, end))
  }
  return [...places, '']
}

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../../package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
  console.log(`${missingOptional(lock).length} added`)
  writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`)
}
