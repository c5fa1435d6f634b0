import type { CollectionConfig } from 'payload'

interface Tab {
  name: string
  label: string
  component: string
  order: number
}

/** A tab of a record, for those who may change it. */
export function withTab(collection: CollectionConfig, { name, label, component, order }: Tab): CollectionConfig {
  const { components } = collection.admin ?? {}
  const { slug } = collection
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        views: {
          ...components?.views,
          edit: {
            ...components?.views?.edit,
            [name]: {
              Component: component,
              path: `/${name}`,
              tab: {
                label,
                href: `/${name}`,
                order,
                condition: ({
                  permissions,
                }: {
                  permissions?: { collections?: Record<string, { update?: unknown }> }
                }) => Boolean(permissions?.collections?.[slug]?.update),
              },
            },
          },
        },
      },
    },
  } as CollectionConfig
}

/** Above a lead's fields: who takes it, and who it may be already. */
export function withLeadDesk(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    fields: [
      {
        name: 'desk',
        type: 'ui',
        admin: { components: { Field: '/plugins/crm/admin/LeadDesk#LeadDesk' }, disableListColumn: true },
      },
      ...collection.fields,
    ],
  }
}
