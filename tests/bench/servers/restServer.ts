/**
 * A tiny HTTP server around Payload's REST handlers, the same for Orrery's configuration and for the bare one, so that
 * their ratio is fair. Argument: the configuration to serve. Prints `LISTENING port`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { REST_GET } from '@payloadcms/next/routes'
import { getPayload, type SanitizedConfig } from 'payload'

const file = pathToFileURL(resolve(process.argv[2] ?? '')).href
const { default: config } = (await import(file)) as { default: Promise<SanitizedConfig> }
await getPayload({ config })
const get = REST_GET(config)

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(req.url ?? '/', `http://${req.headers.host}`)
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) if (value) headers.set(name, String(value))
  const slug = url.pathname.split('/').slice(2)
  const response = await get(new Request(url, { headers }), { params: Promise.resolve({ slug }) })
  res.writeHead(response.status, Object.fromEntries(response.headers))
  res.end(Buffer.from(await response.arrayBuffer()))
}

const server = createServer((req, res) => {
  answer(req, res).catch((error: unknown) => {
    console.error(error)
    res.writeHead(500).end()
  })
})
server.listen(0, '127.0.0.1', () => console.log(`LISTENING ${(server.address() as AddressInfo).port}`))
