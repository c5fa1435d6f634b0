import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerComponent } from 'payload'
import { sayIn, word } from '@/plugins/languages/api'
import { contentsOf, type ContentGroup } from '../contents'
import { TakeBack } from './TakeBack'
import './changesets.css'

const DONE: Record<ContentGroup['action'], string> = {
  CREATED: word('made'),
  UPDATED: word('changed'),
  TRASHED: word('put in the trash'),
}

/** In a changeset: what it did, by kind of record, and the way to take all of it back. */
export const ChangesetPanel: UIFieldServerComponent = async ({ id, data, req }) => {
  if (!id) return null
  const say = sayIn(req.i18n)
  const { undoneAt } = data as { undoneAt?: string | null }
  const groups = await contentsOf(req, String(id))
  const labelOf = ({ collection, count }: ContentGroup) => {
    const labels = req.payload.collections[collection as keyof typeof req.payload.collections]?.config.labels
    return labels ? getTranslation(count === 1 ? labels.singular : labels.plural, req.i18n) : collection
  }
  return (
    <section className="changeset" aria-label={say('What was changed')}>
      <h3>{say('What was changed')}</h3>
      {groups.length === 0 ? <p className="changeset__quiet">{say('Nothing was changed.')}</p> : null}
      <dl>
        {groups.map((group) => (
          <div key={`${group.collection} ${group.action}`}>
            <dt>
              <b>{group.count}</b> {labelOf(group)} <span>{say(DONE[group.action])}</span>
            </dt>
            <dd>
              <ul>
                {group.records.map((record) => (
                  <li key={record.id}>
                    <a href={`/admin/collections/${group.collection}/${record.id}`}>{record.title}</a>
                  </li>
                ))}
                {group.count > group.records.length ? (
                  <li className="changeset__quiet">
                    {say('and {count} more', { count: group.count - group.records.length })}
                  </li>
                ) : null}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {undoneAt ? (
        <p className="changeset__undone">{say('This has been taken back.')}</p>
      ) : (
        <TakeBack id={String(id)} />
      )}
    </section>
  )
}
