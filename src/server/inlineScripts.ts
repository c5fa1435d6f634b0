import { createHash } from 'node:crypto'

const SCRIPT = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>/gi
/** Blocks of data are not run and need no permission. */
const DATA_BLOCK = /\btype\s*=\s*["']?application\/(?:ld\+)?json\b/i

/**
 * `'sha256-…'` of every inline script in a page, each once, in the order of the page.
 *
 * This allows what the server wrote at the moment it wrote it, and nothing that gets into the page later.
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', content = ''] of html.matchAll(SCRIPT)) {
    if (/\bsrc\s*=/i.test(attributes) || DATA_BLOCK.test(attributes)) continue
    // The browser hashes what its parser made of it, and that knows one kind of line end.
    const digest = createHash('sha256').update(content.replace(/\r\n?/g, '\n')).digest('base64')
    hashes.add(`'sha256-${digest}'`)
  }
  return [...hashes]
}
