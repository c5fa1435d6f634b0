/** The house's sign: a lamp, two rings, two planets on their arms. Decorative. */
export function OrreryMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" className={className} aria-hidden="true">
      <circle cx="16" cy="16" r="14.25" strokeWidth="1.25" />
      <circle cx="16" cy="16" r="8.5" strokeWidth="1" />
      <path d="M16 16 L22.01 9.99 M16 16 L5.92 26.08" strokeWidth="1" />
      <circle cx="16" cy="16" r="2.75" fill="currentColor" stroke="none" />
      <circle cx="22.01" cy="9.99" r="2" fill="currentColor" stroke="none" />
      <circle cx="5.92" cy="26.08" r="2.5" fill="currentColor" stroke="none" />
    </svg>
  )
}
