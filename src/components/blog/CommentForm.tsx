'use client'

import { fieldProblems } from '@/src/components/forms/fieldProblems'
import { FormProblems } from '@/src/components/forms/FormProblems'
import { Honeypot } from '@/src/components/forms/Honeypot'
import { useSentForm, type Told } from '@/src/components/forms/useSentForm'
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

interface Answer extends Told {
  outcome?: Outcome
}

/** The form of a comment. Sends itself without JavaScript; with it, mistakes are shown beside their fields. */
export function CommentForm({ words, postId, locale, token, parent, signedInAs }: CommentFormProps) {
  const { refusal, sent, isSending, isReady, notice, send } = useSentForm<Answer>({
    words,
    isDone: ({ outcome }) => outcome !== undefined,
  })

  if (sent?.outcome) {
    const [title, text] = {
      approved: [words.sentApprovedTitle, words.sentApprovedText],
      pending: [words.sentPendingTitle, words.sentPendingText],
      confirm: [words.sentConfirmTitle, words.sentConfirmText],
    }[sent.outcome] as [string, string]
    return (
      <div className="notice" data-kind="good" ref={notice} tabIndex={-1} role="status">
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
    )
  }

  const { invalid, problemOf } = fieldProblems(refusal.errors, 'comment-')

  return (
    <form
      method="post"
      action={`/api/posts/${postId}/comments`}
      onSubmit={send}
      noValidate={isReady}
      className={styles.form}
    >
      <FormProblems refusal={refusal} notice={notice} prefix="comment-" withoutField={['token', 'parent']} />
      <input type="hidden" name="token" value={refusal.token ?? token} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="parent" value={parent ?? ''} />
      <Honeypot />
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
