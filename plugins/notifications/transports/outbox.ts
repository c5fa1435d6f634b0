import type { Transport } from './types'

/** The default: the mail stays in the outbox, where staff read it. */
export const outboxTransport: Transport = {
  name: 'outbox',
  handOff: async () => ({ status: 'sent', providerId: null }),
}
