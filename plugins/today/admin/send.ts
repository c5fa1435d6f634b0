import type { Say } from '@/plugins/languages/api.client'

/** What the server answered: its body, or in words why not. */
export type Answer<Body> = { ok: true; body: Body } | { ok: false; message: string }

interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } | null }[]
}

/** Asks the API as the person who is signed in; a refusal comes back in the server's own words. */
export async function send<Body>(say: Say, method: string, path: string, body?: unknown): Promise<Answer<Body>> {
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => null)
  if (!response) return { ok: false, message: say('There is no connection to the server. Try again in a moment.') }
  const answer = (await response.json().catch(() => null)) as (Body & Refusal) | null
  const [refusal] = answer?.errors ?? []
  if (response.ok && answer && !refusal) return { ok: true, body: answer }
  const message = refusal?.data?.errors?.[0]?.message ?? refusal?.message
  return { ok: false, message: message ?? say('That could not be saved. Try again.') }
}
