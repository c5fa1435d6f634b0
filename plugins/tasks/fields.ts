import type { Field, FilterOptions, FilterOptionsProps, RelationshipField, TextField, Where } from 'payload'
import { keepingWhatStands } from '@/src/fields/keepingWhatStands'
import { validateRecurrence, validateTime } from './validate'

/** What the fields of a task need beyond their declaration: rules that are code, and components. */
const CHANGES: Record<string, (field: Field) => Field> = {
  activity: (field) => {
    const { admin, filterOptions, ...rest } = field as RelationshipField
    const components = { afterInput: ['/plugins/tasks/admin/FillFromActivity#FillFromActivity'] }
    return {
      ...rest,
      filterOptions: both(filterOptions, offeredActivities),
      admin: { ...admin, components },
    } as Field
  },
  scheduledTime: (field) => ({ ...(field as TextField), validate: validateTime }) as Field,
  recurrence: (field) =>
    ({
      ...(field as TextField),
      validate: validateRecurrence,
      admin: { ...field.admin, components: { Field: '/plugins/tasks/admin/RecurrenceField#RecurrenceField' } },
    }) as Field,
  blockedBy: (field) => {
    const { filterOptions, ...rest } = field as RelationshipField
    const others = ({ id }: FilterOptionsProps) => (id === undefined ? true : { id: { not_equals: id } })
    return { ...rest, filterOptions: both(filterOptions, others) } as Field
  },
}

/** The fields of a task as the plugin needs them, whatever rows they stand in. */
export function taskFields(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if ((field.type === 'row' || field.type === 'collapsible') && 'fields' in field) {
      return { ...field, fields: taskFields(field.fields) }
    }
    const changed = 'name' in field ? (CHANGES[field.name]?.(field) ?? field) : field
    return changed.type === 'relationship' && !changed.hasMany ? keepingWhatStands(changed) : changed
  })
}

type Filter = (options: FilterOptionsProps) => boolean | Promise<boolean | Where> | Where

/** Both filters hold: the one that stands there (of the organization) and another. */
function both(standing: FilterOptions | undefined, other: Filter): Filter {
  return async (options) => {
    const filters = [
      typeof standing === 'function' ? await standing(options) : (standing ?? true),
      await other(options),
    ]
    if (filters.includes(false)) return false
    const conditions = filters.filter((one): one is Where => typeof one === 'object' && one !== null)
    return conditions.length === 0 ? true : { and: conditions }
  }
}

/** A retired activity is not offered; the task that has it keeps it, and so does what the server makes after it. */
function offeredActivities({ req }: FilterOptionsProps): Where | true {
  if (req.payloadAPI === 'local' && !req.user) return true
  return { isActive: { not_equals: false } }
}
