'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import styles from './portal.module.css'

interface UploadFormProps {
  /** The endpoint under `/api/portal`. */
  action: string
  /** This page's own path: where a submit without JavaScript comes back to. */
  page: string
  client: string
  submit: string
  sending: string
  /** Said when no answer came. */
  network: string
  /** What the last submit without JavaScript left. */
  problem: string | null
  children: ReactNode
}

interface Answer {
  errors?: { message?: string; data?: { errors?: { message: string }[] } | null }[]
}

/**
 * A form that may bring files. Without JavaScript it is a plain form; with it, it is sent without leaving the page, and what
 * was typed stays until it has arrived.
 */
export function UploadForm({ action, page, client, submit, sending, network, problem, children }: UploadFormProps) {
  const router = useRouter()
  const [message, setMessage] = useState(problem)
  const [isSending, setSending] = useState(false)
  const notice = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (message) notice.current?.focus()
  }, [message])

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    setSending(true)
    const refusal = await send(action, new FormData(form), network)
    setSending(false)
    setMessage(refusal)
    if (refusal !== null) return
    form.reset()
    router.refresh()
  }

  return (
    <form
      className={styles.form}
      method="post"
      action={action}
      encType="multipart/form-data"
      onSubmit={(event) => void onSubmit(event)}
    >
      {message ? (
        <div className="notice" data-kind="problem" role="alert" tabIndex={-1} ref={notice}>
          <p>{message}</p>
        </div>
      ) : null}
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="client" value={client} />
      {children}
      <button className="button" type="submit" aria-disabled={isSending}>
        {isSending ? sending : submit}
      </button>
    </form>
  )
}

/** Sends it; answers why not, or null when it has arrived. */
async function send(action: string, body: FormData, network: string): Promise<string | null> {
  try {
    const headers = { Accept: 'application/json' }
    const response = await fetch(action, { method: 'POST', headers, credentials: 'same-origin', body })
    if (response.ok) return null
    const { errors = [] } = (await response.json()) as Answer
    return errors[0]?.data?.errors?.[0]?.message ?? errors[0]?.message ?? network
  } catch {
    // No answer, or none that can be read: the person tries again.
    return network
  }
}
