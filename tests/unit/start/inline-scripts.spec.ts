import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dataPolicy, pagePolicy, uploadedDocumentPolicy } from '@/src/server/contentSecurityPolicy'
import { inlineScriptHashes } from '@/src/server/inlineScripts'
import { policyKind } from '@/src/server/securityHeaders'

const sha256 = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

describe('inlineScriptHashes', () => {
  test('hashes each inline script once, in order', () => {
    const html = `<script>one()</script><p>x</p><SCRIPT nonce="n">two()</SCRIPT ><script>one()</script>`
    expect(inlineScriptHashes(html)).toEqual([sha256('one()'), sha256('two()')])
  })

  test('the hash is the one that a browser prints in its console', () => {
    // From the example in the CSP specification: alert('Hello, world.');
    expect(inlineScriptHashes(`<script>alert('Hello, world.');</script>`)).toEqual([
      `'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='`,
    ])
  })

  test.each([
    ['files', `<script src="/a.js" async=""></script>`],
    ['data blocks', `<script type="application/ld+json">{"@type":"Thing"}</script>`],
    ['json blocks', `<script id=x type=application/json>{}</script>`],
    ['other elements', `<scripture>in the beginning</scripture>`],
  ])('%s are not hashed', (_, html) => {
    expect(inlineScriptHashes(html)).toEqual([])
  })

  test('a bracket inside an attribute does not end the tag', () => {
    expect(inlineScriptHashes(`<script data-x="a>b">run()</script>`)).toEqual([sha256('run()')])
  })

  test('line ends are hashed as the browser’s parser leaves them', () => {
    expect(inlineScriptHashes('<script>a\r\nb\rc</script>')).toEqual([sha256('a\nb\nc')])
  })

  test('text beyond ASCII is hashed as UTF-8', () => {
    expect(inlineScriptHashes('<script>"Über"</script>')).toEqual([sha256('"Über"')])
  })
})

describe('policies', () => {
  test('a page runs its own files and the scripts that are named, and nothing else inline', () => {
    const policy = pagePolicy({ scripts: ["'sha256-abc='"] })
    expect(policy).toMatch(/script-src 'self' ('wasm-unsafe-eval' )?'sha256-abc=';/)
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/)
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toContain('upgrade-insecure-requests')
  })

  test('https upgrades what a page asks for over http', () => {
    expect(pagePolicy({ https: true })).toMatch(/; upgrade-insecure-requests$/)
  })

  test('development alone may evaluate', () => {
    expect(pagePolicy({ dev: true })).toMatch(/script-src[^;]*'unsafe-eval'/)
  })

  test.each([
    ['/services', 'text/html; charset=utf-8', 'page'],
    ['/services', 'text/x-component', 'none'],
    ['/_next/static/a.js', 'application/javascript', 'none'],
    ['/api/leads', 'application/json; charset=utf-8', { fixed: dataPolicy }],
    ['/api/media/file/x.svg', 'image/svg+xml', { fixed: uploadedDocumentPolicy }],
    ['/api/media/file/x.html', 'text/html', { fixed: uploadedDocumentPolicy }],
    ['/api/media/file/x.png', 'image/png', 'none'],
    ['/apiary', 'text/html', 'page'],
  ])('%s as %s', (path, type, kind) => {
    expect(policyKind(path, type)).toEqual(kind)
  })
})
