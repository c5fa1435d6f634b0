import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completed, missingOptional, type Lock } from '@/scripts/test/lockfile'

const read = () => JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8')) as Lock

describe('package-lock.json', () => {
  it('names every optional package, without which `npm ci` refuses (cure: node --import tsx scripts/test/lockfile.ts)', () => {
    expect(missingOptional(read())).toEqual([])
  })

  it('is completed for other platforms, and not for what is there already, also further up', () => {
    const lock: Lock = {
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64-musl': '1.0.0', here: '2.0.0' } },
        'node_modules/b/node_modules/c': {
          version: '3.0.0',
          dev: true,
          optionalDependencies: { 'c-darwin-arm64': '3.0.0', here: '2.0.0' },
        },
        'node_modules/here': { version: '2.0.0' },
      },
    }
    expect(missingOptional(lock).map(({ name }) => name)).toEqual(['a-linux-x64-musl', 'c-darwin-arm64'])
    const { packages } = completed(lock)
    expect(packages['node_modules/a-linux-x64-musl']).toEqual({
      version: '1.0.0',
      cpu: ['x64'],
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    })
    expect(packages['node_modules/c-darwin-arm64']).toMatchObject({ os: ['darwin'], dev: true })
    expect(missingOptional(completed(lock))).toEqual([])
  })
})
