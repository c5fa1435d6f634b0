import type { Config, Payload } from 'payload'
import { declareWords } from '@/plugins/languages/api'
import type { Queue } from './defineQueue'

export { defineHandOffQueue, defineQueue } from './defineQueue'
export type { HandOffQueue, JobContext, JobScope, Queue, TransactionalQueue } from './defineQueue'
export { enqueue, type EnqueueOptions } from './enqueue'
export { registerProcess, type RegisteredProcess } from './processes'
export { queueLag, type QueueLag } from './queueLag'

/** Hands queues over to the worker; for the `index.ts` of the plugin that owns them. */
export function registerQueues(config: Config, queues: Queue[]): Config {
  const all = [...queuesOf(config), ...queues]
  const twice = all.find(({ name }, index) => all.findIndex((other) => other.name === name) !== index)
  if (twice) throw new Error(`Two plugins declare the queue "${twice.name}". Rename one of them.`)
  const words = queues.map(({ description }) => description)
  return declareWords({ ...config, custom: { ...config.custom, jobQueues: all } }, words)
}

/** Every queue of a config, in the order in which they were handed over. */
export function queuesOf(config: Pick<Config | Payload['config'], 'custom'>): Queue[] {
  return (config.custom?.jobQueues as Queue[] | undefined) ?? []
}
