import type { CollectionBeforeChangeHook } from 'payload'
import type { Project } from '@/payload-types'

/** A project that becomes launched is stamped; one that is taken back loses the stamp. The house's own writes may say when. */
export const stampLaunch: CollectionBeforeChangeHook<Project> = ({ data, originalDoc, req }) => {
  const status = data.status ?? originalDoc?.status
  if (status !== 'LAUNCHED') return { ...data, launchedAt: null }
  const said = req.user ? null : data.launchedAt
  const before = originalDoc?.status === 'LAUNCHED' ? originalDoc.launchedAt : null
  return { ...data, launchedAt: said ?? before ?? new Date().toISOString() }
}
