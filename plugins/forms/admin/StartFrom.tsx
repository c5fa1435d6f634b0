import type { CollectionSlug, ServerProps } from 'payload'
import { STARTING_POINTS } from '../startingPoints'
import { StartButtons } from './StartButtons'

/** Above the forms: what a new one may begin as. */
export function StartFrom({
  slug,
  hasCreatePermission,
}: ServerProps & { slug: CollectionSlug; hasCreatePermission?: boolean }) {
  if (hasCreatePermission === false) return null
  const points = Object.entries(STARTING_POINTS).map(([name, { title }]) => ({ name, title }))
  return <StartButtons slug={slug} points={points} />
}
