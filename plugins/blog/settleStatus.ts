export type PostState = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'

export interface Statuses {
  /** Where the post stands in its life. */
  status: PostState
  /** Payload's own. */
  _status: 'draft' | 'published'
}

/**
 * The one pair that is kept for what was asked: `PUBLISHED` is what Payload publishes, everything else is not on the site. Who archives
 * a post takes it down, whatever button was pressed.
 */
export function settleStatus(asked: { status?: unknown; _status?: unknown }): Statuses {
  if (asked.status === 'ARCHIVED') return { status: 'ARCHIVED', _status: 'draft' }
  return asked._status === 'published'
    ? { status: 'PUBLISHED', _status: 'published' }
    : { status: 'DRAFT', _status: 'draft' }
}

/**
 * What a request meant that named one of the two: `PUBLISHED` is a wish to publish, Payload's `published` one too. Both, or neither,
 * stay as they are for {@link settleStatus}.
 */
export function meantStatus({ status, _status }: { status?: unknown; _status?: unknown }): Partial<Statuses> {
  if (_status === undefined && status === 'PUBLISHED') return { _status: 'published' }
  if (_status === undefined && (status === 'DRAFT' || status === 'ARCHIVED')) return { _status: 'draft' }
  if (status === undefined && _status === 'published') return { status: 'PUBLISHED' }
  return {}
}

/** When a post was published: once, and never later than now. */
export function publishedAtOf(written: unknown, now: Date): string {
  const date = typeof written === 'string' || written instanceof Date ? new Date(written) : null
  return date && !Number.isNaN(date.getTime()) && date <= now ? date.toISOString() : now.toISOString()
}
