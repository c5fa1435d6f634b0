import type { FormWords } from '@/src/lib/form-words/en'
import { formEndpoint, TOKEN_FIELD } from '@/src/lib/forms/wire'
import { byField } from './byField'

export interface FormAnswer {
  message?: string
  /** Sentences by question. */
  errors?: Record<string, string>
  /** A new token, when the old one cannot be used again. */
  token?: string
  isSent?: boolean
  /** The form asks something else by now. */
  isChanged?: boolean
  /** Where the site wants to go after sending; a path. */
  redirectTo?: string | null
}

interface Tokens {
  take: () => Promise<string | null>
  keep: (token: string) => void
}

/** Sends a filled-in form and says what came of it, whatever happens on the way. */
export async function sendForm(id: string, data: FormData, tokens: Tokens, words: FormWords): Promise<FormAnswer> {
  try {
    const token = await tokens.take()
    if (token) data.set(TOKEN_FIELD, token)
    const response = await fetch(formEndpoint(id), {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams([...data.entries()].map(([name, value]) => [name, String(value)])),
    })
    const told = (await response.json().catch(() => ({}))) as FormAnswer
    if (told.token) tokens.keep(told.token)
    if (response.ok) return { isSent: true, redirectTo: told.redirectTo }
    return { message: told.message ?? words.problemUnknown, errors: byField(told.errors), isChanged: told.isChanged }
  } catch {
    return { message: words.problemNetwork }
  }
}
