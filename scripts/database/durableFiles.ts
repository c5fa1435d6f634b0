import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The parts of Emscripten that are patched here. */
interface EmscriptenModule {
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } } }
}

/**
 * PGlite's file system with a working `fsync`.
 *
 * Emscripten's NODEFS has none and PGlite starts Postgres with `-F`, so that a power cut could lose what was committed, or
 * the whole database. Measured: 500 commits 0.10 s without, 0.21 s with it.
 */
export class DurableFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args)
    const installFsync = (module: unknown) => {
      const { stream_ops: operations } = (module as EmscriptenModule).FS.filesystems.NODEFS
      operations.fsync = ({ nfd }) => {
        fsyncSync(nfd)
        return 0
      }
    }
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [installFsync, ...preRun] } }
  }
}

/** Start parameters that make Postgres use that `fsync`: `fdatasync`, its own choice, does nothing under Emscripten. */
export const durableParameters = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]
