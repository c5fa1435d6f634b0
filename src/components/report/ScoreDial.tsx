const TICKS = 41
const FROM = 150
const SWEEP = 240
const MIDDLE = 100

/** A score as an instrument shows it: engraved ticks, an arc, the figure in the middle. */
export function ScoreDial({ score, label }: { score: number; label: string }) {
  const at = (share: number, distance: number) => {
    const angle = ((FROM + SWEEP * share) * Math.PI) / 180
    // Rounded: server and browser draw the same figure.
    return [MIDDLE + distance * Math.cos(angle), MIDDLE + distance * Math.sin(angle)].map((part) => part.toFixed(2))
  }
  const share = score / 100
  const [startX, startY] = at(0, 90)
  const [endX, endY] = at(Math.max(share, 0.002), 90)
  const [handX, handY] = at(share, 74)
  return (
    <svg className="audit-report__dial" viewBox="0 0 200 170" role="img" aria-label={label}>
      {Array.from({ length: TICKS }, (_, index) => {
        const part = index / (TICKS - 1)
        const [x1, y1] = at(part, index % 4 === 0 ? 80 : 83)
        const [x2, y2] = at(part, 87)
        return <line key={index} x1={x1} y1={y1} x2={x2} y2={y2} data-tenth={index % 4 === 0} />
      })}
      <path d={`M ${startX} ${startY} A 90 90 0 ${SWEEP * share > 180 ? 1 : 0} 1 ${endX} ${endY}`} />
      <circle cx={handX} cy={handY} r="4" />
      <text x={MIDDLE} y={MIDDLE + 14} textAnchor="middle" aria-hidden="true">
        {score}
      </text>
    </svg>
  )
}
