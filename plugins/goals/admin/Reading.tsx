import './reading.css'

interface ReadingProps {
  done: number
  /** None: a goal of hours, or one that only counts. */
  target: number | null
}

/** How far a goal is: the figure, and how much of the way that is. */
export function Reading({ done, target }: ReadingProps) {
  const share = target ? Math.min(100, (100 * done) / target) : null
  return (
    <span className="goal-reading">
      <span className="goal-reading__figure">{target ? `${done} / ${target}` : done}</span>
      {share === null ? null : (
        <span className="goal-reading__bar" aria-hidden="true">
          <span style={{ inlineSize: `${share}%` }} data-full={share >= 100} />
        </span>
      )}
    </span>
  )
}
