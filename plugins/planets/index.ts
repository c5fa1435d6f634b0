import type { CollectionConfig, Field, Plugin } from 'payload'
import { checkModel } from './checkModel'

export interface PlanetsOptions {
  /** Path of the component that draws the planet beside its fields. It reads the `look` group of the form it stands in. */
  preview: string
  /** @default 'services' */
  servicesSlug?: string
  /** Name of the group with the planet's look. @default 'look' */
  lookName?: string
  /** @default 'media' */
  mediaSlug?: string
}

/** Planets in the admin: a live picture beside the fields of a look, and models that are what they say they are. */
export const planetsPlugin =
  ({ preview, servicesSlug = 'services', lookName = 'look', mediaSlug = 'media' }: PlanetsOptions): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection): CollectionConfig => {
      if (collection.slug === servicesSlug) {
        return { ...collection, fields: withPreview(collection.fields, lookName, preview) }
      }
      if (collection.slug === mediaSlug) {
        const { hooks } = collection
        return { ...collection, hooks: { ...hooks, beforeValidate: [...(hooks?.beforeValidate ?? []), checkModel] } }
      }
      return collection
    }),
  })

/** The same fields with the preview as the first of the look's group, wherever that group stands. */
function withPreview(fields: Field[], lookName: string, preview: string): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'group' && 'name' in field && field.name === lookName) {
      const picture: Field = { name: 'preview', type: 'ui', admin: { components: { Field: preview } } }
      return { ...field, fields: [picture, ...field.fields] }
    }
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: withPreview(tab.fields, lookName, preview) })),
      }
    }
    if (field.type === 'row' || field.type === 'collapsible') {
      return { ...field, fields: withPreview(field.fields, lookName, preview) }
    }
    return field
  })
}
