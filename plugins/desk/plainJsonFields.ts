import type { Field } from 'payload'

const COMPONENT = '/plugins/desk/admin/JsonField#JsonField'

/** Gives every JSON field without a component of its own the plain editor. */
export function plainJsonFields(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'json' && !field.admin?.components?.Field) {
      return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: COMPONENT } } }
    }
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: plainJsonFields(tab.fields) })) }
    if ('fields' in field && Array.isArray(field.fields))
      return { ...field, fields: plainJsonFields(field.fields) } as Field
    return field
  })
}
