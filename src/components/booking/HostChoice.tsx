'use client'

import type { BookingWords } from '@/src/lib/booking-words'
import type { HostView } from './types'
import styles from './BookingFlow.module.css'

interface HostChoiceProps {
  hosts: readonly HostView[]
  onHost: (host: string) => void
  words: BookingWords
}

/** With whom; the first choice is whoever is free. */
export function HostChoice({ hosts, onHost, words }: HostChoiceProps) {
  const choices = [{ id: 'any', name: words.hostAny, title: words.hostAnyText }, ...hosts]
  return (
    <ul className={styles.hosts}>
      {choices.map(({ id, name, title }) => (
        <li key={id}>
          <button type="button" onClick={() => onHost(id)}>
            <Disc name={id === 'any' ? '' : name} />
            <span>
              <strong>{name}</strong>
              {title ? <span className="quiet">{title}</span> : null}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A person's first letters on an enamel disc; rings for nobody in particular. Decorative. */
function Disc({ name }: { name: string }) {
  const letters = name
    .split(/\s+/)
    .flatMap((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
  return (
    <svg
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="currentColor"
      className={styles.disc}
      aria-hidden="true"
    >
      <circle cx="24" cy="24" r="22" strokeWidth="2.5" strokeDasharray="0.6 3.24" opacity="0.7" />
      <circle cx="24" cy="24" r="17" strokeWidth="1" />
      {letters ? (
        <text x="24" y="29" textAnchor="middle" stroke="none" fill="currentColor">
          {letters}
        </text>
      ) : (
        <>
          <circle cx="24" cy="24" r="9" strokeWidth="1" />
          <circle cx="24" cy="24" r="3" fill="currentColor" stroke="none" />
        </>
      )}
    </svg>
  )
}
