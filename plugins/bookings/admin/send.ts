import type { Say } from '@/plugins/languages/api.client'
import { askApi, type Answer } from '@/src/lib/http/askApi'

/** Asks the API as the person who is signed in; a refusal comes back in the server's own words. */
export function send<Body>(say: Say, method: string, path: string, body?: unknown): Promise<Answer<Body>> {
  return askApi<Body>({
    method,
    path,
    body,
    words: {
      offline: say('There is no connection to the server. Try again in a moment.'),
      refused: say('That could not be saved. Try again.'),
    },
  })
}
