import { ask, type Say } from '@/plugins/languages/api.client'

interface Refusal {
  errors?: { data?: unknown }[]
}

/** A refusal in words; `data` is what came with it. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly data: unknown,
  ) {
    super(message)
  }
}

interface Sending {
  method?: 'GET' | 'POST' | 'PATCH'
  body?: object
}

/**
 * Speaks with the house's own API.
 *
 * @throws Refused with a sentence for people
 */
export async function send<Answer>(path: string, { method = 'POST', body }: Sending, say: Say): Promise<Answer> {
  const answer = await ask<Answer>(say, method, path, body)
  if (answer.ok) return answer.body
  const [problem] = (answer.body as Refusal | null)?.errors ?? []
  throw new Refused(answer.message, answer.status, problem?.data ?? null)
}
