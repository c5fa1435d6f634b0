import styles from './ModelDrawing.module.css'

/** A solid on a turntable with engraved divisions: stands where a picture or a model is not, or not yet. Decorative. */
export function ModelDrawing() {
  const ticks = Array.from({ length: 72 }, (_, index) => {
    const angle = (index / 72) * 2 * Math.PI
    const inner = index % 6 === 0 ? 0.86 : 0.93
    const at = (radius: number) =>
      `${(160 + 118 * radius * Math.cos(angle)).toFixed(1)} ${(168 + 34 * radius * Math.sin(angle)).toFixed(1)}`
    return `M${at(inner)}L${at(1)}`
  }).join('')
  return (
    <svg viewBox="0 0 320 220" className={styles.drawing} fill="none" stroke="currentColor" aria-hidden="true">
      <ellipse cx="160" cy="168" rx="126" ry="37" />
      <ellipse cx="160" cy="168" rx="118" ry="34" strokeOpacity="0.5" />
      <path d={ticks} strokeWidth="0.8" />
      <ellipse cx="160" cy="168" rx="64" ry="18" strokeOpacity="0.5" />
      <g strokeLinejoin="round">
        <path d="M160 34 L222 74 L206 140 L160 164 L114 140 L98 74 Z" className={styles.body} />
        <path
          d="M98 74 L160 92 L222 74 M160 92 L160 164 M160 92 L160 34 M114 140 L160 92 L206 140"
          strokeOpacity="0.65"
        />
      </g>
    </svg>
  )
}
