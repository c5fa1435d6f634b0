import { ask, type Say } from '@/plugins/languages/api.client'

/** What an endpoint answered, in words for a person. */
export type Sent = { ok: false; message: string } | { ok: true; message: string; body: Record<string, unknown> }

/** Posts JSON to an endpoint of the house. */
export async function send(say: Say, path: string, body: Record<string, unknown> = {}): Promise<Sent> {
  const answer = await ask<Record<string, unknown> & { message?: string }>(say, 'POST', path, body)
  if (!answer.ok) return { ok: false, message: answer.message }
  return { ok: true, message: answer.body.message ?? say('Done.'), body: answer.body }
}
