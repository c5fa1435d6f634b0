import { spawn } from 'node:child_process'

export type Result = { code: number; stdout: string; stderr: string }

/**
 * Runs a command to its end without a shell and collects what it printed. A command that does not exist gives code 127.
 *
 * `detachOutput` gives the child no pipes at all: for commands that leave a daemon behind, which would keep them open.
 */
export function run(
  command: string,
  args: string[],
  options: { env?: Record<string, string>; timeoutMs?: number; detachOutput?: boolean } = {},
): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, LC_ALL: 'C', ...options.env },
      stdio: options.detachOutput ? 'ignore' : ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      cwd: '/',
    })
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: stderr + error.message }))
    child.on('close', (code) => resolve({ code: code ?? 124, stdout, stderr }))
  })
}
