import type { ServerResponse } from 'node:http'

const STYLE =
  'body{font:17px/1.5 system-ui,sans-serif;margin:18vh auto;max-width:34em;padding:0 1.5em;color-scheme:light dark}h1{font-size:1.3em}'

/** Answers with a page that needs nothing but itself: no database, no Next, no script. */
export function plainPage(res: ServerResponse, status: number, title: string, text: string): void {
  if (res.headersSent) return
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1><p>${text}</p></html>`
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  res.end(body)
}
