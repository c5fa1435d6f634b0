import type { CollectionSlug } from 'payload'
import type { Operation } from '@/src/lib/policy'
import type { NavigationGroup } from './arrange'

/** Those who may change something in the collection itself, or those who have a right on another one. */
export type Finders = 'who changes them' | { [operation in Operation]?: CollectionSlug }

const CHANGES: readonly Operation[] = ['create', 'update', 'trash', 'delete']

/**
 * Which collections a person finds in the navigation: the ones with which the person has something to do. What is left out is
 * not refused, links from records lead there.
 *
 * @param may what the policy lets the person do
 */
export function findable(
  navigation: NavigationGroup[],
  may: (operation: Operation, slug: string) => boolean,
): (slug: string) => boolean {
  const finders = new Map(navigation.flatMap(({ collections, shownTo }) => collections.map((slug) => [slug, shownTo])))
  return (slug) => {
    if (!may('read', slug)) return false
    const shownTo = finders.get(slug as CollectionSlug)
    if (!shownTo) return true
    if (shownTo === 'who changes them') return CHANGES.some((operation) => may(operation, slug))
    return Object.entries(shownTo).every(([operation, other]) => may(operation as Operation, other))
  }
}
