import { parseSitePath } from '@/src/lib/site-path'

/** Whether a path is made to stand in frames of other sites: its policy says so, and the older header must not forbid it. */
export function isFramedAnywhere(path: string): boolean {
  return parseSitePath(path).path.startsWith('/embed/')
}
