import type { Config } from 'payload'
import { registerQueues } from '@/plugins/jobs/api'
import { feedQueue } from './feedQueue'
import { withFetching } from './feedCollection'
import { refreshQueue } from './refreshQueue'

/** Calendars elsewhere: read when they are saved, when somebody asks, and every half an hour. */
export function withFeeds(config: Config): Config {
  const queue = feedQueue()
  const collections = config.collections?.map((collection) =>
    collection.slug === 'busy-feeds' ? withFetching(collection, queue) : collection,
  )
  return registerQueues({ ...config, collections }, [queue, refreshQueue(queue)])
}
