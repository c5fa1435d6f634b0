import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { registerTemplates, type MailTemplate } from '@/plugins/notifications/api'
import type { Role } from '@/src/lib/roles'
import { answerEndpoint } from './answerEndpoint'
import { expireRequests } from './expireRequests'
import { mailRequest } from './mailRequest'
import { testimonialTemplates } from './mail/templates'
import { notifyOfTestimonial } from './notifyOfTestimonial'
import { prepareRequest } from './prepareRequest'
import { requireConsent } from './requireConsent'

export interface TestimonialsOptions {
  /** Who is told when somebody has answered, in the organization. */
  notifyRoles: readonly Role[]
  /** @default 'testimonials' */
  testimonialsSlug?: string
  /** @default 'testimonial-requests' */
  requestsSlug?: string
}

/** Asks people for a few words by a link that works once, takes their answer as a draft, and publishes nobody without consent. */
export const testimonialsPlugin =
  ({
    notifyRoles,
    testimonialsSlug = 'testimonials',
    requestsSlug = 'testimonial-requests',
  }: TestimonialsOptions): Plugin =>
  (config: Config): Config => {
    for (const slug of [testimonialsSlug, requestsSlug]) {
      if (config.collections?.some((collection) => collection.slug === slug)) continue
      throw new Error(`The testimonials plugin needs the collection "${slug}". Add it to collections/index.ts.`)
    }
    const collections = config.collections?.map((collection) => {
      if (collection.slug === testimonialsSlug) return withConsent(collection)
      return collection.slug === requestsSlug ? withLink(collection) : collection
    })
    const withTemplates = registerTemplates({ ...config, collections }, testimonialTemplates as MailTemplate[])
    return subscribe(registerQueues(withTemplates, [expireRequests]), {
      name: 'testimonials: notify',
      types: ['testimonial.received'],
      handle: notifyOfTestimonial(notifyRoles),
    })
  }

function withConsent(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return { ...collection, hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), requireConsent] } }
}

function withLink(collection: CollectionConfig): CollectionConfig {
  const { hooks, endpoints } = collection
  return {
    ...collection,
    // The form's own path stands before `/:id`.
    endpoints: [answerEndpoint, ...(endpoints || [])],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), prepareRequest],
      afterChange: [...(hooks?.afterChange ?? []), mailRequest],
    },
  }
}
