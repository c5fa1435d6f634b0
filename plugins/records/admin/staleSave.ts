/** What the server says of a save that came too late. */
export interface StaleSave {
  collection: string
  id: string
  current: Record<string, unknown>
  sent: Record<string, unknown>
}

type Listener = (stale: StaleSave) => void

/** `updatedAt` of every document that this browser tab has open, by `collection/id`. */
const opened = new Map<string, string>()
const listeners = new Set<Listener>()
let installed = false

export function rememberState(collection: string, id: string, updatedAt: string): void {
  opened.set(`${collection}/${id}`, updatedAt)
}

export function onStaleSave(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** `{ collection, id }` of a request that saves one document, else null. Pure. */
export function savedDocument(
  url: string,
  method: string | undefined,
  origin: string,
): { collection: string; id: string } | null {
  if (method?.toUpperCase() !== 'PATCH') return null
  const target = new URL(url, origin)
  const match = /^\/api\/([\w-]+)\/([0-9a-f-]{36})$/.exec(target.pathname)
  return target.origin === origin && match ? { collection: match[1] as string, id: match[2] as string } : null
}

/**
 * Payload's form has no place for a header, so the panel's own `fetch` carries it: every PATCH of an open document
 * says from which state it began, and every answer says which one is the newest.
 */
export function installIfMatch(): void {
  if (installed) return
  installed = true
  const original = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    const saved = savedDocument(
      url,
      init?.method ?? (input instanceof Request ? input.method : undefined),
      window.location.origin,
    )
    if (!saved) return original(input, init)
    const key = `${saved.collection}/${saved.id}`
    const began = opened.get(key)
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
    if (began && !headers.has('If-Match')) headers.set('If-Match', `"${began}"`)
    const response = await original(input, { ...init, headers })
    const body = (await response
      .clone()
      .json()
      .catch(() => null)) as SaveAnswer | null
    if (response.ok && body?.doc?.updatedAt) opened.set(key, body.doc.updatedAt)
    if (response.status === 409 && body?.errors?.[0]?.data?.current) {
      const { current, sent } = body.errors[0].data
      for (const listener of listeners) listener({ ...saved, current, sent })
    }
    return response
  }
}

interface SaveAnswer {
  doc?: { updatedAt?: string }
  errors?: { data?: { current: Record<string, unknown>; sent: Record<string, unknown> } }[]
}
