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
            <span className={styles.who}>
              <strong>{name}</strong>
              {title ? <span className="quiet">{title}</span> : null}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A person’s first letters on an engraved disc; rings for nobody in particular. Decorative. */
function Disc({ name }: { name: string }) {
  const letters = name
    .split(/\s+/)
    .flatMap((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
  return (
    <span className={styles.disc} aria-hidden="true">
      {letters || (
        <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor">
          <circle cx="12" cy="12" r="10" strokeWidth="1" />
          <circle cx="12" cy="12" r="3.5" fill="currentColor" stroke="none" />
        </svg>
      )}
    </span>
  )
}
