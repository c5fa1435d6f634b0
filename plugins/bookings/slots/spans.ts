/** Epoch minutes `from` until, but not at, `until`. */
export interface Span {
  from: number
  until: number
}

/** The same time in as few spans as there can be, in order; those that touch are one. Empty ones are left out. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { from, until } of spans.toSorted((a, b) => a.from - b.from)) {
    if (until <= from) continue
    const last = result.at(-1)
    if (last && from <= last.until) last.until = Math.max(last.until, until)
    else result.push({ from, until })
  }
  return result
}

/** Whether a time lies wholly within one of merged spans. */
export function covers(spans: readonly Span[], from: number, until: number): boolean {
  const span = spans[lastAtOrBefore(spans, from)]
  return span !== undefined && until <= span.until
}

/** Whether a time shares a minute with merged spans. */
export function meets(spans: readonly Span[], from: number, until: number): boolean {
  const span = spans[lastAtOrBefore(spans, until - 1)]
  return span !== undefined && span.until > from
}

/** The index of the last span that begins at or before a minute; -1 for none. */
function lastAtOrBefore(spans: readonly Span[], minute: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).from <= minute) low = middle + 1
    else high = middle
  }
  return low - 1
}
