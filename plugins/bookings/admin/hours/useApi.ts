import { useCallback } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { askApi, type Answer } from '@/src/lib/http/askApi'

/** Asks the API as the person who is signed in; a refusal comes back in the server's own words. */
export function useApi(): <Body>(method: string, path: string, body?: unknown) => Promise<Answer<Body>> {
  const say = useSay()
  return useCallback(
    <Body>(method: string, path: string, body?: unknown) =>
      askApi<Body>({
        method,
        path,
        body,
        words: {
          offline: say('There is no connection to the server. Try again in a moment.'),
          refused: say('That could not be saved. Try again.'),
        },
      }),
    [say],
  )
}
