/** What every mail about a comment knows. */
export interface CommentNote {
  name?: string | null
  post: string
  content: string
  url: string
}
