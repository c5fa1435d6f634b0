import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Tells V8 to compile all functions of a file when it compiles the file, which it does beside the page's thread; without it each is
 * compiled when it is first called, on that thread, and parsed a second time for it. Other engines read a comment.
 * Source: https://v8.dev/blog/explicit-compile-hints
 */
const HINT = '//# allFunctionsCalledOnLoad\n'

/** The source with the hint on its first line, once. */
export const withCompileHint = (source: string): string => (source.startsWith(HINT) ? source : HINT + source)

/**
 * Gives the hint to the scripts that every page starts from: React, Next's client and the loader of modules, of which nearly all
 * is called while a page wakes up.
 *
 * @param build the folder that Next built into; `build-manifest.json` in it names the scripts
 */
export async function hintStartupScripts(build: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(build, 'build-manifest.json'), 'utf8')) as {
    rootMainFiles: string[]
  }
  await Promise.all(
    manifest.rootMainFiles.map(async (name) => {
      const file = path.join(build, name)
      await writeFile(file, withCompileHint(await readFile(file, 'utf8')))
    }),
  )
}
