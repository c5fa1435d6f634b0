import type { Say } from '@/plugins/languages/api.client'

/** What an endpoint answered, in words for a person. */
export type Sent = { ok: false; message: string } | { ok: true; message: string; body: Record<string, unknown> }

interface Answer extends Record<string, unknown> {
  message?: string
  errors?: { message?: string; data?: { errors?: { message: string }[] } | null }[]
}

/** Posts JSON to an endpoint of the house. */
export async function send(say: Say, path: string, body: Record<string, unknown> = {}): Promise<Sent> {
  const response = await fetch(`/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer = ((await response?.json().catch(() => null)) ?? {}) as Answer
  if (response?.ok) return { ok: true, message: answer.message ?? say('Done.'), body: answer }
  const [first] = answer.errors ?? []
  return {
    ok: false,
    message: first?.data?.errors?.[0]?.message ?? first?.message ?? say('That did not work. Try again.'),
  }
}
