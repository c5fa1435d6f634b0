import type { CollectionConfig, Config, Field } from 'payload'
import { withRecordTabs, type RecordTab } from '@/src/fields/recordTabs'

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
  return withRecordTabs(
    { ...collection, fields: collection.fields.map(leadToBoard) },
    { board: tab('Board', 'BoardView', '/board', 10), report: tab('Report', 'ReportView', '/report', 20) },
  )
}

const tab = (label: string, name: string, path: RecordTab['path'], order: number): RecordTab => ({
  ...{ label, path, order },
  Component: `${HERE}/${name}#${name}`,
  shownTo: { read: 'pipeline-items' },
})

function leadToBoard(field: Field): Field {
  if (field.type === 'row') return { ...field, fields: field.fields.map(leadToBoard) }
  if (field.type !== 'text' || field.name !== 'name') return field
  const components = { ...field.admin?.components, Cell: `${HERE}/PipelineCell#PipelineCell` }
  return { ...field, admin: { ...field.admin, components } } as Field
}
