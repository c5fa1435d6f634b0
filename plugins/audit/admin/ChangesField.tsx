import type { CollectionSlug, JSONFieldServerComponent, PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import type { Change } from '../diff'
import { ChangeList } from './ChangeList'
import { fieldReader } from './fieldReader'
import { relationTitles } from './relationTitles'

/** On an audit entry: the readable diff in place of the stored JSON, and the way to the record. */
export const ChangesField: JSONFieldServerComponent = async ({ data, payload, req }) => {
  const { subjectCollection, subjectId, changes, redactedAt, redactionReason } = data as {
    subjectCollection?: string
    subjectId?: string
    changes?: Change[]
    redactedAt?: string
    redactionReason?: string
  }
  const say = sayIn(req.i18n)
  const known = subjectCollection !== undefined && subjectCollection in payload.collections
  const subject = known ? payload.collections[subjectCollection as CollectionSlug].config : undefined
  const titles = await relationTitles(req, subject, changes ?? [])
  const record = subject && subjectId ? await recordOf(req, subject.slug, subjectId) : null
  const reader = fieldReader(subject, { i18n: req.i18n, user: req.user, titles, record })
  return (
    <section className="audit-entry" aria-label={say('What changed')}>
      {redactedAt ? (
        <p className="audit-empty">{say('This entry was redacted: {reason}', { reason: redactionReason ?? '' })}</p>
      ) : (
        <ChangeList changes={changes} reader={reader} say={say} />
      )}
      {known && subjectId ? (
        <p>
          <a
            className="audit-record-link"
            href={`${payload.config.routes.admin}/collections/${subjectCollection}/${subjectId}`}
          >
            {say('Open the record')}
          </a>
        </p>
      ) : null}
    </section>
  )
}

async function recordOf(req: PayloadRequest, collection: CollectionSlug, id: string) {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    ...onBehalfOf(req),
  })
  return docs[0] ? { ...docs[0] } : null
}
