import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hintStartupScripts, withCompileHint } from '@/src/server/compileHints'

let build: string
const chunk = (name: string) => path.join(build, 'static/chunks', name)

beforeAll(async () => {
  build = await mkdtemp(path.join(tmpdir(), 'orrery-build-'))
  await mkdir(path.join(build, 'static/chunks'), { recursive: true })
  await writeFile(
    path.join(build, 'build-manifest.json'),
    JSON.stringify({ rootMainFiles: ['static/chunks/react.js'] }),
  )
  await writeFile(chunk('react.js'), 'start()\n')
  await writeFile(chunk('board.js'), 'later()\n')
})

afterAll(() => rm(build, { recursive: true }))

describe('compile hints', () => {
  it('stand on the first line, where the engine looks for them, and once', () => {
    const hinted = withCompileHint('run()')
    expect(hinted).toBe('//# allFunctionsCalledOnLoad\nrun()')
    expect(withCompileHint(hinted)).toBe(hinted)
  })

  it('are given to what every page starts from and to nothing else, however often a build is touched', async () => {
    await hintStartupScripts(build)
    await hintStartupScripts(build)
    expect(await readFile(chunk('react.js'), 'utf8')).toBe('//# allFunctionsCalledOnLoad\nstart()\n')
    expect(await readFile(chunk('board.js'), 'utf8')).toBe('later()\n')
  })
})
