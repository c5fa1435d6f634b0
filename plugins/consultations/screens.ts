import type { CollectionConfig, Field, UIField } from 'payload'
import { withListScreens } from '@/src/fields/listScreens'
import { withRecordTabs } from '@/src/fields/recordTabs'
import { answersInTrail } from './audits/answersInTrail'

const at = (name: string) => `/plugins/consultations/admin/${name}#${name}`

/** A component among the fields of a form; it is no column and no filter. */
const panel = (name: string, Component: string, clientProps: object = {}): UIField => ({
  type: 'ui',
  name,
  admin: { disableListColumn: true, components: { Field: { path: at(Component), clientProps } } },
})

/** What is next with a consultation, above its form; the ways into the list, and the statistics. */
export function consultationScreens(collection: CollectionConfig): CollectionConfig {
  return withListScreens(
    { ...collection, fields: [panel('deedPanel', 'ConsultationPanel'), ...collection.fields] },
    {
      above: at('ConsultationLists'),
      views: { statistics: { Component: at('StatisticsView'), path: '/statistics' } },
    },
  )
}

/** What follows an audit, above its form; the tabs “Work through” and “Report”. */
export function auditScreens(collection: CollectionConfig): CollectionConfig {
  const fields = collection.fields.map(dressed)
  return withRecordTabs(withFollowUps({ ...collection, fields }, 'audit', ['COMPLETED']), {
    work: { label: 'Work through', path: '/work-through', Component: at('WorkView'), order: 150 },
    report: { label: 'Report', path: '/report', Component: at('ReportView'), order: 160 },
  })
}

/** A recommendation is found by its title, not by its number; the trail reads answers by what was asked. */
function dressed(field: Field): Field {
  if (field.type === 'json' && field.name === 'answers')
    return { ...field, custom: { ...field.custom, trail: answersInTrail } }
  if (field.type !== 'array' || field.name !== 'recommendations') return field
  const components = { ...field.admin?.components, RowLabel: at('RecommendationLabel') }
  return { ...field, admin: { ...field.admin, components } }
}

/** What follows a call that was held, or to which nobody came. */
export const callScreens = (collection: CollectionConfig): CollectionConfig =>
  withFollowUps(collection, 'call', ['COMPLETED', 'NO_SHOW'])

function withFollowUps(collection: CollectionConfig, cause: string, after: string[]): CollectionConfig {
  return { ...collection, fields: [panel('followUpPanel', 'FollowUpPanel', { cause, after }), ...collection.fields] }
}

/** The ways into the list of follow-ups: mine, late, done. */
export function followUpScreens(collection: CollectionConfig): CollectionConfig {
  return withListScreens(collection, { above: at('FollowUpLists') })
}
