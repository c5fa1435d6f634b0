import { useCallback } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'

/** `ask` with the reader's voice in hand, the same function from drawing to drawing: effects may depend on it. */
export function useApi() {
  const say = useSay()
  return useCallback(<Body>(method: string, path: string, body?: unknown) => ask<Body>(say, method, path, body), [say])
}
