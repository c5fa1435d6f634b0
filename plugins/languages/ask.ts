import { askApi, type Answer } from '@/src/lib/http/askApi'
import type { Say } from './say'

/** Asks the house's own API as the person who is signed in; what it refuses comes back in words of the reader's language. */
export function ask<Body>(say: Say, method: string, path: string, body?: unknown): Promise<Answer<Body>> {
  return askApi<Body>({
    method,
    path,
    body,
    words: {
      offline: say('The server did not answer. Check your connection and try again.'),
      refused: say('That did not work. Try again.'),
    },
  })
}
