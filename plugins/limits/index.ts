import type { CollectionConfig, Config, Payload, Plugin } from 'payload'
import { clampOperation } from './clamps/clampHook'
import { sizeRule } from './graphql/rules'
import { sanitize, type LimitsOptions, type LimitsState } from './options'
import { authEndpoints } from './rates/authEndpoints'
import { countedMutations } from './rates/authMutations'
import { countSignIn, rewardReset, rewardSignIn } from './rates/signIn'

export type { LimitsOptions } from './options'
export type { Audience } from './clamps/clampArguments'

/**
 * What one client may ask for: rate limits on every way to an account and on public forms (`consume` in `api.ts`), bounds
 * on every query, and the size of GraphQL operations. Comes after every plugin that adds collections or fields.
 */
export const limitsPlugin =
  (options: LimitsOptions): Plugin =>
  (config: Config): Config => {
    const state = sanitize(options)
    const { graphQL } = config
    return {
      ...config,
      collections: (config.collections ?? []).map((collection) => limited(collection, state)),
      custom: { ...config.custom, limits: state },
      // One line each: whoever is refused a thousand times must not fill the log with stacks.
      loggingLevels: { ...config.loggingLevels, TooManyRequests: 'info' } as Config['loggingLevels'],
      graphQL: {
        ...graphQL,
        maxComplexity: state.graphQL.maxComplexity,
        ...graphQLHooks(graphQL, state),
      },
      onInit: async (payload) => {
        clampInternalCollections(payload, state)
        await config.onInit?.(payload)
      },
    }
  }

function limited(collection: CollectionConfig, state: LimitsState): CollectionConfig {
  const { hooks, endpoints, auth, slug } = collection
  const clamped: CollectionConfig = {
    ...collection,
    hooks: { ...hooks, beforeOperation: [clampOperation(state), ...(hooks?.beforeOperation ?? [])] },
  }
  if (!auth || endpoints === false) return clamped
  return {
    ...clamped,
    endpoints: [...authEndpoints(slug), ...(endpoints ?? [])],
    hooks: {
      ...clamped.hooks,
      beforeOperation: [countSignIn(state), ...(clamped.hooks?.beforeOperation ?? [])],
      afterLogin: [...(hooks?.afterLogin ?? []), rewardSignIn],
      afterOperation: [...(hooks?.afterOperation ?? []), rewardReset],
    },
  }
}

/**
 * Payload builds its schema once, and hands its copy of the `graphql` library to `mutations` then; the rules run later.
 */
function graphQLHooks(
  before: Config['graphQL'],
  state: LimitsState,
): Pick<NonNullable<Config['graphQL']>, 'mutations' | 'validationRules'> {
  let rules: ReturnType<typeof sizeRule>[] = []
  return {
    mutations: (library, built) => {
      rules = [sizeRule(state.graphQL, library)]
      return { ...(before?.mutations?.(library, built) ?? {}), ...countedMutations(mutationsIn(built)) }
    },
    validationRules: (args) => [...(before?.validationRules?.(args) ?? []), ...rules],
  }
}

/** Payload adds collections of its own (preferences, locks, presets) after the plugins have run. */
function clampInternalCollections(payload: Payload, state: LimitsState): void {
  for (const [slug, { config }] of Object.entries(payload.collections)) {
    if (slug.startsWith('payload-')) config.hooks.beforeOperation.unshift(clampOperation(state))
  }
}

function mutationsIn(built: unknown): Parameters<typeof countedMutations>[0] {
  const { Mutation } = built as { Mutation: { fields: Parameters<typeof countedMutations>[0] } }
  return Mutation.fields
}
