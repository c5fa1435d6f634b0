import { Button, Card } from '@payloadcms/ui'
import { EntityType, getVisibleEntities, groupNavItems } from '@payloadcms/ui/shared'
import { getTranslation } from '@payloadcms/translations'
import { getAccessResults, type PayloadRequest } from 'payload'
import { can } from '@/plugins/access/api'
import type { NavigationGroup } from '../arrange'
import { findable } from '../findable'

interface Props {
  req: PayloadRequest
  navigation: NavigationGroup[]
}

/** The collections on the front page: the same as in the navigation, with the way to a new record where the person may make one. */
export async function CollectionCards({ req, navigation }: Props) {
  const { i18n, payload } = req
  const finds = findable(navigation, (operation, slug) => can(req, operation, slug))
  const permissions = await getAccessResults({ req })
  const visible = getVisibleEntities({ req }).collections.filter(finds)
  const shown = payload.config.collections.filter(({ slug }) => visible.includes(slug))
  const groups = groupNavItems(
    shown.map((entity) => ({ type: EntityType.collection, entity })),
    permissions,
    i18n,
  )
  const lists = `${payload.config.routes.admin}/collections`
  return (
    <div className="collections">
      <div className="collections__wrap">
        {groups.map(({ label, entities }) => (
          <div key={String(label)} className="collections__group">
            <h2 className="collections__label">{getTranslation(label, i18n)}</h2>
            <ul className="collections__card-list">
              {entities.map((entity) => {
                const title = getTranslation(entity.label, i18n)
                return (
                  <li key={entity.slug}>
                    <Card
                      id={`card-${entity.slug}`}
                      title={title}
                      titleAs="h3"
                      href={`${lists}/${entity.slug}`}
                      buttonAriaLabel={i18n.t('general:showAllLabel', { label: title })}
                      actions={
                        permissions.collections?.[entity.slug]?.create ? (
                          <Button
                            aria-label={i18n.t('general:createNewLabel', { label: title })}
                            buttonStyle="icon-label"
                            el="link"
                            icon="plus"
                            iconStyle="with-border"
                            round
                            to={`${lists}/${entity.slug}/create`}
                          />
                        ) : undefined
                      }
                    />
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}
