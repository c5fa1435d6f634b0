import Link from 'next/link'
import styles from './Pagination.module.css'

interface PaginationProps {
  page: number
  pages: number
  hrefOf: (page: number) => string
  words: { label: string; newer: string; older: string; position: string }
}

/** The way through a list that is longer than a page; nothing when it is not. */
export function Pagination({ page, pages, hrefOf, words }: PaginationProps) {
  if (pages < 2) return null
  return (
    <nav className={styles.pages} aria-label={words.label}>
      {page > 1 ? (
        <Link href={hrefOf(page - 1)} rel="prev">
          {words.newer}
        </Link>
      ) : (
        <span />
      )}
      <span className="label">{words.position}</span>
      {page < pages ? (
        <Link href={hrefOf(page + 1)} rel="next">
          {words.older}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
