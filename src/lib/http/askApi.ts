/** What the server answered: its body, or in words why not. */
export type Answer<Body> = { ok: true; body: Body } | { ok: false; status: number; message: string; body: unknown }

interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } | null }[]
}

interface Ask {
  method: string
  /** Below `/api`. */
  path: string
  /** Sent as JSON; a form with files goes as it is. */
  body?: unknown
  /** What is said where the server says nothing itself, in the reader's language. */
  words: { offline: string; refused: string }
}

/** Asks the house's own API from the panel, as the person who is signed in; a refusal comes back in the server's own words. */
export async function askApi<Body>({ method, path, body, words }: Ask): Promise<Answer<Body>> {
  const isJson = body !== undefined && !(body instanceof FormData)
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(isJson ? { 'content-type': 'application/json' } : {}) },
    body: isJson ? JSON.stringify(body) : body,
  }).catch(() => null)
  if (!response) return { ok: false, status: 0, message: words.offline, body: null }
  const answer = (await response.json().catch(() => null)) as (Body & Refusal) | null
  const [refusal] = answer?.errors ?? []
  if (response.ok && answer && !refusal) return { ok: true, body: answer }
  const message = refusal?.data?.errors?.[0]?.message ?? refusal?.message
  return { ok: false, status: response.status, message: message ?? words.refused, body: answer }
}
