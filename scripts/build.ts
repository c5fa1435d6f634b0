// `npm run build`: the production build, stamped with the hash of its sources. The start calls it when they changed.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { hashSources, stampBuild, unstampBuild } from './lib/buildStamp'
import { loadEnvironment } from './lib/envFile'
import { runMain, StartError } from './lib/fail'
import { root } from './lib/paths'

await runMain(async () => {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  loadEnvironment({ offline: true })
  const sources = hashSources()
  unstampBuild()
  const next = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: 'inherit',
    detached: true,
  })
  // Next starts workers of its own: the whole group ends with us, also when our parent was killed.
  const end = () => {
    if (next.pid !== undefined && next.exitCode === null && next.signalCode === null) process.kill(-next.pid, 'SIGKILL')
  }
  for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const) process.on(event, end)
  const code = await new Promise((resolve, reject) => {
    next.once('error', reject)
    next.once('exit', resolve)
  })
  if (code !== 0) throw new StartError('The build failed; what Next says about it stands above.')
  stampBuild(sources)
})
// An open channel to the parent would keep the finished process alive.
process.exit()
