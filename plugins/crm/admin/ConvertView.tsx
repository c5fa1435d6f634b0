import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { idOf } from '@/src/lib/ids'
import { findVisible } from '@/src/server/visibleRecord'
import { proposeConversion } from '../convert/propose'
import { isOpen } from '../leads/statusFlow'
import { mayInOrganization } from '../rights'
import { ConvertForm } from './ConvertForm'
import './crm.css'

/** A tab of a lead: what a conversion would make of it, to be chosen and confirmed. */
export async function ConvertView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  const lead = await findVisible(req, 'leads', doc.id)
  const organization = idOf(lead?.organization)
  const mayMake =
    organization !== null &&
    (['companies', 'contacts', 'clients'] as const).every((slug) =>
      mayInOrganization(req, 'create', slug, organization),
    )
  if (!lead || !organization || !mayMake) {
    return <p className="crm-quiet gutter--left gutter--right">{say('Those who talk to clients convert leads.')}</p>
  }
  // The trail is for the direction; whoever converted the lead gets there from here.
  const { docs } = await req.payload.find({
    collection: 'changesets',
    where: { subjectId: { equals: lead.id }, kind: { equals: 'CONVERSION' }, undoneAt: { exists: false } },
    limit: 1,
    depth: 0,
    ...onBehalfOf(req),
  })
  const deed = docs[0]
  return (
    <main className="crm-view gutter--left gutter--right">
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Convert')}
      />
      <h2>{say('Convert this lead')}</h2>
      {isOpen(lead.status) ? (
        <>
          <p className="crm-quiet">
            {say('Choose what comes of it. All of it is made at once, linked, and can be taken back from the trail.')}
          </p>
          <ConvertForm
            lead={lead.id}
            organization={organization}
            proposal={await proposeConversion(req, lead)}
            language={req.i18n.language}
          />
        </>
      ) : (
        <p className="crm-quiet">
          {say(
            lead.status === 'CONVERTED'
              ? 'This lead is converted. Its trail leads to what was made, and takes it back.'
              : 'This lead is lost. Set it to Contacted first, then convert it.',
          )}{' '}
          {deed ? (
            <a href={`/admin/collections/changesets/${deed.id}`}>{say('Everything that changed with it')}</a>
          ) : null}
        </p>
      )}
    </main>
  )
}
