import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { registerTemplates } from '@/plugins/notifications/api'
import type { Role } from '@/src/lib/roles'
import { commentEndpoint, confirmEndpoint } from './commentEndpoints'
import { commentApproved, commentConfirm, commentWaiting } from './commentMails'
import { forgetUnconfirmed } from './forgetUnconfirmed'
import { guardComment } from './guardComments'
import { guardPost, readIntent } from './guardPosts'
import { likeEndpoints, readerEndpoint } from './readerEndpoints'
import { tellOfComment } from './tellOfComment'
import { viewEndpoint } from './viewEndpoint'

export interface BlogOptions {
  /** Who puts posts on the site and takes them down, and is told of comments that wait. */
  editors: readonly Role[]
  /** @default 'posts' */
  postsSlug?: string
  /** @default 'comments' */
  commentsSlug?: string
}

const MODERATION = '/plugins/blog/admin/CommentDesk#CommentDesk'

/** The life of a post: publishing, and what readers do with it: comments with moderation, likes, views. */
export const blogPlugin =
  ({ editors, postsSlug = 'posts', commentsSlug = 'comments' }: BlogOptions): Plugin =>
  (config: Config): Config => {
    for (const slug of [postsSlug, commentsSlug]) {
      if (config.collections?.some((collection) => collection.slug === slug)) continue
      throw new Error(`The blog plugin needs the collection "${slug}". Add it to collections/index.ts.`)
    }
    const changes: Record<string, (collection: CollectionConfig) => CollectionConfig> = {
      [postsSlug]: withLife(editors),
      [commentsSlug]: withModeration,
    }
    const collections = config.collections?.map((collection) => changes[collection.slug]?.(collection) ?? collection)
    return subscribe(
      registerTemplates(registerQueues({ ...config, collections }, [forgetUnconfirmed]), [
        commentConfirm,
        commentApproved,
        commentWaiting,
      ]),
      {
        name: 'blog: tell of comments',
        types: [`${commentsSlug}.created`, `${commentsSlug}.updated`],
        handle: tellOfComment(editors),
      },
    )
  }

const withLife =
  (editors: readonly Role[]) =>
  (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [readIntent, ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), guardPost(editors)],
    },
    // Before `/:id`. `false` would switch off the whole interface of the collection.
    endpoints: [readerEndpoint, viewEndpoint, commentEndpoint, ...likeEndpoints, ...(collection.endpoints || [])],
  })

function withModeration(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, beforeListTable: [MODERATION, ...(components?.beforeListTable ?? [])] },
    },
    hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), guardComment] },
    endpoints: [confirmEndpoint, ...(collection.endpoints || [])],
  }
}
