/** Answers to answers to answers stand beside each other: a phone has no room for more steps. */
const DEEPEST = 3

/** An approved comment as everybody sees it. */
export interface PublicComment {
  id: string
  name: string
  content: string
  createdAt: string
  /** Written by whoever wrote the post. */
  isByAuthor: boolean
  answers: PublicComment[]
}

export interface CommentThreads {
  threads: PublicComment[]
  total: number
}

/** A comment as the database gives it. */
export interface CommentRow {
  id: string
  parent: string | null
  name: string | null
  content: string
  createdAt: Date | string
  isByAuthor: boolean | null
}

/** Puts rows, the oldest first, under what they answer, at most {@link DEEPEST} steps deep. */
export function threadsOf(rows: readonly CommentRow[]): CommentThreads {
  const threads: PublicComment[] = []
  const places = new Map<string, { comment: PublicComment; depth: number; list: PublicComment[] }>()
  for (const { id, parent, name, content, createdAt, isByAuthor } of rows) {
    const above = parent ? places.get(parent) : undefined
    if (parent && !above) continue
    const comment: PublicComment = {
      id,
      name: name || '…',
      content,
      createdAt: new Date(createdAt).toISOString(),
      isByAuthor: isByAuthor === true,
      answers: [],
    }
    const isDeepest = above !== undefined && above.depth >= DEEPEST
    const list = above === undefined ? threads : isDeepest ? above.list : above.comment.answers
    list.push(comment)
    places.set(id, { comment, depth: above === undefined ? 1 : isDeepest ? above.depth : above.depth + 1, list })
  }
  return { threads, total: places.size }
}
