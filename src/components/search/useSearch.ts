import { useEffect, useState } from 'react'
import { SEARCH_ENDPOINT, type SearchAnswer } from '@/src/lib/search/results'

/** Long enough that a word is typed with one question or two, short enough to feel at once. */
const PAUSE_MS = 120

export interface Searched {
  /** What the answer is about; behind what is typed while a new one is on its way. */
  query: string
  answer: SearchAnswer | null
  problem: 'network' | 'busy' | null
}

/** Asks the server while somebody types: after a short pause, and never waiting for an answer that nobody needs any more. */
export function useSearch(query: string, locale: string): Searched {
  const [searched, setSearched] = useState<Searched>({ query: '', answer: null, problem: null })

  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(
      () => {
        ask(query, locale, abort.signal).then(
          (found) => setSearched((before) => ({ ...before, ...found, query })),
          () => {
            if (!abort.signal.aborted) setSearched((before) => ({ ...before, problem: 'network' }))
          },
        )
      },
      query === '' ? 0 : PAUSE_MS,
    )
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query, locale])

  return searched
}

async function ask(query: string, locale: string, signal: AbortSignal): Promise<Pick<Searched, 'answer' | 'problem'>> {
  const asked = new URLSearchParams({ q: query, locale })
  const response = await fetch(`${SEARCH_ENDPOINT}?${asked.toString()}`, { signal })
  if (response.status === 429) return { answer: null, problem: 'busy' }
  if (!response.ok) throw new Error(`The search answered ${response.status}.`)
  return { answer: (await response.json()) as SearchAnswer, problem: null }
}
