/** Something in a column of a day: minutes of the day, the end not included. */
export interface Span {
  id: string
  start: number
  end: number
}

/** A span with its place side by side: `lane` of `lanes`. */
export type Laid<S extends Span> = S & { lane: number; lanes: number }

/**
 * Puts what overlaps side by side: no two of one lane cover one another, and all that hang together share one number of
 * lanes, so that their widths agree.
 *
 * @param least how long a span is at least drawn, in minutes: what is drawn higher than it lasts must not cover the next one
 */
export function layOut<S extends Span>(spans: readonly S[], least = 0): Laid<S>[] {
  const drawnEnd = (span: Span) => Math.max(span.end, span.start + least)
  const sorted = spans.toSorted(
    (a, b) => a.start - b.start || drawnEnd(b) - drawnEnd(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const laid: Laid<S>[] = []
  let cluster: Laid<S>[] = []
  let ends: number[] = []
  const close = () => {
    for (const span of cluster) span.lanes = ends.length
    laid.push(...cluster)
    cluster = []
    ends = []
  }
  for (const span of sorted) {
    if (ends.length > 0 && span.start >= Math.max(...ends)) close()
    const free = ends.findIndex((end) => end <= span.start)
    const lane = free === -1 ? ends.length : free
    ends[lane] = drawnEnd(span)
    cluster.push({ ...span, lane, lanes: 0 })
  }
  close()
  return laid
}
