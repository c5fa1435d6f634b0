// The worker: takes jobs until it is told to stop, then finishes what it has in hand.
import { startWorker } from '@/plugins/jobs/worker'
import { onStop, reportReady } from './lib/childSide'
import { loadEnvironment } from './lib/envFile'
import { runMain } from './lib/fail'
import { openPayload } from './lib/openPayload'

await runMain(async () => {
  loadEnvironment()
  const payload = await openPayload()
  const worker = await startWorker(payload)
  onStop(async () => {
    await worker.stop()
    await payload.destroy()
  })
  reportReady()
})
if (process.exitCode === 1) process.exit(1)
