import type { CollectionConfig } from 'payload'
import type { TimelineSource } from './options'

export const clientScreens = (collection: CollectionConfig, _: readonly TimelineSource[]): CollectionConfig =>
  collection
export const callScreens = (collection: CollectionConfig): CollectionConfig => collection
export const opportunityScreens = (collection: CollectionConfig): CollectionConfig => collection
export const projectScreens = (collection: CollectionConfig): CollectionConfig => collection
