import type { PostEntry } from '@/src/components/blog/PostList'
import { blogWords } from '@/src/lib/blog-words'
import type { Locale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import { pictureOf } from './picture'
import type { PostSummary } from './postSummaries'

/** A day as readers of a language write it. Days are those of UTC, so that a kept page is true everywhere. */
export function dayIn(locale: Locale, iso: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  )
}

export function postHref(locale: Locale, slug: string, rest = ''): string {
  return localizedPath(locale, `/blog/${encodeURIComponent(slug)}${rest}`)
}

/** A post as lists show it, in the words of a language. */
export function entryOf(locale: Locale, post: PostSummary): PostEntry {
  const words = blogWords(locale)
  return {
    id: post.id,
    href: postHref(locale, post.slug),
    title: post.title,
    excerpt: post.excerpt,
    publishedAt: post.publishedAt,
    date: dayIn(locale, post.publishedAt),
    reading: fill(words.readingTime, { minutes: post.readingMinutes }),
    category: post.category?.name ?? null,
    author: post.author ? fill(words.by, { name: post.author.name }) : null,
    picture: pictureOf(post.heroImage),
  }
}
