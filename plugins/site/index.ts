import type { Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { announceChange } from './announceChange'
import { revalidateQueue } from './revalidateQueue'

/** Keeps the kept pages of the public site true: what changes is announced to every web process within seconds. */
export const sitePlugin =
  (): Plugin =>
  (config: Config): Config =>
    subscribe(registerQueues(config, [revalidateQueue]), {
      name: 'site: announce what changed',
      types: ['services.*', 'organizations.*', 'media.*'],
      handle: announceChange,
    })
