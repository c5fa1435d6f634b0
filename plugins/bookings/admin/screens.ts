import type { CollectionConfig, Config, Field } from 'payload'
import { withListScreens } from '@/src/fields/listScreens'

const HERE = '/plugins/bookings/admin'

/**
 * The screens of the staff: the calendar and the load beside the list of bookings, the desk above a booking's form, and the way
 * to the calendar in the navigation.
 */
export function withScreens(config: Config): Config {
  const { components } = config.admin ?? {}
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'audit-bookings' ? withBookingScreens(collection) : collection,
    ),
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [
          ...(components?.beforeNavLinks ?? []),
          {
            path: `${HERE}/calendar/CalendarNavLink#CalendarNavLink`,
            serverProps: { path: '/collections/audit-bookings/calendar' },
          },
        ],
      },
    },
  }
}

function withBookingScreens(collection: CollectionConfig): CollectionConfig {
  const desk: Field = {
    type: 'ui',
    name: 'desk',
    admin: { disableListColumn: true, components: { Field: `${HERE}/record/BookingPanel#BookingPanel` } },
  }
  return withListScreens(
    { ...collection, fields: [desk, ...collection.fields.map(withCell)] },
    {
      above: `${HERE}/list/BookingLists#BookingLists`,
      views: {
        calendar: { Component: `${HERE}/calendar/CalendarView#CalendarView`, path: '/calendar' },
        load: { Component: `${HERE}/load/LoadView#LoadView`, path: '/load' },
      },
    },
  )
}

const CELLS: Readonly<Record<string, string>> = {
  status: `${HERE}/list/StatusCell#StatusCell`,
  startsAt: `${HERE}/list/StartCell#StartCell`,
}

/** Puts a component of its own into the list's column of a field. */
function withCell(field: Field): Field {
  if (field.type === 'row') return { ...field, fields: field.fields.map(withCell) }
  const Cell = 'name' in field ? CELLS[field.name] : undefined
  if (!Cell) return field
  const { admin } = field as { admin?: { components?: object } }
  return { ...field, admin: { ...admin, components: { ...admin?.components, Cell } } } as Field
}
