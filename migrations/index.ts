import * as migration_20261121_000000_schema from './20261121_000000_schema'
import * as migration_20261121_000100_guards from './20261121_000100_guards'
import * as migration_20261121_000200_content from './20261121_000200_content'
import * as migration_20261121_000500_media from './20261121_000500_media'
import * as migration_20261121_000600_search from './20261121_000600_search'
import * as migration_20261121_000700_portal from './20261121_000700_portal'
import * as migration_20261121_000800_work_tenancy from './20261121_000800_work_tenancy'
import * as migration_20261121_000810_work from './20261121_000810_work'
import * as migration_20261121_000820_pipelines from './20261121_000820_pipelines'
import * as migration_20261121_000830_crm from './20261121_000830_crm'
import * as migration_20261121_000840_clients from './20261121_000840_clients'
import * as migration_20261121_000850_imports from './20261121_000850_imports'
import * as migration_20261121_000900_bookings from './20261121_000900_bookings'
import * as migration_20261121_000910_slots from './20261121_000910_slots'
import * as migration_20261121_000930_booking_mails from './20261121_000930_booking_mails'
import * as migration_20261121_000940_consultations from './20261121_000940_consultations'

export const migrations = [
  {
    up: migration_20261121_000000_schema.up,
    down: migration_20261121_000000_schema.down,
    name: '20261121_000000_schema',
  },
  {
    up: migration_20261121_000100_guards.up,
    down: migration_20261121_000100_guards.down,
    name: '20261121_000100_guards',
  },
  {
    up: migration_20261121_000200_content.up,
    down: migration_20261121_000200_content.down,
    name: '20261121_000200_content',
  },
  {
    up: migration_20261121_000500_media.up,
    down: migration_20261121_000500_media.down,
    name: '20261121_000500_media',
  },
  {
    up: migration_20261121_000600_search.up,
    down: migration_20261121_000600_search.down,
    name: '20261121_000600_search',
  },
  {
    up: migration_20261121_000700_portal.up,
    down: migration_20261121_000700_portal.down,
    name: '20261121_000700_portal',
  },
  {
    up: migration_20261121_000800_work_tenancy.up,
    down: migration_20261121_000800_work_tenancy.down,
    name: '20261121_000800_work_tenancy',
  },
  {
    up: migration_20261121_000810_work.up,
    down: migration_20261121_000810_work.down,
    name: '20261121_000810_work',
  },
  {
    up: migration_20261121_000820_pipelines.up,
    down: migration_20261121_000820_pipelines.down,
    name: '20261121_000820_pipelines',
  },
  {
    up: migration_20261121_000830_crm.up,
    down: migration_20261121_000830_crm.down,
    name: '20261121_000830_crm',
  },
  {
    up: migration_20261121_000840_clients.up,
    down: migration_20261121_000840_clients.down,
    name: '20261121_000840_clients',
  },
  {
    up: migration_20261121_000850_imports.up,
    down: migration_20261121_000850_imports.down,
    name: '20261121_000850_imports',
  },
  {
    up: migration_20261121_000900_bookings.up,
    down: migration_20261121_000900_bookings.down,
    name: '20261121_000900_bookings',
  },
  {
    up: migration_20261121_000910_slots.up,
    down: migration_20261121_000910_slots.down,
    name: '20261121_000910_slots',
  },
  {
    up: migration_20261121_000930_booking_mails.up,
    down: migration_20261121_000930_booking_mails.down,
    name: '20261121_000930_booking_mails',
  },
  {
    up: migration_20261121_000940_consultations.up,
    down: migration_20261121_000940_consultations.down,
    name: '20261121_000940_consultations',
  },
]
