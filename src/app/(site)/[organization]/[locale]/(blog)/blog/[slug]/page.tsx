import type { Metadata } from 'next'
import Link from 'next/link'
import { permanentRedirect } from 'next/navigation'
import { CommentIsland } from '@/src/components/blog/CommentIsland'
import { CommentList } from '@/src/components/blog/CommentList'
import { LikeButton } from '@/src/components/blog/LikeButton'
import { PostList } from '@/src/components/blog/PostList'
import { ViewBeacon } from '@/src/components/blog/ViewBeacon'
import { JsonLd } from '@/src/components/site/JsonLd'
import { blogWords } from '@/src/lib/blog-words'
import { nodesOf, textOf } from '@/src/lib/rich-text/reading'
import { decodedSegment, localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import { dayIn, entryOf, postHref } from '../../../../../_data/blogViews'
import { commentsOf } from '../../../../../_data/comments'
import { feedLinks } from '../../../../../_data/feed'
import { pageMetadata, slugPaths } from '../../../../../_data/metadata'
import { pictureOf } from '../../../../../_data/picture'
import { PostArticle } from '../../../../../_data/PostArticle'
import { postOf } from '../../../../../_data/post'
import { missing } from '../../../../../_data/redirects'
import { requireSite, type SiteParams } from '../../../../../_data/requireSite'
import { blogPostingData, breadcrumbData } from '../../../../../_data/structuredData'
import styles from './page.module.css'

interface PageProps {
  params: Promise<SiteParams & { slug: string }>
}

export function generateStaticParams(): { slug: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, post } = await requirePost(params)
  const metadata = pageMetadata(site, {
    title: post.title,
    description: post.excerpt,
    paths: slugPaths('/blog', post.slugs),
    seo: post.seo,
    article: {
      publishedTime: post.publishedAt,
      modifiedTime: post.updatedAt,
      authors: post.author ? [post.author.name] : [],
      section: post.category?.name ?? null,
      tags: post.tags.map(({ name }) => name),
    },
  })
  return {
    ...metadata,
    ...(post.keywords.length > 0 ? { keywords: post.keywords } : {}),
    alternates: { ...metadata.alternates, types: feedLinks(site) },
  }
}

export default async function PostPage({ params }: PageProps) {
  const { site, post } = await requirePost(params)
  const { locale } = site
  const words = blogWords(locale)
  const at = (path: string) => localizedPath(locale, path)
  const { threads, total } = await commentsOf(site, post.id)
  const path = postHref(locale, post.slug)
  const formHref = `${path}/comment`
  const picture = pictureOf(post.heroImage)
  const neighbours = [
    { rel: 'prev', label: words.previous, post: post.previous },
    { rel: 'next', label: words.next, post: post.next },
  ]
  return (
    <>
      <article>
        <PostArticle post={post} locale={locale} />
      </article>
      <div className={styles.after}>
        <LikeButton postId={post.id} signInHref={`${at('/sign-in')}?next=${encodeURIComponent(path)}`} words={words} />
      </div>
      <section className={styles.section} aria-labelledby="comments">
        <h2 id="comments">{total > 0 ? fill(words.commentsCount, { count: total }) : words.comments}</h2>
        {threads.length > 0 ? (
          <CommentList
            comments={threads}
            dateOf={(iso) => dayIn(locale, iso)}
            replyHref={post.commentsOpen ? (id) => `${formHref}?parent=${id}` : null}
            words={{
              isAuthor: words.isAuthor,
              reply: words.reply,
              replyTo: (name) => fill(words.replyTo, { name }),
            }}
          />
        ) : post.commentsOpen ? (
          <p className="quiet">{words.noComments}</p>
        ) : null}
        {post.commentsOpen ? (
          <CommentIsland postId={post.id} locale={locale} formHref={formHref} words={words} />
        ) : (
          <p className="quiet">{words.commentsClosed}</p>
        )}
      </section>
      {post.related.length > 0 ? (
        <section className={styles.section} aria-labelledby="related">
          <h2 id="related">{words.related}</h2>
          <PostList posts={post.related.map((one) => entryOf(locale, one))} heading="h3" />
        </section>
      ) : null}
      {post.previous || post.next ? (
        <nav className={styles.neighbours} aria-label={words.neighbours}>
          {neighbours.map((neighbour) =>
            neighbour.post ? (
              <Link
                key={neighbour.rel}
                rel={neighbour.rel}
                href={postHref(locale, neighbour.post.slug)}
                data-side={neighbour.rel}
              >
                <span className="label">{neighbour.label}</span>
                <span className={styles.neighbour}>{neighbour.post.title}</span>
              </Link>
            ) : null,
          )}
        </nav>
      ) : null}
      <ViewBeacon postId={post.id} />
      <JsonLd
        data={blogPostingData(
          {
            name: post.title,
            description: post.seo.description ?? post.excerpt,
            url: site.origin + path,
            locale,
            image: picture ? new URL(picture.src, site.origin).href : null,
            datePublished: post.publishedAt,
            dateModified: post.updatedAt,
            author: post.author
              ? {
                  name: post.author.name,
                  url: post.author.slug ? site.origin + at(`/blog/author/${post.author.slug}`) : null,
                }
              : null,
            section: post.category?.name ?? null,
            keywords: [...post.keywords, ...post.tags.map(({ name }) => name)],
            wordCount: textOf(nodesOf(post.content)).split(' ').length,
          },
          site,
        )}
      />
      <JsonLd
        data={breadcrumbData([
          { name: site.name, url: site.origin + at('/') },
          { name: words.blog, url: site.origin + at('/blog') },
          { name: post.title, url: site.origin + path },
        ])}
      />
    </>
  )
}

async function requirePost(params: PageProps['params']) {
  const { slug: segment, ...where } = await params
  const path = `/blog/${segment}`
  const { site } = await requireSite(params, path)
  const slug = decodedSegment(segment)
  const post = await postOf(site, slug)
  if (!post) return missing(where, path)
  // Found by the slug of another language: one page has one address.
  if (post.slug !== slug) permanentRedirect(postHref(site.locale, post.slug))
  return { site, post }
}
