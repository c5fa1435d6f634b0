import type { CollectionConfig, Field, UIField, Where } from 'payload'
import { withListScreens } from '@/src/fields/listScreens'
import { withRecordTabs } from '@/src/fields/recordTabs'
import type { TimelineSource } from './options'

const at = (name: string) => `/plugins/clients/admin/${name}#${name}`

/** A component among the fields of a form; it is no column and no filter. */
const panel = (name: string, Component: string): UIField => ({
  type: 'ui',
  name,
  admin: { disableListColumn: true, components: { Field: at(Component) } },
})

/** Health above the form, the vault's buttons, the tab Timeline, and the lists At risk and Follow-ups. */
export function clientScreens(collection: CollectionConfig, sources: readonly TimelineSource[]): CollectionConfig {
  const fields = withCells(collection.fields, { healthScore: 'HealthCell', nextFollowup: 'FollowUpCell' })
  const screens = withListScreens(
    { ...collection, fields: [panel('healthPanel', 'HealthPanel'), ...fields.map(withVault)] },
    {
      above: at('ClientLists'),
      views: {
        'at-risk': { Component: at('AtRiskView'), path: '/at-risk' },
        'follow-ups': { Component: at('FollowUpsView'), path: '/follow-ups' },
      },
    },
  )
  const timeline = { path: at('TimelineView'), serverProps: { sources } }
  return withRecordTabs(screens, {
    timeline: { label: 'Timeline', path: '/timeline', Component: timeline, order: 150 },
  })
}

/** What comes of a call, above its form. */
export const callScreens = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [panel('outcomePanel', 'CallPanel'), ...collection.fields],
})

/** Converting and dismissing above the form, the forecast, and a list that begins with what is open. */
export function opportunityScreens(collection: CollectionConfig): CollectionConfig {
  const extended = {
    ...collection,
    fields: [panel('deedPanel', 'OpportunityPanel'), ...collection.fields],
    admin: { ...collection.admin, baseFilter: onlyOpen },
  }
  return withListScreens(extended, {
    above: at('OpportunityLists'),
    views: { forecast: { Component: at('ForecastView'), path: '/forecast' } },
  })
}

/** Late ones are marked in the list. */
export function projectScreens(collection: CollectionConfig): CollectionConfig {
  const fields = withCells(collection.fields, { dueDate: 'DueCell' })
  return withListScreens({ ...collection, fields }, { above: at('ProjectLists') })
}

/** The buttons of each secret, and below them who has looked. */
function withVault(field: Field): Field {
  if (field.type !== 'tabs') return field
  return {
    ...field,
    tabs: field.tabs.map((tab) => ({
      ...tab,
      fields: tab.fields.flatMap((inner): Field[] =>
        inner.type === 'array' && inner.name === 'credentials'
          ? [{ ...inner, fields: [...inner.fields, panel('open', 'SecretActions')] }, panel('looks', 'VaultLooks')]
          : [inner],
      ),
    })),
  }
}

/** Puts a component of its own into the list's column of a field, wherever in the form the field stands. */
function withCells(fields: readonly Field[], cells: Readonly<Record<string, string>>): Field[] {
  return fields.map((field) => {
    const Cell = 'name' in field && field.name ? cells[field.name] : undefined
    if (Cell) {
      const { admin } = field as { admin?: { components?: object } }
      return { ...field, admin: { ...admin, components: { ...admin?.components, Cell: at(Cell) } } } as Field
    }
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withCells(tab.fields, cells) })) }
    }
    return field.type === 'row' || field.type === 'collapsible'
      ? ({ ...field, fields: withCells(field.fields, cells) } as Field)
      : field
  })
}

/** A list that says nothing of how opportunities ended shows those that are open. */
function onlyOpen({ req }: { req: { query?: { where?: unknown } } }): Where | null {
  const asked = JSON.stringify(req.query?.where ?? {})
  if (/isDismissed|isConverted/.test(asked)) return null
  return { and: [{ isDismissed: { not_equals: true } }, { isConverted: { not_equals: true } }] }
}
