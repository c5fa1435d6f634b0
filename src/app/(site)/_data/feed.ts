import { createHash } from 'node:crypto'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import { Feed } from 'feed'
import { blogWords } from '@/src/lib/blog-words'
import { postsTag, organizationTag } from '@/src/lib/site-tags'
import { localizedPath } from '@/src/lib/site-path'
import type { Media, Post } from '@/payload-types'
import { cached } from './cached'
import { hrefOf, hrefOfAddress, type LinkTarget } from './links'
import { payload } from './payload'
import { pictureOf } from './picture'
import { latestPosts } from './posts'
import type { Site } from './site'

/** Readers ask often and remember what they have: the newest posts are enough. */
const MOST_ITEMS = 20

export const FEED_PATHS = {
  'application/rss+xml': '/blog/feed.xml',
  'application/feed+json': '/blog/feed.json',
} as const

/** The feeds as a page's head names them, for programs that look for them. */
export function feedLinks(site: Site): Record<string, { url: string; title: string }[]> {
  const { title } = blogWords(site.locale)
  return Object.fromEntries(
    Object.entries(FEED_PATHS).map(([type, path]) => [
      type,
      [{ url: site.origin + localizedPath(site.locale, path), title: `${site.name}: ${title}` }],
    ]),
  )
}

/**
 * A feed as programs get it. Its tag is of its own words, so that whoever asks again hears 304 until something changes.
 *
 * @param type the media type, without the character set
 */
export function feedResponse(body: string, type: keyof typeof FEED_PATHS): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, etag } })
}

/** The newest posts with their whole text, addresses absolute. */
export async function feedOf(site: Site): Promise<Feed> {
  const words = blogWords(site.locale)
  const url = (path: string) => site.origin + localizedPath(site.locale, path)
  const posts = await latestPosts(site, MOST_ITEMS)
  const texts = await textsOf(
    site,
    posts.map(({ id }) => id),
  )
  const feed = new Feed({
    id: url('/blog'),
    title: xmlText(`${site.name}: ${words.title}`),
    description: words.intro,
    link: url('/blog'),
    language: site.locale,
    copyright: xmlText(site.name),
    // Of the posts, and not of this moment: an unchanged feed is the same to the last byte.
    updated: new Date(posts.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '1970-01-01')),
    generator: 'Orrery',
    feedLinks: { rss: url('/blog/feed.xml'), json: url('/blog/feed.json') },
  })
  for (const post of posts) {
    const link = url(`/blog/${encodeURIComponent(post.slug)}`)
    const picture = pictureOf(post.heroImage)
    feed.addItem({
      id: link,
      link,
      title: xmlText(post.title),
      description: post.excerpt ? xmlText(post.excerpt) : undefined,
      content: xmlText(texts[post.id] ?? ''),
      date: new Date(post.updatedAt),
      published: new Date(post.publishedAt),
      // The JSON writer reads the first of a list without looking whether there is one.
      ...(post.author
        ? {
            author: [
              {
                name: xmlText(post.author.name),
                ...(post.author.slug ? { link: url(`/blog/author/${post.author.slug}`) } : {}),
              },
            ],
          }
        : {}),
      category: [post.category, ...post.tags].flatMap((term) => (term ? [{ name: xmlText(term.name) }] : [])),
      ...(picture ? { image: new URL(picture.src, site.origin).href } : {}),
    })
  }
  return feed
}

/** Texts as HTML by post id. */
function textsOf(site: Site, ids: string[]): Promise<Record<string, string>> {
  const key = ['feed-texts', site.id, site.locale, ids.join(' ')]
  return cached(key, [postsTag(site.id), organizationTag(site.id)], async () => {
    if (ids.length === 0) return {}
    const { docs } = await (
      await payload()
    ).find({
      collection: 'posts',
      where: { id: { in: ids } },
      select: { content: true },
      locale: site.locale,
      depth: 1,
      limit: ids.length,
      pagination: false,
      overrideAccess: false,
    })
    return Object.fromEntries(docs.map(({ id, content }) => [id, htmlOf(site, content)]))
  })
}

/** A text for readers elsewhere: without styles and scripts, every address whole. */
function htmlOf(site: Site, content: Post['content']): string {
  const absolute = (href: string | null) => (href === null ? null : new URL(href, site.origin).href)
  const link = (href: string | null, words: string) =>
    href === null ? words : `<a href="${escape(absolute(href) ?? '')}">${words}</a>`
  const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    link: ({ node, nodesToHTML }) =>
      link(
        node.fields.linkType === 'internal'
          ? hrefOf(site, node.fields.doc as LinkTarget | null)
          : hrefOfAddress(site, node.fields.url),
        nodesToHTML({ nodes: node.children }).join(''),
      ),
    autolink: ({ node, nodesToHTML }) =>
      link(hrefOfAddress(site, node.fields.url), nodesToHTML({ nodes: node.children }).join('')),
    upload: ({ node }) => {
      const picture = pictureOf(node.value as Media | string)
      if (!picture) return ''
      return `<p><img src="${escape(absolute(picture.src) ?? '')}" alt="${escape(picture.alt)}" width="${picture.width}" height="${picture.height}"></p>`
    },
    blocks: {
      code: ({ node }: { node: { fields: { code?: unknown } } }) =>
        typeof node.fields.code === 'string' ? `<pre><code>${escape(node.fields.code)}</code></pre>` : '',
    },
  })
  const html = convertLexicalToHTML({
    data: content as unknown as SerializedEditorState,
    converters,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
  return html.replace(/ (?:style|class)="[^"]*"/g, '')
}

/**
 * A text that can stand in a CDATA section: without the characters that XML has no way to write, and without the mark that ends one,
 * of which the writer of the feed splits the first alone.
 */
function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '').replaceAll(']]>', ']] >')
}

// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

function escape(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
