/** The house's mark: an orrery from above, three rings and three bodies. Drawn in the current colour. */
export function Mark({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} role="img" aria-label="Orrery" fill="none">
      <g stroke="var(--brass)" strokeWidth="1.6">
        <circle cx="32" cy="32" r="12" />
        <circle cx="32" cy="32" r="20.5" />
        <circle cx="32" cy="32" r="29" />
      </g>
      <circle cx="32" cy="32" r="4.6" fill="var(--brass)" />
      <circle cx="42.4" cy="26" r="2.6" fill="var(--theme-text)" />
      <circle cx="14.2" cy="42.2" r="3.4" fill="var(--theme-text)" />
      <circle cx="49" cy="55.5" r="4.2" fill="var(--theme-text)" />
    </svg>
  )
}
