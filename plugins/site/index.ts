import type { Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { announceChange } from './announceChange'
import { revalidateQueue } from './revalidateQueue'

export interface SiteOptions {
  /** Collections that everybody may read: what is kept of them is announced too. */
  publicCollections: readonly string[]
}

/** Keeps what the web processes keep of the public site true: what changes is announced to each of them within seconds. */
export const sitePlugin =
  ({ publicCollections }: SiteOptions): Plugin =>
  (config: Config): Config =>
    subscribe(registerQueues(config, [revalidateQueue]), {
      name: 'site: announce what changed',
      types: ['*'],
      handle: (event, req) => announceChange(event, req, publicCollections),
    })
