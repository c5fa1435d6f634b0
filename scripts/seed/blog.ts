import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { countViews } from '@/plugins/blog/countViews'
import { sql } from '@/src/lib/database'
import { fileAddress } from '@/src/lib/media-address'
import type { Comment, Post } from '@/payload-types'
import { article } from './article'
import {
  authors,
  meridianCategories,
  meridianPosts,
  meridianTags,
  meridianThread,
  nadirPosts,
  type DemoPost,
} from './posts'

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }
const DAY = 24 * 60 * 60 * 1000

interface BlogSeed {
  meridian: string
  nadir: string
  /** Ids of media by name. */
  media: ReadonlyMap<string, string>
  /** Ids of accounts by e-mail address. */
  users: ReadonlyMap<string, string>
}

/** Fills both blogs: posts with their authors, shelves, a thread of comments, likes and readers. */
export async function seedBlog(payload: Payload, { meridian, nadir, media, users }: BlogSeed): Promise<void> {
  for (const { email, portrait, es, ...profile } of authors) {
    const id = users.get(email) as string
    const picture = portrait ? await payload.findByID({ collection: 'media', id: media.get(portrait) as string }) : null
    const avatarUrl = picture?.filename ? fileAddress(picture.filename) : undefined
    await payload.update({ collection: 'users', id, data: { ...profile, avatarUrl }, context })
    if (es) await payload.update({ collection: 'users', id, locale: 'es', data: es, context })
  }
  const terms = new Map<string, string>()
  for (const collection of ['categories', 'tags'] as const) {
    for (const { slug, name, es, description } of collection === 'categories' ? meridianCategories : meridianTags) {
      const words = collection === 'categories' ? { name, slug, description } : { name, slug }
      const { id } = await payload.create({ collection, data: { ...words, organization: meridian }, context })
      await payload.update({ collection, id, locale: 'es', data: es, context })
      terms.set(slug, id)
    }
  }
  const setting = { payload, media, users, terms }
  const ids = await posts(setting, meridian, meridianPosts)
  await posts(setting, nadir, nadirPosts)
  await thread(payload, meridian, ids, users)
}

interface Setting {
  payload: Payload
  media: ReadonlyMap<string, string>
  users: ReadonlyMap<string, string>
  terms: ReadonlyMap<string, string>
}

async function posts(setting: Setting, organization: string, list: readonly DemoPost[]): Promise<Map<string, string>> {
  const { payload, media, users, terms } = setting
  const ids = new Map<string, string>()
  const views = new Map<string, number>()
  for (const {
    slug,
    folder,
    author,
    category,
    tags,
    picture,
    age,
    views: readers,
    likes,
    es,
    isDraft,
    ...words
  } of list) {
    const textIn = (language: string) => textOf(`${folder === 'nadir' ? 'nadir' : language}/${slug}.md`, media)
    const { id } = await payload.create({
      collection: 'posts',
      data: {
        ...words,
        slug,
        organization,
        content: textIn('en'),
        author: users.get(author),
        category: category ? terms.get(category) : undefined,
        tags: (tags ?? []).flatMap((tag) => terms.get(tag) ?? []),
        heroImage: picture ? media.get(picture) : undefined,
        ...(isDraft
          ? { status: 'DRAFT', _status: 'draft' }
          : {
              status: 'PUBLISHED',
              _status: 'published',
              publishedAt: new Date(Date.now() - age * DAY).toISOString(),
            }),
      },
      draft: isDraft === true,
      context,
    })
    if (es) {
      const data = { ...es, content: textIn('es'), _status: 'published' as const }
      await payload.update({ collection: 'posts', id, locale: 'es', data, context })
    }
    for (const person of likes ?? []) {
      await payload.create({
        collection: 'likes',
        data: { organization, post: id, user: users.get(person) as string },
        context,
      })
    }
    if (readers) views.set(id, readers)
    ids.set(slug, id)
  }
  await countViews(payload, views)
  return ids
}

function textOf(file: string, media: ReadonlyMap<string, string>): Post['content'] {
  const source = readFileSync(path.join(import.meta.dirname, 'posts', file), 'utf8')
  return article(source, media) as unknown as Post['content']
}

async function thread(
  payload: Payload,
  organization: string,
  ids: ReadonlyMap<string, string>,
  users: ReadonlyMap<string, string>,
): Promise<void> {
  const comments = new Map<string, string>()
  for (const { key, post, answers, user, age, status = 'APPROVED', ...words } of meridianThread) {
    const data: Omit<Comment, 'id' | 'createdAt' | 'updatedAt'> = {
      ...words,
      organization,
      status,
      post: ids.get(post) as string,
      parent: answers ? comments.get(answers) : undefined,
      author: user ? users.get(user) : undefined,
      locale: 'en',
    }
    const { id } = await payload.create({ collection: 'comments', data, context })
    const createdAt = new Date(Date.now() - age * DAY).toISOString()
    // Payload stamps the time itself; a thread whose answers all came in this second shows nothing.
    await payload.db.drizzle.execute(
      sql`update comments set created_at = ${createdAt}, updated_at = ${createdAt} where id = ${id}`,
    )
    comments.set(key, id)
  }
}
