import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Pagination } from '@/src/components/blog/Pagination'
import { PostList } from '@/src/components/blog/PostList'
import { Terms } from '@/src/components/blog/Terms'
import { JsonLd } from '@/src/components/site/JsonLd'
import { blogWords } from '@/src/lib/blog-words'
import { localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import { entryOf } from '../../../_data/blogViews'
import { feedLinks } from '../../../_data/feed'
import { pageMetadata, type PageWords } from '../../../_data/metadata'
import { postsOf, type PostsQuery } from '../../../_data/posts'
import type { Site } from '../../../_data/site'
import { breadcrumbData } from '../../../_data/structuredData'
import { categoriesOf } from '../../../_data/terms'
import styles from './PostsOf.module.css'

/** A list of posts that has pages: all of them, or those of a category, a tag, a person. */
export interface Shelf {
  site: Site
  page: number
  /** Without the language prefix and the page. */
  path: string
  /** The same in each language that has it. */
  paths: PageWords['paths']
  label: string
  title: string
  intro: string | null
  query: Pick<PostsQuery, 'category' | 'tag' | 'author'>
  /** What stands beside the title, such as a person's picture. */
  beside?: ReactNode
}

/** The number of a page of a list; not found for what is no such number, and for 1, which has an address without it. */
export function pageNumber(segment: string): number {
  const number = /^[1-9]\d{0,4}$/.test(segment) ? Number(segment) : 1
  if (number < 2) notFound()
  return number
}

export function shelfMetadata({ site, page, paths, title, intro }: Shelf): Metadata {
  const ending = page > 1 ? `/page/${page}` : ''
  const metadata = pageMetadata(site, {
    title: page > 1 ? `${title} · ${page}` : title,
    description: intro,
    paths: Object.fromEntries(Object.entries(paths).map(([language, path]) => [language, path + ending])),
  })
  return { ...metadata, alternates: { ...metadata.alternates, types: feedLinks(site) } }
}

export async function PostsOf({ site, page, path, label, title, intro, query, beside }: Shelf) {
  const words = blogWords(site.locale)
  const at = (to: string) => localizedPath(site.locale, to)
  const [list, categories] = await Promise.all([postsOf(site, { page, ...query }), categoriesOf(site)])
  if (page > 1 && list.posts.length === 0) notFound()
  const isAll = path === '/blog'
  return (
    <>
      <header className={styles.head}>
        {beside}
        <div>
          <p className="label">{label}</p>
          <h1>{title}</h1>
          {intro ? <p className="lead quiet">{intro}</p> : null}
        </div>
      </header>
      <Terms
        label={words.categories}
        terms={[
          { href: at('/blog'), name: words.allPosts, isCurrent: isAll },
          ...categories.map(({ id, name, slug, count }) => ({
            href: at(`/blog/category/${encodeURIComponent(slug)}`),
            name,
            count,
            isCurrent: id === query.category,
          })),
        ]}
      />
      <div className={styles.list}>
        {list.posts.length > 0 ? (
          <PostList posts={list.posts.map((post) => entryOf(site.locale, post))} hasLead={isAll && page === 1} />
        ) : (
          <p className="lead quiet">{words.empty}</p>
        )}
        <Pagination
          page={page}
          pages={list.pages}
          hrefOf={(number) => at(number === 1 ? path : `${path}/page/${number}`)}
          words={{
            label: words.pages,
            newer: words.newerPosts,
            older: words.olderPosts,
            position: fill(words.page, { page, pages: list.pages }),
          }}
        />
      </div>
      <p className={`quiet ${styles.feeds}`}>
        <a href={at('/blog/feed.xml')}>{words.feedRss}</a>
        <a href={at('/blog/feed.json')}>{words.feedJson}</a>
      </p>
      <JsonLd
        data={breadcrumbData([
          { name: site.name, url: site.origin + at('/') },
          { name: words.blog, url: site.origin + at('/blog') },
          ...(isAll ? [] : [{ name: title, url: site.origin + at(path) }]),
        ])}
      />
    </>
  )
}
