import { ask, type Say } from '@/plugins/languages/api.client'

/** What an endpoint of this plugin answered. */
export interface Sent {
  ok: boolean
  message: string
  /** Sentence per field. */
  errors: Record<string, string>
}

interface Refusal {
  errors?: { data?: { errors?: { path: string; message: string }[] } | null }[]
}

/** Posts to `/api/identity` and puts the answer into words for a person. */
export async function send(say: Say, path: string, body: Record<string, unknown> = {}): Promise<Sent> {
  const answer = await ask<{ message?: string }>(say, 'POST', `/identity${path}`, body)
  if (answer.ok) return { ok: true, message: answer.body.message ?? say('Done.'), errors: {} }
  const fields = (answer.body as Refusal | null)?.errors?.[0]?.data?.errors ?? []
  const errors = Object.fromEntries(fields.map((field) => [field.path, field.message]))
  return { ok: false, message: answer.message, errors }
}
