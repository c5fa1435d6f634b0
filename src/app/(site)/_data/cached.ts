import { unstable_cache } from 'next/cache'

/**
 * How long a kept page may live when nobody said that it changed. Every change is announced (`plugins/site`); this is
 * for what changes without one, such as a restored backup.
 */
const BACKSTOP_SECONDS = 3600

/** Keeps what a read returned until one of its tags is announced. The key and the arguments name the entry. */
export function cached<Result>(key: string[], tags: string[], read: () => Promise<Result>): Promise<Result> {
  return unstable_cache(read, key, { tags, revalidate: BACKSTOP_SECONDS })()
}
