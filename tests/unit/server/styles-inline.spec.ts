import { expect, test } from 'vitest'
import { stylesInline } from '@/src/server/stylesInline'

const sheets: Record<string, string> = {
  '/_next/static/chunks/a.css': 'h1{color:red}@font-face{src:url(../media/f.woff2)}',
  '/_next/static/chunks/b.css': `h2{background:url("data:image/svg+xml,x")}h3{mask:url('/m.svg')}`,
}
const read = (url: string) => sheets[url] ?? null
const link = (name: string) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`

test('each sheet stands where its link stood, in the order of the page', () => {
  const html = stylesInline(`<head>${link('a')}<title>x</title>${link('b')}</head>`, read)
  expect(html.replace(/<link[^>]*>/g, '')).toBe(
    `<head><style>h1{color:red}@font-face{src:url(/_next/static/media/f.woff2)}</style><title>x</title>` +
      `<style>h2{background:url("data:image/svg+xml,x")}h3{mask:url('/m.svg')}</style></head>`,
  )
})

test('the links stay for React to find, and load nothing', () => {
  const links = stylesInline(link('a') + link('b'), read).match(/<link[^>]*>/g)
  expect(links).toEqual([
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next" disabled=""/>',
    '<link rel="stylesheet" href="/_next/static/chunks/b.css" data-precedence="next" disabled=""/>',
  ])
})

test('a sheet that nobody has, or of another site, keeps its link', () => {
  const html = `${link('gone')}<link rel="stylesheet" href="https://elsewhere.test/x.css"/>`
  expect(stylesInline(html, read)).toBe(html)
})

test('a sheet cannot end the element that holds it', () => {
  expect(stylesInline(link('a'), () => 'a::after{content:"</style><script>"}')).not.toContain('</style><script>')
})
