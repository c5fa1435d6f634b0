import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import { byField } from './byField'

/** What a form's endpoint answers. */
export interface Told {
  message?: string
  /** Sentences by field. */
  errors?: Record<string, string>
  /** A new token, when the old one cannot be used again. */
  token?: string
}

interface SentFormOptions<Answer> {
  words: { problemNetwork: string; problemUnknown: string }
  /** What is sent along that is no field of the form. */
  more?: () => Record<string, string>
  /** Whether an answer of success is one. @default every one is */
  isDone?: (told: Answer) => boolean
}

interface SentForm<Answer> {
  /** Why it was not taken; empty as long as nothing was wrong. */
  refusal: Told
  /** What was answered when it was taken. */
  sent: Answer | null
  isSending: boolean
  /** From then on the form checks and sends itself; until then the browser's own checks are the only ones before the server's. */
  isReady: boolean
  /** For what tells how it went: it takes the focus whenever that is said anew. */
  notice: RefObject<HTMLDivElement | null>
  send: (event: FormEvent<HTMLFormElement>) => Promise<void>
}

/**
 * A form that sends itself as JSON to where it would go without JavaScript, once at a time, and stays as it is filled in
 * when that fails.
 */
export function useSentForm<Answer extends Told>({
  words,
  more = () => ({}),
  isDone = () => true,
}: SentFormOptions<Answer>): SentForm<Answer> {
  const [isSending, setIsSending] = useState(false)
  const [refusal, setRefusal] = useState<Told>({})
  const [sent, setSent] = useState<Answer | null>(null)
  const [isReady, setIsReady] = useState(false)
  const notice = useRef<HTMLDivElement>(null)

  useEffect(() => setIsReady(true), [])
  useEffect(() => {
    if (refusal.message || sent) notice.current?.focus()
  }, [refusal, sent])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    const body = { ...Object.fromEntries(new FormData(form)), ...more() }
    setIsSending(true)
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
      })
      const told = (await response.json().catch(() => ({}))) as Answer
      if (response.ok && isDone(told)) return setSent(told)
      setRefusal({ message: told.message ?? words.problemUnknown, errors: byField(told.errors), token: told.token })
    } catch {
      // The line broke: what was written stays in the form.
      setRefusal({ message: words.problemNetwork })
    } finally {
      setIsSending(false)
    }
  }

  return { refusal, sent, isSending, isReady, notice, send }
}
