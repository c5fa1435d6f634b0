import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { aptArchive, aptInstall } from './apt'
import { withMachineLock } from './lock'
import { answers, freePort, waitUntilAnswers } from './probe'
import { run } from './run'
import { CACHE_DIR, loopbackUrl, PREFERRED_PORT, SERVER_SETTINGS } from './settings'
import { NoPostgresError, type Log } from './types'

const ROOT = join(CACHE_DIR, 'rootfs')
const BIN = '/usr/lib/postgresql/17/bin'
const DATA = '/var/lib/postgresql/orrery'
const SERVER_LOG = '/var/lib/postgresql/orrery.log'

/** Why this machine cannot use the Debian way, or null when it can. */
export function debianObstacle(): string | null {
  if (process.platform !== 'linux' || osRelease('ID') !== 'debian') return 'this machine is not Debian'
  if (process.getuid?.() !== 0) return 'debootstrap needs root'
  return null
}

/**
 * Starts Postgres 17 with pgvector from a Debian tree of its own, made by debootstrap on the first run (about half a
 * minute, 500 MB) and reused afterwards. Nothing is installed on the machine itself. Safe to call from several processes.
 */
export async function startOnDebian(log: Log): Promise<string> {
  await mkdir(CACHE_DIR, { recursive: true })
  return withMachineLock(
    CACHE_DIR,
    async () => {
      const running = await runningUrl()
      if (running) return running
      if (!existsSync(join(ROOT, BIN, 'postgres'))) await makeTree(log)
      if (!existsSync(join(ROOT, DATA, 'PG_VERSION'))) await makeCluster(log)
      return startServer(log)
    },
    () => log('another process is bringing Postgres up; waiting for it'),
  )
}

/** Stops the server, keeping the tree for the next start. Answers whether one was running. */
export async function stopOnDebian(): Promise<boolean> {
  if (!existsSync(join(ROOT, DATA, 'postmaster.pid'))) return false
  const stopped = await inTree([`${BIN}/pg_ctl`, 'stop', '-D', DATA, '-m', 'fast', '-w'])
  return stopped.code === 0
}

async function makeTree(log: Log): Promise<void> {
  const codename = osRelease('VERSION_CODENAME')
  const archive = codename ? await aptArchive(codename) : null
  if (!archive) throw new NoPostgresError('apt on this machine names no Debian archive that debootstrap could read.')
  if ((await run('debootstrap', ['--version'])).code !== 0) {
    log('installing debootstrap')
    const installed = await aptInstall(['debootstrap', 'debian-archive-keyring', 'gpgv'])
    if (!installed.ok) throw new NoPostgresError(`debootstrap could not be installed: ${lastLine(installed.output)}`)
  }
  log('making a Debian tree with Postgres 17 and pgvector (once, about half a minute)')
  const partial = `${ROOT}.partial`
  await rm(partial, { recursive: true, force: true })
  await rm(ROOT, { recursive: true, force: true })
  const made = await run(
    'debootstrap',
    ['--variant=minbase', '--include=postgresql-17,postgresql-17-pgvector', 'trixie', partial, archive.mirror],
    { env: proxyVariables(archive.proxy), timeoutMs: 900_000 },
  )
  if (made.code !== 0) throw new NoPostgresError(`debootstrap failed: ${lastLine(made.stdout + made.stderr)}`)
  await rm(join(partial, 'var/cache/apt/archives'), { recursive: true, force: true })
  await rename(partial, ROOT)
}

async function makeCluster(log: Log): Promise<void> {
  log('making the cluster')
  await rm(join(ROOT, DATA), { recursive: true, force: true })
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8']
  const options = ['--username=postgres', '--auth=trust', '--no-sync', ...locale]
  const made = await inTree([`${BIN}/initdb`, '-D', DATA, ...options])
  if (made.code !== 0) throw new NoPostgresError(`initdb failed: ${lastLine(made.stdout + made.stderr)}`)
}

async function startServer(log: Log): Promise<string> {
  const port = await freePort(PREFERRED_PORT)
  log(`starting Postgres 17 on port ${port}`)
  const settings = {
    ...SERVER_SETTINGS,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // The tree has no /dev/shm of its own.
    dynamic_shared_memory_type: 'mmap',
  }
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
  const options = ['-D', DATA, '-l', SERVER_LOG, '-w', '-t', '60', '-o', flags.join(' ')]
  const started = await inTree([`${BIN}/pg_ctl`, 'start', ...options], { detachOutput: true })
  if (started.code !== 0) {
    const tail = await readFile(join(ROOT, SERVER_LOG), 'utf8').catch(() => '')
    throw new NoPostgresError(`Postgres 17 did not start: ${lastLine(tail)}`)
  }
  const url = loopbackUrl(port)
  await waitUntilAnswers(url)
  return url
}

/** The address of our own server if it runs: its lock file's fourth line is the port. */
async function runningUrl(): Promise<string | null> {
  const lockFile = join(ROOT, DATA, 'postmaster.pid')
  if (!existsSync(lockFile)) return null
  const url = loopbackUrl(Number(readFileSync(lockFile, 'utf8').split('\n')[3]))
  return (await answers(url)) ? url : null
}

/** Runs a command inside the tree as its postgres user, whose numbers are read from the tree, not from this machine. */
async function inTree(command: string[], options: { detachOutput?: boolean } = {}) {
  const passwd = await readFile(join(ROOT, 'etc/passwd'), 'utf8')
  const [, , uid, gid] = (passwd.split('\n').find((line) => line.startsWith('postgres:')) ?? '').split(':')
  return run('chroot', [`--userspec=${uid}:${gid}`, ROOT, ...command], { ...options, timeoutMs: 120_000 })
}

function osRelease(key: string): string | null {
  if (!existsSync('/etc/os-release')) return null
  const line = readFileSync('/etc/os-release', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${key}=`))
  return line ? line.slice(key.length + 1).replaceAll('"', '') : null
}

/** How debootstrap's downloader is told of the proxy that apt uses. */
function proxyVariables(proxy: string | null): Record<string, string> {
  return proxy ? { http_proxy: proxy, https_proxy: proxy } : {}
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
