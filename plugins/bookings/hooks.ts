import type { CollectionConfig, Config } from 'payload'
import { CALL, CONSULTATION, releaseAppointment, reserveAppointment } from './appointments/reserveAppointment'
import { blockHost, releaseBlock, reserveBlock } from './blocked/reserveBlock'
import { prepareBooking } from './booking/prepareBooking'
import { releaseDeleted } from './booking/releaseDeleted'
import { lockBulk } from './booking/lockBulk'
import { settleBooking } from './booking/settleBooking'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What each collection does behind its writes, whoever writes: take time of hosts, and give it back. */
const HOOKS: Readonly<Record<string, Hooks>> = {
  'audit-bookings': {
    beforeOperation: [lockBulk],
    beforeChange: [prepareBooking],
    afterChange: [settleBooking],
    beforeDelete: [releaseDeleted],
  },
  'audit-blocked-dates': { afterChange: [reserveBlock], beforeDelete: [releaseBlock] },
  'booking-hosts': { afterChange: [blockHost] },
  consultations: { afterChange: [reserveAppointment(CONSULTATION)], beforeDelete: [releaseAppointment(CONSULTATION)] },
  'client-calls': { afterChange: [reserveAppointment(CALL)], beforeDelete: [releaseAppointment(CALL)] },
}

/** Everything that takes time of a host takes it through `host-reservations`. */
export function withReservations(config: Config): Config {
  return { ...config, collections: config.collections?.map(extend) }
}

function extend(collection: CollectionConfig): CollectionConfig {
  const own = HOOKS[collection.slug]
  if (!own) return collection
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), ...(own.beforeOperation ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), ...(own.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), ...(own.afterChange ?? [])],
      beforeDelete: [...(hooks.beforeDelete ?? []), ...(own.beforeDelete ?? [])],
    },
  }
}
