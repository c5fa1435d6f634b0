// The server of the end-to-end tests: `npm start` with a data folder that begins empty.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const data = process.env.ORRERY_DATA_DIR
if (!data?.includes('test-results')) throw new Error('ORRERY_DATA_DIR must lie in test-results: it is deleted.')
rmSync(path.resolve(root, data), { recursive: true, force: true })
await import('../start.mjs')
