import type { Plugin } from 'payload'
import { can, personIn } from '@/plugins/access/api'
import { encryptionPlugin } from '@/plugins/encryption'
import { emit } from '@/plugins/events/api'
import { healthPlugin } from '@/plugins/health'
import { limitsPlugin } from '@/plugins/limits'
import type { Env } from '@/src/lib/env'
import { isStaff } from '@/src/lib/person'
import packageJson from '../package.json'

/** What keeps the house safe and tells how it is. Behind every plugin that adds fields or endpoints. */
export const operation = (env: Env): Plugin[] => [
  healthPlugin({ version: packageJson.version, migrationNames }),
  encryptionPlugin({
    keys: env.ENCRYPTION_KEYS,
    // The trail says who opened which secret and what for, never what it holds.
    onReveal: async (req, { collection, id, field, purpose, organization }) => {
      // Every half an hour, by nobody: it would drown what people open.
      if (purpose === 'bookings.fetch-feed') return
      await emit(req, 'secret.revealed', { subject: { collection, id }, organization, data: { field, purpose } })
    },
  }),
  limitsPlugin({
    audience: (req) => {
      const person = personIn(req)
      return person?.isAdmin ? 'platform' : isStaff(person) ? 'staff' : 'everybody'
    },
    mayUseTrash: (req, slug) => can(req, 'trash', slug),
    buckets: {
      // Somebody who types asks three times a second.
      search: { ip: { points: 240, seconds: 60 } },
      // Somebody who looks through the months of a calendar.
      slots: { ip: { points: 240, seconds: 60 } },
      feeds: { account: { points: 20, seconds: 600 } },
      // Somebody who looks for a time keeps one after the other.
      'booking-hold': { ip: { points: 60, seconds: 600 } },
      'booking-link': { ip: { points: 60, seconds: 600 } },
      like: { account: { points: 60, seconds: 600 } },
      // Somebody who opens one secret after another copies the vault.
      vault: { account: { points: 40, seconds: 600 } },
      portal: { ip: { points: 300, seconds: 600 }, account: { points: 60, seconds: 600 } },
    },
  }),
]

/** Loaded late: migrations bring the queue's installer with them, which no request needs. */
const migrationNames = async () => (await import('../migrations')).migrations.map(({ name }) => name)
