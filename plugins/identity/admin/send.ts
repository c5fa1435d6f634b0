import type { Say } from '@/plugins/languages/api.client'

/** What an endpoint of this plugin answered. */
export interface Sent {
  ok: boolean
  message: string
  /** Sentence per field. */
  errors: Record<string, string>
}

interface ErrorBody {
  message?: string
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } | null }[]
}

/** Posts to `/api/identity` and puts the answer into words for a person. */
export async function send(say: Say, path: string, body: Record<string, unknown> = {}): Promise<Sent> {
  const response = await fetch(`/api/identity${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  })
  const answer = (await response.json().catch(() => ({}))) as ErrorBody
  if (response.ok) return { ok: true, message: answer.message ?? say('Done.'), errors: {} }
  const [first] = answer.errors ?? []
  const fields = first?.data?.errors ?? []
  return {
    ok: false,
    message: fields[0]?.message ?? first?.message ?? say('That did not work. Try again.'),
    errors: Object.fromEntries(fields.map((field) => [field.path, field.message])),
  }
}
