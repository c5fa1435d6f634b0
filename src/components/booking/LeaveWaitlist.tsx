'use client'

import { useEffect, useRef, useState } from 'react'
import type { BookingWords } from '@/src/lib/booking-words'
import { leaveWaitlist } from './client'
import styles from './BookingFlow.module.css'

interface LeaveWaitlistProps {
  token: string | null
  words: BookingWords
  bookHref: string
}

/** Behind the link at the foot of every mail of the waiting list. A look changes nothing; the button does. */
export function LeaveWaitlist({ token, words, bookHref }: LeaveWaitlistProps) {
  const [state, setState] = useState<'asking' | 'sending' | 'left'>('asking')
  const [problem, setProblem] = useState<string | null>(token ? null : words.manageNoToken)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state === 'left' || problem) notice.current?.focus()
  }, [state, problem])

  const leave = async () => {
    if (state === 'sending' || !token) return
    setState('sending')
    const reply = await leaveWaitlist(token)
    setState(reply.ok ? 'left' : 'asking')
    if (!reply.ok) setProblem(reply.message ?? (reply.status === 0 ? words.problemNetwork : words.problemUnknown))
  }
  if (problem || state === 'left') {
    return (
      <div
        className="notice"
        data-kind={problem ? 'problem' : 'good'}
        role={problem ? 'alert' : 'status'}
        tabIndex={-1}
        ref={notice}
      >
        <p>
          <strong>{problem ?? words.leftTitle}</strong>
        </p>
        <p>{problem ? null : words.left}</p>
        <p>
          <a href={bookHref}>{words.bookAnother}</a>
        </p>
      </div>
    )
  }
  return (
    <div className={styles.done}>
      <p className="lead quiet">{words.leaveText}</p>
      <p>
        <button type="button" className="button" onClick={() => void leave()} aria-disabled={state === 'sending'}>
          {state === 'sending' ? words.sending : words.leaveConfirm}
        </button>
      </p>
    </div>
  )
}
