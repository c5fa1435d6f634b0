// Loaded into a child process by tests/helpers/crash.ts (`node --import`): kills it with SIGKILL, as a power cut would, at
// the nth visit of the named race point. Production code knows nothing of this.
import { writeSync } from 'node:fs'

const [point, nth = '1'] = (process.env.ORRERY_CRASH_AT ?? '').split('#')
let visits = 0

globalThis[Symbol.for('orrery.racePoint')] = (name) => {
  if (name !== point || ++visits < Number(nth)) return
  writeSync(2, `\n@crashed-at ${point}\n`)
  process.kill(process.pid, 'SIGKILL')
}
