'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { fill } from '@/src/lib/fill'
import type { SearchHit } from '@/src/lib/search/results'
import type { SearchWords } from '@/src/lib/search-words'
import { Pieces } from './Pieces'
import { useSearch } from './useSearch'
import styles from './Search.module.css'

interface SearchDialogProps {
  words: SearchWords
  locale: string
  href: string
  contactHref: string
  /** Set where something can be booked. */
  booking: { href: string; label: string } | null
  onClose: () => void
}

/** What was looked for and opened in this visit; gone with the page, and told to nobody. */
const earlier: string[] = []
const MOST_EARLIER = 4

/** The search over the page: results as one types, chosen with arrows, opened with Enter, closed with Escape. */
export function SearchDialog({ words, locale, href, contactHref, booking, onClose }: SearchDialogProps) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  const id = useId()
  const { answer, problem, query: answered } = useSearch(query.trim(), locale)
  const hits = answer?.groups.flatMap((group) => group.hits) ?? []
  const current = hits[Math.min(active, hits.length - 1)]

  // While it is still in the page, so that the focus goes back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => setActive(0), [answered])
  useEffect(() => {
    if (current) document.getElementById(`${id}${current.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [current, id])

  const remember = () => {
    const asked = query.trim()
    if (asked === '' || earlier.includes(asked)) return
    earlier.unshift(asked)
    earlier.splice(MOST_EARLIER)
  }
  const open = (hit: SearchHit) => {
    remember()
    onClose()
    router.push(hit.href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    // A search field would only be emptied by it.
    if (event.key === 'Escape') {
      event.preventDefault()
      return onClose()
    }
    const last = hits.length - 1
    const moves: Partial<Record<string, number>> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    }
    const next = moves[event.key]
    if (next !== undefined && hits.length > 0) {
      event.preventDefault()
      setActive(next)
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      open(current)
    }
  }

  const count = answer && !answer.isRecent ? countText(words, answer.count, answered) : ''
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.title}
      onClose={onClose}
      onClick={(event) => {
        // The dialog itself is hit only beside its content.
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles.sheet}>
        <form
          role="search"
          action={href}
          className={styles.bar}
          onSubmit={(event) => {
            if (current) event.preventDefault()
          }}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.glass}>
            <circle cx="8.5" cy="8.5" r="5.75" />
            <path d="m13 13 4.5 4.5" />
          </svg>
          <input
            type="search"
            name="q"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
            role="combobox"
            aria-label={words.title}
            aria-expanded={hits.length > 0}
            aria-controls={`${id}results`}
            aria-activedescendant={current ? id + current.id : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={100}
            placeholder={words.placeholder}
            autoFocus
          />
          <button type="button" className={styles.close} onClick={onClose} aria-label={words.close}>
            <kbd>Esc</kbd>
            <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.glass}>
              <path d="m4.5 4.5 11 11m0-11-11 11" />
            </svg>
          </button>
        </form>
        <p className="visually-hidden" role="status">
          {problem ? words[problem === 'busy' ? 'busy' : 'problem'] : count}
        </p>
        {query.trim() === '' && earlier.length > 0 ? (
          <div className={styles.earlier}>
            <p className="label">{words.earlier}</p>
            {earlier.map((asked) => (
              <button key={asked} type="button" onClick={() => setQuery(asked)}>
                {asked}
              </button>
            ))}
          </div>
        ) : null}
        {problem ? <p className={styles.note}>{words[problem === 'busy' ? 'busy' : 'problem']}</p> : null}
        {answer && hits.length === 0 && !answer.isRecent ? (
          <div className={styles.note}>
            <p>{fill(words.none, { query: answered })}</p>
            <p className="quiet">
              {words.noneHint} <a href={contactHref}>{words.ask}</a>
            </p>
          </div>
        ) : null}
        {answer?.isRecent && hits.length > 0 ? <p className={`label ${styles.newest}`}>{words.newest}</p> : null}
        <div id={`${id}results`} role="listbox" aria-label={words.title} className={styles.results}>
          {answer?.groups.map(({ kind, hits: found }) => (
            <div key={kind} role="group" aria-labelledby={`${id}${kind}`}>
              <p className="label" id={`${id}${kind}`} role="presentation">
                {words[kind]}
              </p>
              {found.map((hit) => (
                <a
                  key={hit.id}
                  id={id + hit.id}
                  href={hit.href}
                  role="option"
                  aria-selected={hit === current}
                  tabIndex={-1}
                  className={styles.hit}
                  onPointerMove={() => setActive(hits.indexOf(hit))}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return remember()
                    event.preventDefault()
                    open(hit)
                  }}
                >
                  <strong>
                    <Pieces of={hit.title} />
                  </strong>
                  {hit.snippet.length > 0 ? (
                    <span className={styles.snippet}>
                      <Pieces of={hit.snippet} />
                    </span>
                  ) : null}
                </a>
              ))}
            </div>
          ))}
        </div>
        <p className={styles.foot}>
          <span>{words.keys}</span>
          {booking ? <a href={booking.href}>{booking.label}</a> : null}
          {query.trim() === '' ? null : (
            <a href={`${href}?${new URLSearchParams({ q: query.trim() }).toString()}`}>{words.all}</a>
          )}
        </p>
      </div>
    </dialog>
  )
}

function countText(words: SearchWords, count: number, query: string): string {
  if (count === 0) return fill(words.none, { query })
  return count === 1 ? words.countOne : fill(words.countMany, { count })
}
