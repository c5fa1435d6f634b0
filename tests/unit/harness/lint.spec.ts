import { ESLint, Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { outgoingHttp } from '@/scripts/test/lint/outgoingHttp.mjs'

const linter = new Linter()

/** The messages of the outgoing-http rule for a piece of code. */
function check(code: string, options: { browser?: boolean } = {}): string[] {
  return linter
    .verify(code, {
      plugins: { orrery: { rules: { 'outgoing-http': outgoingHttp } } },
      rules: { 'orrery/outgoing-http': ['error', options] },
    })
    .map(({ message, messageId }) => messageId ?? message)
}

describe('outgoing-http', () => {
  it.each([
    `await fetch('https://example.org')`,
    `await globalThis.fetch('https://example.org')`,
    `const call = fetch`,
    `import axios from 'axios'`,
    `import { Agent } from 'undici'`,
    `import http from 'node:http'`,
    `import * as https from 'https'`,
    `import { request } from 'node:https'`,
    `export { fetch } from 'undici'`,
    `await import('undici')`,
  ])('refuses %s in server code', (code) => {
    expect(check(code)).toEqual(['client'])
  })

  it.each([
    `import { createServer } from 'node:http'`,
    `import { fetchGuarded } from '@/src/lib/http'`,
    `const fetch = (path) => path; fetch('https://example.org')`,
    `queue.fetch('jobs')`,
    `const options = { fetch: guarded }`,
  ])('allows %s', (code) => {
    expect(check(code)).toEqual([])
  })

  it("lets a browser component fetch its own origin and nobody else's", () => {
    expect(check(`'use client'\nawait fetch('/api/users/me')`)).toEqual([])
    expect(check(`'use client'\nawait fetch(\`/api/leads/\${id}\`)`)).toEqual([])
    expect(check(`'use client'\nawait fetch('//example.org')`)).toEqual(['origin'])
    expect(check(`'use client'\nawait fetch('https://example.org')`)).toEqual(['origin'])
    expect(check(`'use client'\nawait fetch(\`\${config.routes.api}/jobs\`)`)).toEqual([])
    expect(check(`await fetch('https://example.org')`, { browser: true })).toEqual(['origin'])
    expect(check(`'use client'\nimport axios from 'axios'`)).toEqual(['client'])
  })
})

describe('the configuration', () => {
  const eslint = new ESLint()
  const rulesBroken = async (code: string, filePath: string) =>
    (await eslint.lintText(code, { filePath })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))

  it.each([
    `it.skip('a', () => 1)`,
    `describe.only('a', () => 1)`,
    `test.todo('a')`,
    `test.describe.fixme('a', () => 1)`,
    `it.skipIf(true)('a', () => 1)`,
  ])('refuses %s', async (code) => {
    const prelude = `const it = {}, test = {}, describe = {}\nconsole.log(it, test, describe)\n`
    expect(await rulesBroken(prelude + code, 'tests/unit/example.mjs')).toContain('no-restricted-syntax')
  })

  it('refuses an empty catch, as a block and as a callback', async () => {
    expect(await rulesBroken('try { a() } catch {}', 'scripts/example.mjs')).toContain('no-restricted-syntax')
    expect(await rulesBroken('a().catch(() => {})', 'scripts/example.mjs')).toContain('no-restricted-syntax')
  })

  it('allows fetch in tests and in the guarded client only', async () => {
    const code = `await fetch('https://example.org')`
    expect(await rulesBroken(code, 'tests/e2e/example.mjs')).toEqual([])
    expect(await rulesBroken(code, 'src/lib/http/example.mjs')).toEqual([])
    expect(await rulesBroken(code, 'plugins/goals/example.mjs')).toEqual(['orrery/outgoing-http'])
  })
})
