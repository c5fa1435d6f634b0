import type { CollectionConfig, Config, Plugin } from 'payload'
import { registerQueues } from '@/plugins/jobs/api'
import { registerTemplates } from '@/plugins/notifications/api'
import { currentPasswordField, ownSessionsField } from './admin/fields'
import { identityEndpoints } from './endpoints'
import { replacedUserEndpoints } from './endpoints/closed'
import { withVerifyMutation } from './graphql'
import { identityTemplates } from './mail'
import { guardMembersLimit } from './members/membersLimit'
import { guardTeamLimit } from './members/teamLimit'
import { announceMovedAddress, endSessionsOfOldPassword, guardPassword } from './passwords/guardPassword'
import { completeReset, guardReset, sendReset } from './passwords/resetPassword'
import { guardSessionWrites } from './sessions/guardSessionWrites'
import { allowSignOut, endSessionsOfDisabled } from './sessions/keepSessionsHonest'
import { announceSignIn, beginSignIn, recordSignIn } from './sessions/signIn'
import { mailLink } from './signInLinks/mailLink'
import { verifyNewAccount } from './verification/verify'

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = ['users', 'organizations', 'team-invites', 'teams', 'team-members', 'leads']

/**
 * People: sign-in with sessions that can be listed and ended, sign-up, confirmation of addresses, password policy and
 * reset, invitations, and the limits of members that an organization's plan and a team allow.
 */
export const identityPlugin =
  (): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The identity plugin needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    return registerTemplates(
      registerQueues(
        {
          ...config,
          db: guardSessionWrites(config.db),
          endpoints: [...(config.endpoints ?? []), ...identityEndpoints],
          graphQL: { ...config.graphQL, mutations: withVerifyMutation(config.graphQL?.mutations) },
          admin: withFirstUserPage(config.admin),
          collections: config.collections?.map(extend),
        },
        [mailLink],
      ),
      identityTemplates,
    )
  }

function extend(collection: CollectionConfig): CollectionConfig {
  const hooks = collection.hooks ?? {}
  switch (collection.slug) {
    case 'users':
      return {
        ...collection,
        fields: [currentPasswordField, ...collection.fields, ownSessionsField],
        endpoints: [...replacedUserEndpoints, ...(collection.endpoints || [])],
        admin: withComponents(collection.admin, ['@/plugins/identity/admin/PeopleNote#PeopleNote']),
        hooks: {
          ...hooks,
          beforeOperation: [...(hooks.beforeOperation ?? []), beginSignIn, guardPassword, guardReset],
          beforeChange: [...(hooks.beforeChange ?? []), guardMembersLimit],
          beforeLogin: [...(hooks.beforeLogin ?? []), recordSignIn],
          afterLogin: [...(hooks.afterLogin ?? []), announceSignIn, completeReset],
          afterLogout: [...(hooks.afterLogout ?? []), allowSignOut],
          afterOperation: [...(hooks.afterOperation ?? []), sendReset],
          afterChange: [
            ...(hooks.afterChange ?? []),
            verifyNewAccount,
            endSessionsOfDisabled,
            endSessionsOfOldPassword,
            announceMovedAddress,
          ],
        },
      }
    case 'team-members':
      return { ...collection, hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), guardTeamLimit] } }
    case 'team-invites':
      return {
        ...collection,
        fields: [
          ...collection.fields,
          {
            name: 'actions',
            type: 'ui',
            admin: {
              components: { Cell: '@/plugins/identity/admin/InvitationActions#InvitationActions', Field: false },
            },
          },
        ],
        admin: withComponents(
          {
            ...collection.admin,
            defaultColumns: [...(collection.admin?.defaultColumns ?? []), 'actions'],
          },
          ['@/plugins/identity/admin/InviteButton#InviteButton'],
        ),
      }
    default:
      return collection
  }
}

function withComponents(admin: CollectionConfig['admin'], beforeListTable: string[]): CollectionConfig['admin'] {
  const components = admin?.components
  return {
    ...admin,
    components: { ...components, beforeListTable: [...(components?.beforeListTable ?? []), ...beforeListTable] },
  }
}

function withFirstUserPage(admin: Config['admin']): Config['admin'] {
  const createFirstUser = {
    Component: '@/plugins/identity/admin/FirstUser#FirstUser',
    path: '/create-first-user' as const,
  }
  return {
    ...admin,
    components: { ...admin?.components, views: { ...admin?.components?.views, createFirstUser } },
  }
}
