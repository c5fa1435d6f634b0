import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildDirectory, root } from './paths'

/** What a build is made of, below the root: folders and single files. Tests, scripts and docs are not in it. */
const SOURCES = [
  'src',
  'collections',
  'config',
  'plugins',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'instrumentation.ts',
  'proxy.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const IGNORED = /(^|\/)(README\.md|.*\.spec\.tsx?|\.DS_Store)$/

interface BuildStamp {
  sources: string
  buildId: string
}

const stampFile = (directory: string) => path.join(directory, 'orrery-build.json')
const buildIdFile = (directory: string) => path.join(directory, 'BUILD_ID')

/** Hash over names and contents of all sources and over the variables that Next writes into the bundle. */
export function hashSources(base = root, environment: Record<string, string | undefined> = process.env): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesBelow(base, source)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(base, file)))
      .update('\0')
  }
  for (const name of Object.keys(environment)
    .filter((name) => name.startsWith('NEXT_PUBLIC_'))
    .sort()) {
    hash.update(`${name}=${environment[name]}\0`)
  }
  return hash.digest('hex')
}

function filesBelow(base: string, source: string): string[] {
  const full = path.join(base, source)
  if (!existsSync(full)) return []
  const entries = source.includes('.') ? null : readdirSync(full, { recursive: true, withFileTypes: true })
  const files = entries?.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)) ?? [
    full,
  ]
  return files.map((file) => path.relative(base, file).split(path.sep).join('/')).filter((file) => !IGNORED.test(file))
}

/** Whether the build was finished and is made of these sources. */
export function isBuilt(sources: string, directory = buildDirectory()): boolean {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(directory), 'utf8')) as BuildStamp
    return stamp.sources === sources && stamp.buildId === readFileSync(buildIdFile(directory), 'utf8')
  } catch {
    return false
  }
}

/** Call before a build: until `stampBuild` what lies there counts as unfinished. */
export function unstampBuild(directory = buildDirectory()): void {
  rmSync(stampFile(directory), { force: true })
}

/** Call after a build that succeeded. A build made later without this has another BUILD_ID and is not taken for ours. */
export function stampBuild(sources: string, directory = buildDirectory()): void {
  const stamp: BuildStamp = { sources, buildId: readFileSync(buildIdFile(directory), 'utf8') }
  writeFileSync(stampFile(directory), JSON.stringify(stamp, null, 2))
}
