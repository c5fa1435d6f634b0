import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'dotenv'
import { EnvError, readEnv, type Env } from '@/src/lib/env'
import { StartError } from './fail'
import { dataDirectory, NO_DATABASE, root } from './paths'

const SECRETS = {
  PAYLOAD_SECRET: () => randomBytes(32).toString('hex'),
  INTERNAL_SECRET: () => randomBytes(32).toString('hex'),
  ENCRYPTION_KEYS: () => `k1:${randomBytes(32).toString('base64')}`,
}

/** The file that holds the settings; `ORRERY_ENV_FILE` names another one. */
export function envFilePath(): string {
  return path.resolve(root, process.env.ORRERY_ENV_FILE || '.env')
}

/**
 * Writes `.env` with random secrets, readable by its owner alone, unless it exists or the environment brings all secrets.
 * Returns the file's path when it was made.
 */
export function ensureEnvFile(
  file = envFilePath(),
  environment: Record<string, string | undefined> = process.env,
): string | null {
  const missing = Object.entries(SECRETS).filter(([name]) => !environment[name])
  if (existsSync(file) || missing.length === 0) return null
  const lines = [
    '# Made by the first start. Keep it: without these secrets sessions end and sealed values cannot be opened.',
    '# What else can be set here is listed in .env.example.',
    ...missing.map(([name, make]) => `${name}=${make()}`),
  ]
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' })
    linkSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
  return file
}

/**
 * Finds what a reader of .env files would silently skip: lines that are no `NAME=value`, and quotes that never close.
 * Returns one sentence per fault. Values are never repeated, they may be secret.
 */
export function faultsOf(content: string, name = '.env'): string[] {
  const faults: string[] = []
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (/^\s*(#|$)/.test(line)) continue
    const value = /^\s*(?:export\s+)?[A-Za-z_][\w.-]*\s*=\s*(.*)$/.exec(line)?.[1]
    if (value === undefined) {
      faults.push(`Line ${index + 1} of ${name} is not of the form NAME=value: mend or remove it.`)
      continue
    }
    const quote = /^["'`]/.exec(value)?.[0]
    if (quote === undefined || value.indexOf(quote, 1) !== -1) continue
    const closing = lines.findIndex((later, position) => position > index && later.includes(quote))
    if (closing === -1) {
      faults.push(`Line ${index + 1} of ${name} opens a quote that never closes: close it.`)
      break
    }
    index = closing
  }
  return faults
}

/**
 * Reads the settings file into `process.env`, where variables that are already set win, and returns the checked environment.
 * Throws a `StartError` with a sentence per fault.
 *
 * `offline`: for what only loads the configuration, a build in an image for example. It needs no database and no lasting
 * secrets, so what is missing of them is made up for this process.
 */
export function loadEnvironment({ offline = false } = {}): Env {
  const file = envFilePath()
  const name = path.basename(file)
  if (existsSync(file)) {
    const content = read(file)
    const faults = faultsOf(content, name)
    if (faults.length > 0) throw new StartError(faults.join('\n  '))
    for (const [key, value] of Object.entries(parse(content))) process.env[key] ??= value
  }
  if (offline) {
    process.env.DATABASE_URL ||= NO_DATABASE
    for (const [key, make] of Object.entries(SECRETS)) process.env[key] ||= make()
  }
  try {
    const env = readEnv()
    // Uploads are found by this, too, whatever directory a command is run in.
    process.env.ORRERY_DATA_DIR = dataDirectory(env)
    return readEnv()
  } catch (error) {
    if (error instanceof EnvError) throw new StartError(error.problems.join('\n  '))
    throw error
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartError(`${file} cannot be read: make it a file that this user may read.`, { cause: error })
  }
}
