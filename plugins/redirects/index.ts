import type { CollectionConfig, Config, Plugin } from 'payload'
import { checkRedirect } from './checkRedirect'
import { leaveRedirects, rememberAddresses } from './leaveRedirects'
import { TARGETS, type TargetSlug } from './pathOfTarget'
import { removeDead } from './removeDead'

export interface RedirectsOptions {
  /** @default 'redirects' */
  redirectsSlug?: string
}

/** Old addresses keep leading somewhere: what editors write, and what a changed slug leaves by itself. */
export const redirectsPlugin =
  ({ redirectsSlug = 'redirects' }: RedirectsOptions = {}): Plugin =>
  (config: Config): Config => {
    for (const slug of [redirectsSlug, ...TARGETS]) {
      if (config.collections?.some((collection) => collection.slug === slug)) continue
      throw new Error(`The redirects plugin needs the collection "${slug}". Add it to collections/index.ts.`)
    }
    const collections = config.collections?.map((collection) => {
      if (collection.slug === redirectsSlug) return withChecks(collection)
      const target = TARGETS.find((slug) => slug === collection.slug)
      return target ? withSigns(collection, target) : collection
    })
    return { ...config, collections }
  }

function withChecks(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return { ...collection, hooks: { ...hooks, beforeValidate: [...(hooks?.beforeValidate ?? []), checkRedirect] } }
}

function withSigns(collection: CollectionConfig, target: TargetSlug): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), rememberAddresses(target)],
      afterChange: [...(hooks?.afterChange ?? []), leaveRedirects(target)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), removeDead(target)],
    },
  }
}
