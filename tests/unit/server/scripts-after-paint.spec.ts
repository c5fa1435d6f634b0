import { expect, test } from 'vitest'
import { scriptsAfterPaint } from '@/src/server/scriptsAfterPaint'

const chunk = (name: string) => `/_next/static/chunks/${name}.js`
const page = (head: string, body = '<h1>Hello</h1>') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

test('a page asks for its scripts at its end, each once, in their order', () => {
  const html = scriptsAfterPaint(
    page(
      `<link rel="preload" as="script" fetchPriority="low" href="${chunk('c')}"/>` +
        `<script src="${chunk('a')}" async=""></script><script src="${chunk('b')}" async=""></script>`,
      `<h1>Hello</h1><script src="${chunk('c')}" async=""></script>`,
    ),
  )
  expect(html).not.toMatch(/<script src|rel="preload"/)
  expect(html).toMatch(/^<!DOCTYPE html><html><head><\/head><body><h1>Hello<\/h1><script>\(function/)
  expect(html.endsWith(`(${JSON.stringify([chunk('a'), chunk('b'), chunk('c')])})</script></body></html>`)).toBe(true)
})

test('what is no script of the page’s own stays where it stands', () => {
  const kept = [
    `<script src="${chunk('old')}" noModule=""></script>`,
    '<script>document.title</script>',
    '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin=""/>',
    '<script src="https://elsewhere.test/x.js" async=""></script>',
  ]
  const html = scriptsAfterPaint(page(`${kept.join('')}<script src="${chunk('a')}" async=""></script>`))
  for (const tag of kept) expect(html).toContain(tag)
})

test('a page without such scripts, or without an end, is left as it is', () => {
  for (const html of [page(''), `<script src="${chunk('a')}" async=""></script>`]) {
    expect(scriptsAfterPaint(html)).toBe(html)
  }
})

test('an address cannot end the script that names it', () => {
  const html = scriptsAfterPaint(page(`<script src="${chunk('</script>')}" async=""></script>`))
  expect(html).toContain('\\u003c/script>')
})
