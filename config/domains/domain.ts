import type { CollectionSlug, Plugin } from 'payload'

/** What a domain of the product hands to the house. */
export interface Domain {
  /** Its capabilities, in the order in which they apply. */
  plugins: Plugin[]
  /** Rows that software writes for software: no authors, no row locks, no events about events. @default [] */
  machineWritten?: CollectionSlug[]
  /** The field of each unique index that a migration made by hand: where its refusal is shown. @default {} */
  uniqueIndexes?: Record<string, string>
  /** Lists that people work with day by day, and narrow in ways that they come back to. @default [] */
  listsWithViews?: CollectionSlug[]
}
