import { useRef } from 'react'
import { formTokenEndpoint } from '@/src/lib/forms/wire'

/** Nobody writes faster: the server takes a token for a program's that is younger. A little more than its own measure. */
const SHORTEST_FILL_MS = 2_300

interface Token {
  text: string | null
  at: number
}

/**
 * The token of a form on a page that is kept for everybody: asked for as soon as somebody touches the form, and held back
 * until it is old enough, so that a form that a browser filled in is not taken for a program's.
 */
export function useFormToken(id: string, initial: string | null) {
  const kept = useRef<Promise<Token> | null>(initial ? Promise.resolve({ text: initial, at: Date.now() }) : null)
  const prepare = () => (kept.current ??= askForToken(id))
  const take = async (): Promise<string | null> => {
    const { text, at } = await prepare()
    if (text === null) kept.current = null
    const wait = at + SHORTEST_FILL_MS - Date.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    return text
  }
  const keep = (text: string) => {
    kept.current = Promise.resolve({ text, at: Date.now() })
  }
  return { prepare, take, keep }
}

async function askForToken(id: string): Promise<Token> {
  const response = await fetch(formTokenEndpoint(id), { headers: { accept: 'application/json' } }).catch(() => null)
  const told = response?.ok ? ((await response.json()) as { token?: unknown }) : {}
  return { text: typeof told.token === 'string' ? told.token : null, at: Date.now() }
}
