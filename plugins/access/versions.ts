import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Payload offers to restore a version of every collection, and fails where no versions are kept. */
export const refuseVersions: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'restoreVersion') throw new APIError('No versions are kept of these records.', 400, null, true)
  return args
}
