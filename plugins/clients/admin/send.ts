import { ask, type Say } from '@/plugins/languages/api.client'

/**
 * Posts JSON to the house's own API.
 *
 * @returns what it answered
 * @throws Error with a sentence for people
 */
export async function send<Body>(path: string, body: object, say: Say): Promise<Body> {
  const answer = await ask<Body>(say, 'POST', path, body)
  if (!answer.ok) throw new Error(answer.message)
  return answer.body
}
