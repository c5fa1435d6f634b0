'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { firstTouch } from '@/src/components/site/firstTouch'
import { problemText } from '@/src/lib/form-words/problemText'
import type { FormWords } from '@/src/lib/form-words/en'
import { checkAnswers } from '@/src/lib/forms/checkAnswers'
import type { FormDefinition } from '@/src/lib/forms/definition'
import {
  answersIn,
  CONSENT_FIELD,
  FINGERPRINT_FIELD,
  formEndpoint,
  LOCALE_FIELD,
  TOKEN_FIELD,
} from '@/src/lib/forms/wire'
import { fieldProblems } from './fieldProblems'
import { FormProblems } from './FormProblems'
import { FormQuestionField } from './FormQuestionField'
import { Honeypot } from './Honeypot'
import { sendForm, type FormAnswer } from './sendForm'
import { useFormToken } from './useFormToken'
import styles from './SiteForm.module.css'

interface SiteFormFieldsProps {
  form: FormDefinition
  asked: string
  words: FormWords
  consent: string
  locale: string
  token: string | null
}

/** The form itself. The browser checks what the server will, so that most mistakes are told without a journey. */
export function SiteFormFields({ form, asked, words, consent, locale, token }: SiteFormFieldsProps) {
  const [state, setState] = useState<'idle' | 'sending' | 'sent'>('idle')
  const [answer, setAnswer] = useState<FormAnswer>({})
  const [isReady, setIsReady] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const id = useId()
  const tokens = useFormToken(form.id, token)
  const problems = answer.errors ?? {}

  // Until then the browser's own checks are the only ones before the server's.
  useEffect(() => setIsReady(true), [])
  useEffect(() => {
    if (answer.message || state === 'sent') summary.current?.focus()
  }, [answer, state])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'sending') return
    const data = new FormData(event.currentTarget)
    const found = problemsIn(form, data, words)
    if (Object.keys(found).length > 0) return setAnswer({ message: words.problemsTitle, errors: found })
    setState('sending')
    for (const [name, value] of Object.entries(firstTouch())) data.set(name, value)
    const told = await sendForm(form.id, data, tokens, words)
    if (told.isChanged) router.refresh()
    setAnswer(told)
    if (told.isSent && told.redirectTo) return window.location.assign(told.redirectTo)
    setState(told.isSent ? 'sent' : 'idle')
  }

  if (state === 'sent') {
    return (
      <div className="notice" data-kind="good" ref={summary} tabIndex={-1} role="status">
        <h3>{words.sentTitle}</h3>
        <p className={styles.confirmation}>{form.confirmation ?? words.sentText}</p>
      </div>
    )
  }

  const { invalid, problemOf } = fieldProblems(problems, id)
  return (
    <form
      method="post"
      action={formEndpoint(form.id)}
      aria-label={form.title}
      onSubmit={send}
      onFocus={tokens.prepare}
      noValidate={isReady}
      className={styles.form}
    >
      {form.introduction ? <p className={styles.introduction}>{form.introduction}</p> : null}
      <FormProblems refusal={answer} notice={summary} prefix={id} />
      {token ? <input type="hidden" name={TOKEN_FIELD} value={token} /> : null}
      <input type="hidden" name={LOCALE_FIELD} value={locale} />
      <input type="hidden" name={FINGERPRINT_FIELD} value={asked} />
      <Honeypot />
      {form.questions.map((question) => (
        <FormQuestionField
          key={question.name}
          id={id + question.name}
          question={question}
          words={words}
          problem={problems[question.name]}
        />
      ))}
      <div className="field">
        <label className="check">
          <input
            id={id + CONSENT_FIELD}
            type="checkbox"
            name={CONSENT_FIELD}
            value="yes"
            required
            {...invalid(CONSENT_FIELD)}
          />
          <span>{consent}</span>
        </label>
        {problemOf(CONSENT_FIELD)}
      </div>
      <p>
        <button className="button" aria-disabled={state === 'sending'}>
          {state === 'sending' ? words.sending : (form.submitLabel ?? words.send)}
        </button>
      </p>
    </form>
  )
}

/** What the browser can find wrong by itself, by question and in the order of the form. */
function problemsIn(form: FormDefinition, data: FormData, words: FormWords): Record<string, string> {
  const checked = checkAnswers(form, answersIn(data.entries()))
  const labels = new Map(form.questions.map(({ name, label }) => [name, label]))
  const found = checked.ok
    ? []
    : checked.problems.map((problem) => [problem.name, problemText(words, problem, labels.get(problem.name) ?? '')])
  if (data.get(CONSENT_FIELD) !== 'yes') found.push([CONSENT_FIELD, words.problemConsent])
  return Object.fromEntries(found) as Record<string, string>
}
