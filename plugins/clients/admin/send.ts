import type { Say } from '@/plugins/languages/api.client'

interface Refusal {
  message?: string
  errors?: { message?: string; data?: { errors?: { message: string }[] } }[]
}

/**
 * Posts JSON to the house's own API.
 *
 * @returns what it answered
 * @throws Error with a sentence for people
 */
export async function send<Answer>(path: string, body: object, say: Say): Promise<Answer> {
  const response = await fetch(`/api${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as (Answer & Refusal) | null
  if (response?.ok && answer) return answer
  const [problem] = answer?.errors ?? []
  throw new Error(
    problem?.data?.errors?.[0]?.message ??
      problem?.message ??
      answer?.message ??
      say('That did not get through. Send it again.'),
  )
}
