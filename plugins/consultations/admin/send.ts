import type { Say } from '@/plugins/languages/api.client'

interface Refusal {
  message?: string
  errors?: { message?: string; data?: { errors?: { message: string }[]; entry?: unknown } | null }[]
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
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
  }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as (Answer & Refusal) | null
  if (response?.ok && answer) return answer
  const [problem] = answer?.errors ?? []
  const text =
    problem?.data?.errors?.[0]?.message ??
    problem?.message ??
    answer?.message ??
    say('That did not get through. Send it again.')
  throw new Refused(text, response?.status ?? 0, problem?.data ?? null)
}
