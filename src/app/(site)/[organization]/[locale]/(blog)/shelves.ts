import { notFound } from 'next/navigation'
import { blogWords } from '@/src/lib/blog-words'
import { fill } from '@/src/lib/site-words'
import { authorOf } from '../../../_data/authors'
import { samePath, slugPaths } from '../../../_data/metadata'
import { postsOf } from '../../../_data/posts'
import { requireSite, type SiteParams } from '../../../_data/requireSite'
import { categoriesOf, findTerm, tagsOf } from '../../../_data/terms'
import type { Shelf } from './PostsOf'

type SlugParams = Promise<SiteParams & { slug: string }>

export async function allPosts(params: Promise<SiteParams>, page = 1): Promise<Shelf> {
  const { site } = await requireSite(params)
  const words = blogWords(site.locale)
  return {
    site,
    page,
    path: '/blog',
    paths: samePath(site, '/blog'),
    label: words.blog,
    title: words.title,
    intro: words.intro,
    query: {},
  }
}

export async function postsOfTerm(kind: 'category' | 'tag', params: SlugParams, page = 1): Promise<Shelf> {
  const { site } = await requireSite(params)
  const words = blogWords(site.locale)
  const terms = await (kind === 'category' ? categoriesOf(site) : tagsOf(site))
  const term = findTerm(terms, decodeURIComponent((await params).slug))
  if (!term) notFound()
  return {
    site,
    page,
    path: `/blog/${kind}/${encodeURIComponent(term.slug)}`,
    paths: slugPaths(`/blog/${kind}`, term.slugs),
    label: kind === 'category' ? words.category : words.tag,
    title: term.name,
    intro: term.description ?? fill(words.postsCount, { count: term.count }),
    query: { [kind]: term.id },
  }
}

export async function postsOfAuthor(params: SlugParams, page = 1) {
  const { site } = await requireSite(params)
  const words = blogWords(site.locale)
  const author = await authorOf(site, decodeURIComponent((await params).slug))
  if (!author?.slug) notFound()
  const path = `/blog/author/${author.slug}`
  const { total } = await postsOf(site, { author: author.id })
  const shelf: Shelf = {
    site,
    page,
    path,
    paths: samePath(site, path),
    label: author.jobTitle ?? words.author,
    title: author.name,
    intro: author.bio ?? fill(words.postsCount, { count: total }),
    query: { author: author.id },
  }
  return { shelf, author }
}
