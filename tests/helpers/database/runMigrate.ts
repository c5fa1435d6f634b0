import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const LIMIT_MS = 180_000

/** Runs `migrate.ts` under tsx, which the migrations need: Payload imports them with Node's own loader. */
export function runMigrate(args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/helpers/database/migrate.ts', ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', failed)
    child.on('close', (code, signal) => {
      if (code === 0) done()
      else failed(new Error(`The migrations failed (${code ?? signal}):\n${output.slice(-4_000)}`))
    })
  })
}
