import Link from 'next/link'
import { AuthorBox } from '@/src/components/blog/AuthorBox'
import { TableOfContents } from '@/src/components/blog/TableOfContents'
import { Terms } from '@/src/components/blog/Terms'
import { Picture } from '@/src/components/site/Picture'
import { blogWords } from '@/src/lib/blog-words'
import type { Locale } from '@/src/lib/locales'
import { tableOfContents } from '@/src/lib/rich-text/reading'
import { localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import type { Post } from '@/payload-types'
import { dayIn } from './blogViews'
import { pictureOf } from './picture'
import type { PostSummary } from './postSummaries'
import { RichContent } from './RichContent'
import styles from './PostArticle.module.css'

/** A post as far as its own words go: a published one, or the draft that the preview shows. */
export type ShownPost = Pick<
  PostSummary,
  'title' | 'excerpt' | 'publishedAt' | 'readingMinutes' | 'author' | 'category' | 'tags' | 'heroImage'
> & { content: Post['content'] }

/** The post itself: head, picture, contents beside the text, tags and who wrote it. */
export function PostArticle({ post, locale }: { post: ShownPost; locale: Locale }) {
  const words = blogWords(locale)
  const at = (path: string) => localizedPath(locale, path)
  const { author, category, heroImage, tags, content } = post
  const picture = pictureOf(heroImage)
  const authorHref = author?.slug ? at(`/blog/author/${author.slug}`) : null
  const contents = tableOfContents(content)
  return (
    <>
      <header className={styles.head}>
        <p className={`label ${styles.facts}`}>
          <Link href={at('/blog')}>{words.blog}</Link>
          {category ? (
            <Link href={at(`/blog/category/${encodeURIComponent(category.slug)}`)}>{category.name}</Link>
          ) : null}
        </p>
        <h1>{post.title}</h1>
        {post.excerpt ? <p className="lead">{post.excerpt}</p> : null}
        <p className={`quiet ${styles.facts}`}>
          {author ? (
            <span>
              {authorHref ? (
                <Link href={authorHref} rel="author">
                  {fill(words.by, { name: author.name })}
                </Link>
              ) : (
                fill(words.by, { name: author.name })
              )}
            </span>
          ) : null}
          <time dateTime={post.publishedAt}>{dayIn(locale, post.publishedAt)}</time>
          <span>{fill(words.readingTime, { minutes: post.readingMinutes })}</span>
        </p>
      </header>
      {picture ? (
        <div className={styles.picture}>
          <Picture media={picture} sizes="(min-width: 80rem) 72rem, 100vw" priority />
        </div>
      ) : null}
      <div className={styles.columns} data-contents={contents.length > 1}>
        <TableOfContents label={words.contents} entries={contents} />
        <div className={styles.text}>
          <RichContent content={content} locale={locale} hasAnchors />
          <Terms
            label={words.tags}
            terms={tags.map(({ slug, name }) => ({ href: at(`/blog/tag/${encodeURIComponent(slug)}`), name }))}
          />
          {author ? (
            <AuthorBox
              {...author}
              href={authorHref}
              words={{ about: words.aboutAuthor, more: fill(words.morePosts, { name: author.name }) }}
            />
          ) : null}
        </div>
      </div>
    </>
  )
}
