import type { Config } from 'payload'

/** On a booking type: its address, and what to paste into another site. */
export function withEmbed(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'booking-types'
        ? {
            ...collection,
            fields: [
              ...collection.fields,
              {
                type: 'ui',
                name: 'embed',
                admin: {
                  disableListColumn: true,
                  components: { Field: '/plugins/bookings/embed/EmbedField#EmbedField' },
                },
              },
            ],
          }
        : collection,
    ),
  }
}
