'use client'

import { createContext, useContext, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { sendForm } from './sendForm'
import styles from './account.module.css'
import type { FormState, FormWords } from './types'

interface AccountFormProps {
  /** The endpoint under `/api/identity`. */
  action: string
  /** This page's own path: where a submit without JavaScript comes back to. */
  page: string
  submit: string
  words: FormWords
  /** What the last submit without JavaScript left. */
  state: FormState | null
  /** Shown in place of the form after a success that leads nowhere else. */
  done?: ReactNode
  /** Said after a success. @default the server's own words */
  doneText?: string
  isQuiet?: boolean
  children?: ReactNode
}

interface Shared {
  errors: Record<string, string>
  values: Record<string, string>
}

const FormContext = createContext<Shared>({ errors: {}, values: {} })

/** What the fields of a form know of its last submit. */
export function useFormShared(): Shared {
  return useContext(FormContext)
}

/**
 * A plain HTML form that posts to an endpoint and comes back by a redirect. Where JavaScript runs it is sent without
 * leaving the page, and nothing that was typed is lost.
 */
export function AccountForm({
  action,
  page,
  submit,
  words,
  state,
  done,
  doneText,
  isQuiet,
  children,
}: AccountFormProps) {
  const [current, setCurrent] = useState(state)
  const [isSending, setSending] = useState(false)
  const [success, setSuccess] = useState<string | null>(null)
  const notice = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (current || success) notice.current?.focus()
  }, [current, success])

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    const form = new FormData(event.currentTarget)
    setSending(true)
    const sent = await sendForm(action, form, words.network)
    if (sent.ok && sent.next) return window.location.assign(sent.next)
    setSending(false)
    if (!sent.ok) return setCurrent({ message: sent.message, errors: sent.errors, values: {} })
    setCurrent(null)
    setSuccess(doneText ?? sent.message)
  }

  if (success) {
    return (
      <div className="notice" data-kind="good" role="status" tabIndex={-1} ref={notice}>
        <p>{success}</p>
        {done}
      </div>
    )
  }
  const shared = { errors: current?.errors ?? {}, values: current?.values ?? {} }
  return (
    <FormContext value={shared}>
      <form
        className={isQuiet ? styles.inlineForm : styles.form}
        method="post"
        action={action}
        onSubmit={(event) => void onSubmit(event)}
        noValidate={false}
      >
        {current ? (
          <div className="notice" data-kind="problem" role="alert" tabIndex={-1} ref={notice}>
            <p>{current.message}</p>
          </div>
        ) : null}
        <input type="hidden" name="page" value={page} />
        {children}
        <button className="button" type="submit" data-kind={isQuiet ? 'quiet' : undefined} aria-disabled={isSending}>
          {isSending ? words.sending : submit}
        </button>
      </form>
    </FormContext>
  )
}
