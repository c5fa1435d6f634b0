import { SetDocumentStepNav } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, DocumentViewServerProps, PayloadRequest } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { idOf } from '@/src/lib/ids'
import { findVisible } from '@/src/server/visibleRecord'
import { previewMerge } from '../merge/preview'
import { MERGEABLE } from '../merge/mergeRecords'
import { mayInOrganization } from '../rights'
import { MergeForm } from './MergeForm'
import { MergeWith } from './MergeWith'
import { readableFields } from './readableFields'
import './crm.css'

/** A tab of a company, contact or client: another record of it becomes part of this one. */
export async function MergeView({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  const slug = MERGEABLE.find((one) => one === collectionConfig?.slug)
  const organization = idOf(doc.organization)
  if (!slug || !organization || !mayInOrganization(req, 'trash', slug, organization)) {
    return <p className="crm-quiet gutter--left gutter--right">{say('Those who lead the studio merge records.')}</p>
  }
  const id = String(doc.id)
  const asked = [searchParams?.with].flat()[0]
  const [into, from] = [await read(req, slug, id), asked === id ? null : await read(req, slug, asked)]
  const isPair = into !== null && from !== null && idOf(from.organization) === organization
  return (
    <main className="crm-view gutter--left gutter--right">
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Merge')}
      />
      <h2>{say('Merge with another record')}</h2>
      {into && isPair ? (
        <MergeForm
          collection={slug}
          into={{ id, title: into.name ?? id }}
          from={{ id: from.id, title: from.name ?? from.id }}
          {...await shown(req, slug, from, into)}
        />
      ) : (
        <>
          <p className="crm-quiet">
            {say(
              'This record stays. Everything that belongs to the other moves here, and the other goes to the trash.',
            )}
          </p>
          <MergeWith collection={slug} id={id} organization={organization} />
        </>
      )}
    </main>
  )
}

type Doc = Record<string, unknown> & { id: string; name?: string | null }

async function read(req: PayloadRequest, slug: (typeof MERGEABLE)[number], id: unknown): Promise<Doc | null> {
  const doc = await findVisible(req, slug, id)
  return doc ? { ...doc } : null
}

async function shown(req: PayloadRequest, slug: (typeof MERGEABLE)[number], from: Doc, into: Doc) {
  const preview = await previewMerge(req, slug, from, into)
  const counted = (counts: Record<string, number>) =>
    Object.entries(counts).map(([collection, count]) => {
      const { labels } = req.payload.collections[collection as CollectionSlug].config
      return { label: getTranslation(count === 1 ? labels.singular : labels.plural, req.i18n), count }
    })
  return {
    fields: await readableFields(req, slug, preview.fields),
    moves: counted(preview.moves),
    mentions: counted(preview.mentions),
  }
}
