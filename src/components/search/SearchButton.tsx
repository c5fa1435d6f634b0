'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState, type MouseEvent } from 'react'
import type { SearchWords } from '@/src/lib/search-words'
import styles from './Search.module.css'

interface SearchButtonProps {
  words: SearchWords
  locale: string
  /** The page with the same search, for whoever has no JavaScript. */
  href: string
  contactHref: string
  /** Set where something can be booked. */
  booking: { href: string; label: string } | null
}

// Nobody who does not search loads it.
const SearchDialog = dynamic(() => import('./SearchDialog').then((module) => module.SearchDialog), { ssr: false })

/** Opens the search; so does ⌘K or Ctrl-K anywhere on the page. */
export function SearchButton({ words, locale, href, contactHref, booking }: SearchButtonProps) {
  const [isOpen, setIsOpen] = useState(false)

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setIsOpen((before) => !before)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    setIsOpen(true)
  }

  return (
    <>
      <a
        href={href}
        className={styles.open}
        onClick={open}
        role="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Meta+K Control+K"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.glass}>
          <circle cx="8.5" cy="8.5" r="5.75" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        <span className={styles.openText}>{words.search}</span>
      </a>
      {isOpen ? (
        <SearchDialog
          words={words}
          locale={locale}
          href={href}
          contactHref={contactHref}
          booking={booking}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  )
}
