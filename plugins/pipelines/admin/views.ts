import type { CollectionConfig, Config, Field } from 'payload'

const HERE = '/plugins/pipelines/admin'

/** The screens of pipelines: board and report as tabs of the record, the boards in the navigation, the list that leads to them. */
export function withBoards(config: Config): Config {
  const { components } = config.admin ?? {}
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'pipelines' ? withTabs(collection) : collection,
    ),
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), `${HERE}/BoardsNav#BoardsNav`],
      },
    },
  }
}

function withTabs(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    fields: collection.fields.map(leadToBoard),
    admin: {
      ...collection.admin,
      components: {
        ...components,
        views: {
          ...components?.views,
          edit: {
            ...components?.views?.edit,
            board: view('Board', 'BoardView', '/board', 10),
            report: view('Report', 'ReportView', '/report', 20),
          },
        },
      },
    },
  } as CollectionConfig
}

function view(label: string, name: string, path: string, order: number) {
  return {
    Component: `${HERE}/${name}#${name}`,
    path,
    tab: {
      label,
      href: path,
      order,
      condition: ({ permissions }: { permissions?: { collections?: Record<string, { read?: unknown }> } }) =>
        Boolean(permissions?.collections?.['pipeline-items']?.read),
    },
  }
}

function leadToBoard(field: Field): Field {
  if (field.type === 'row') return { ...field, fields: field.fields.map(leadToBoard) }
  if (field.type !== 'text' || field.name !== 'name') return field
  const components = { ...field.admin?.components, Cell: `${HERE}/PipelineCell#PipelineCell` }
  return { ...field, admin: { ...field.admin, components } } as Field
}
