import type { Say } from '@/plugins/languages/api'

/**
 * How a JSON field that people see only through screens of its own is read in the trail (`custom: { trail }`): the name of
 * what lies at a path within it, by the record as it is now; null for what is for nobody to read.
 */
export type TrailName = (path: string[], record: Record<string, unknown> | null, say: Say) => string | null
