import styles from './portal.module.css'

export type DrawingKind = 'bell' | 'bookings' | 'files' | 'invoices' | 'messages' | 'projects'

/** What stands in an engraving where there is nothing yet: rings of the instrument around the thing to come. Decorative. */
export function EmptyDrawing({ kind }: { kind: DrawingKind }) {
  return (
    <svg
      viewBox="0 0 96 96"
      width="96"
      height="96"
      className={styles.drawing}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="48" cy="48" r="44" strokeDasharray="0.5 5.26" strokeWidth="3" opacity="0.55" />
      <circle cx="48" cy="48" r="38" opacity="0.4" />
      {SHAPES[kind]}
      <circle cx="79" cy="26" r="3.5" fill="currentColor" stroke="none" />
    </svg>
  )
}

const SHAPES = {
  messages: (
    <>
      <path d="M26 34h34a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H44l-9 8v-8h-9a4 4 0 0 1-4-4V38a4 4 0 0 1 4-4z" />
      <path d="M30 43h26M30 50h18" />
    </>
  ),
  files: (
    <>
      <path d="M32 24h22l12 12v34a3 3 0 0 1-3 3H32a3 3 0 0 1-3-3V27a3 3 0 0 1 3-3z" />
      <path d="M54 24v12h12M37 48h20M37 56h20M37 64h12" />
    </>
  ),
  bell: <path d="M48 24v5M30 64c4.5-5 5.5-10 5.5-19a12.5 0 0 1 25 0c0 9 1 14 5.5 19zM43 69a5 5 0 0 0 10 0" />,
  projects: (
    <>
      <ellipse cx="48" cy="48" rx="26" ry="11" />
      <ellipse cx="48" cy="48" rx="11" ry="26" />
      <circle cx="48" cy="48" r="5" fill="currentColor" stroke="none" />
    </>
  ),
  bookings: (
    <>
      <circle cx="48" cy="48" r="24" />
      <path d="M48 32v16l11 7M48 26v2M48 68v2M26 48h2M68 48h2" />
    </>
  ),
  invoices: (
    <>
      <path d="M33 24h30v48l-5-4-5 4-5-4-5 4-5-4-5 4z" />
      <path d="M40 36h16M40 44h16M40 52h9" />
    </>
  ),
} as const
