'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import { HONEYPOT } from '@/src/lib/contact-fields'
import type { BlogWords } from '@/src/lib/blog-words'
import styles from './Comments.module.css'

export type CommentFormWords = Pick<
  BlogWords,
  | 'fieldName'
  | 'fieldEmail'
  | 'fieldEmailHint'
  | 'fieldComment'
  | 'commentRules'
  | 'send'
  | 'sending'
  | 'problemNetwork'
  | 'problemUnknown'
  | 'sentApprovedTitle'
  | 'sentApprovedText'
  | 'sentPendingTitle'
  | 'sentPendingText'
  | 'sentConfirmTitle'
  | 'sentConfirmText'
>

interface CommentFormProps {
  words: CommentFormWords
  postId: string
  locale: string
  token: string
  /** The comment that is answered. */
  parent: string | null
  /** "You comment as …": for somebody who is signed in; then neither name nor address is asked for. */
  signedInAs: string | null
}

type Outcome = 'approved' | 'pending' | 'confirm'

interface Answer {
  message?: string
  errors?: Record<string, string>
  token?: string
  outcome?: Outcome
}

/** The form of a comment. Sends itself without JavaScript; with it, mistakes are shown beside their fields. */
export function CommentForm({ words, postId, locale, token, parent, signedInAs }: CommentFormProps) {
  const [isSending, setIsSending] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [answer, setAnswer] = useState<Answer>({})
  const [isReady, setIsReady] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const problems = answer.errors ?? {}

  // Until then the browser's own checks are the only ones before the server's.
  useEffect(() => setIsReady(true), [])
  useEffect(() => {
    if (answer.message || outcome) summary.current?.focus()
  }, [answer, outcome])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    setIsSending(true)
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(Object.fromEntries(new FormData(form))),
      })
      const told = (await response.json().catch(() => ({}))) as Answer
      if (response.ok && told.outcome) return setOutcome(told.outcome)
      setAnswer({ message: told.message ?? words.problemUnknown, errors: told.errors, token: told.token })
    } catch {
      // The line broke: what was written stays in the form.
      setAnswer({ message: words.problemNetwork })
    } finally {
      setIsSending(false)
    }
  }

  if (outcome) {
    const [title, text] = {
      approved: [words.sentApprovedTitle, words.sentApprovedText],
      pending: [words.sentPendingTitle, words.sentPendingText],
      confirm: [words.sentConfirmTitle, words.sentConfirmText],
    }[outcome] as [string, string]
    return (
      <div className="notice" data-kind="good" ref={summary} tabIndex={-1} role="status">
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
    )
  }

  const invalid = (name: string) =>
    problems[name] ? { 'aria-invalid': true, 'aria-describedby': `comment-${name}-problem` } : {}
  const problemOf = (name: string) =>
    problems[name] ? (
      <p className="field-problem" id={`comment-${name}-problem`}>
        {problems[name]}
      </p>
    ) : null

  return (
    <form
      method="post"
      action={`/api/posts/${postId}/comments`}
      onSubmit={send}
      noValidate={isReady}
      className={styles.form}
    >
      {answer.message ? (
        <div className="notice" data-kind="problem" ref={summary} tabIndex={-1} role="alert">
          <p>{answer.message}</p>
          {Object.keys(problems).length > 0 ? (
            <ul>
              {Object.entries(problems).map(([name, problem]) => (
                <li key={name}>
                  {name === 'token' || name === 'parent' ? problem : <a href={`#comment-${name}`}>{problem}</a>}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      <input type="hidden" name="token" value={answer.token ?? token} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="parent" value={parent ?? ''} />
      <div className={styles.trap} aria-hidden="true">
        <label>
          Website
          <input name={HONEYPOT} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      {signedInAs ? (
        <p>{signedInAs}</p>
      ) : (
        <div className={styles.pair}>
          <div className="field">
            <label htmlFor="comment-name">{words.fieldName}</label>
            <input id="comment-name" name="name" required maxLength={120} autoComplete="name" {...invalid('name')} />
            {problemOf('name')}
          </div>
          <div className="field">
            <label htmlFor="comment-email">
              {words.fieldEmail} <span className="quiet">({words.fieldEmailHint})</span>
            </label>
            <input
              id="comment-email"
              name="email"
              type="email"
              required
              maxLength={254}
              autoComplete="email"
              {...invalid('email')}
            />
            {problemOf('email')}
          </div>
        </div>
      )}
      <div className="field">
        <label htmlFor="comment-content">{words.fieldComment}</label>
        <textarea id="comment-content" name="content" required maxLength={5000} rows={6} {...invalid('content')} />
        {problemOf('content')}
      </div>
      <p className="quiet">{words.commentRules}</p>
      <p className={styles.actions}>
        <button className="button" aria-disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  )
}
