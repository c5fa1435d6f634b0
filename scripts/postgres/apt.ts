import { run } from './run'

/**
 * The Debian archive this machine installs its own packages from, e.g. `http://…/debian`, and the proxy that apt uses to
 * reach it. Read from apt's own configuration, so that a closed network's mirror is honoured and no host is written here.
 * Null when apt knows no archive that debootstrap could read.
 */
export async function aptArchive(codename: string): Promise<{ mirror: string; proxy: string | null } | null> {
  const targets = await run('apt-get', [
    'indextargets',
    '--format',
    '$(SITE) $(RELEASE) $(COMPONENT)',
    'Created-By: Packages',
  ])
  const mirror = chooseMirror(targets.stdout, codename)
  if (!mirror) return null
  const proxies = await run('apt-config', ['dump', '--format', '%f=%v%n', 'Acquire'])
  return { mirror, proxy: chooseProxy(proxies.stdout, mirror) }
}

/** Picks the site of the machine's own release, component main, from `apt-get indextargets` lines. */
export function chooseMirror(indexTargets: string, codename: string): string | null {
  for (const line of indexTargets.split('\n')) {
    const [site, release, component] = line.trim().split(' ')
    if (!site || component !== 'main' || release !== codename) continue
    const plain = site.replace(/^(mirror|tor)\+/, '').replace(/\/$/, '')
    if (/^(https?|file):/.test(plain)) return plain
  }
  return null
}

/** Picks apt's proxy for a mirror from `apt-config dump` lines: the one of the host, else the one of the scheme. */
export function chooseProxy(config: string, mirror: string): string | null {
  const { protocol, hostname } = new URL(mirror)
  const scheme = protocol.replace(':', '')
  const values = new Map(
    config.split('\n').flatMap((line) => {
      const cut = line.indexOf('=')
      return cut < 0 ? [] : [[line.slice(0, cut).toLowerCase(), line.slice(cut + 1)] as const]
    }),
  )
  const value =
    values.get(`acquire::${scheme}::proxy::${hostname}`) ||
    values.get(`acquire::${scheme}::proxy`) ||
    process.env[`${scheme}_proxy`]
  return value && value !== 'DIRECT' ? value : null
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * Installs Debian packages with the machine's own apt, one call after the other: the browser and the database server are
 * wanted at once, and apt refuses a second installer. Refreshes the package lists only if the first attempt fails.
 */
export function aptInstall(packages: string[]): Promise<{ ok: boolean; output: string }> {
  const mine = turn.then(() => installNow(packages))
  turn = mine.catch(() => undefined)
  return mine
}

/** Waits this long for an apt of somebody else (a machine that was just started updates itself). */
const LOCK_SECONDS = 240

async function installNow(packages: string[]): Promise<{ ok: boolean; output: string }> {
  const lock = ['-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`]
  const install = () =>
    run('apt-get', [...lock, 'install', '-y', '-q', '--no-install-recommends', ...packages], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      timeoutMs: 600_000,
    })
  const first = await install()
  if (first.code === 0) return { ok: true, output: first.stdout }
  await run('apt-get', ['update', '-q'], { timeoutMs: 180_000 })
  const second = await install()
  return { ok: second.code === 0, output: second.stdout + second.stderr }
}
