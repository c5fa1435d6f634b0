import type { CollectionConfig, Config, Plugin } from 'payload'
import type { PolicyTable } from '@/src/lib/policy'
import { assertDeclared } from './assertDeclared'
import { collectionAccess } from './collectionAccess'
import { applyFieldRules, fieldsThatRulesNeed } from './fieldRules'
import { assignTenant, keepTenant } from './tenant'
import { documentAccess, guardDocumentAccessQueries } from './documentAccess'
import { guardEditLocks } from './editLocks'
import { checkReferences } from './references'
import { refuseVersions } from './versions'
import { closeInternalCollections } from './internalCollections'
import { guardMemberships, hideForeignMemberships } from './memberships'
import { guardCredentials } from './credentials'
import { guardMembershipQueries } from './membershipQueries'

export interface AccessOptions {
  /** Who may do what, per collection slug. Every collection of the config needs an entry. */
  policy: PolicyTable
  /** The auth collection whose memberships say who belongs where. @default 'users' */
  usersSlug?: string
}

/**
 * Turns the policy table into access functions, field rules and guards on every collection. Applied last, so
 * that nothing that another plugin adds escapes it; a collection without a policy stops the start.
 */
export const accessPlugin =
  ({ policy, usersSlug = 'users' }: AccessOptions): Plugin =>
  (config: Config): Config => {
    const collections = (config.collections ?? []).map((collection): CollectionConfig => {
      const own = assertDeclared(collection, policy)
      const hooks = collection.hooks ?? {}
      const isUsers = collection.slug === usersSlug
      return {
        ...collection,
        access: collectionAccess(own, {
          isAuth: Boolean(collection.auth),
          hasTrash: Boolean(collection.trash),
          hasVersions: Boolean(collection.versions),
        }),
        forceSelect: { ...collection.forceSelect, ...fieldsThatRulesNeed(own) },
        fields: applyFieldRules(isUsers ? hideForeignMemberships(collection.fields) : collection.fields, own, isUsers),
        hooks: {
          ...hooks,
          beforeOperation: [
            assignTenant(own),
            ...(collection.versions ? [] : [refuseVersions]),
            ...(isUsers ? [guardMembershipQueries, guardCredentials] : []),
            ...(hooks.beforeOperation ?? []),
          ],
          beforeValidate: [
            ...(own.tenancy === 'organization' ? [keepTenant] : []),
            ...(isUsers ? [guardMemberships] : []),
            ...(hooks.beforeValidate ?? []),
          ],
          beforeChange: [...(hooks.beforeChange ?? []), checkReferences(policy, own, isUsers)],
        },
        endpoints: collection.endpoints === false ? false : [documentAccess, ...(collection.endpoints ?? [])],
        custom: { ...collection.custom, policy: own },
      }
    })
    return {
      ...config,
      collections,
      db: guardEditLocks(config.db),
      graphQL: guardDocumentAccessQueries(config.graphQL),
      onInit: closeInternalCollections(config.onInit),
    }
  }
