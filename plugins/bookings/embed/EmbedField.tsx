import type { UIFieldServerComponent } from 'payload'
import { idOf } from '@/src/lib/ids'
import { siteUrl } from '@/src/server/siteUrl'
import { EmbedPanel } from './EmbedPanel'

/** Reads where the type's site is; the panel writes the snippets. Nothing for a type that is not saved yet. */
export const EmbedField: UIFieldServerComponent = async ({ id, data, req }) => {
  const slug: unknown = data?.slug
  if (!id || typeof slug !== 'string' || slug === '') return null
  return <EmbedPanel site={await siteUrl(req, idOf(data?.organization))} slug={slug} />
}
