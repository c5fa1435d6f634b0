import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall } from '../postgres/apt'
import { debianObstacle } from '../postgres/debian'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const OTHER_PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium']

/** The Chromium of this machine: `CHROMIUM_PATH`, else the first one on the path. Null when there is none. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...OTHER_PLACES]
  return candidates.find((file) => existsSync(file)) ?? null
}

/** Finds Chromium, or installs Debian's package where that is possible. Answers what to do when neither works. */
export async function ensureChromium(): Promise<{ path: string; installed: boolean } | { hint: string }> {
  const found = findChromium()
  if (found) return { path: found, installed: false }
  const obstacle = debianObstacle()
  if (!obstacle) await aptInstall(['chromium'])
  const installed = findChromium()
  if (installed) return { path: installed, installed: true }
  return {
    hint: obstacle
      ? 'no Chromium here: install your system’s package (Debian: `apt-get install chromium`), or set CHROMIUM_PATH'
      : 'Debian’s package chromium could not be installed: run `apt-get install chromium` and look at its errors',
  }
}
