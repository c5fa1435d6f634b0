import { isolateObjectProperty, type Config, type PayloadRequest } from 'payload'
import { verifyAddress } from './verification/verify'

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>
type Fields = Record<string, { resolve?: unknown }>

/**
 * Puts our confirmation of addresses in the place of Payload's mutation, which compares a stored token that never
 * expires. The built field itself is changed, so that a plugin that wraps mutations (rate limits) wraps ours.
 */
export function withVerifyMutation(before: Mutations | undefined): Mutations {
  return (GraphQL, built) => {
    const { verifyEmailUser } = (built as unknown as { Mutation: { fields: Fields } }).Mutation.fields
    if (!verifyEmailUser)
      throw new Error('Payload has no mutation verifyEmailUser. Check plugins/identity after the update.')
    verifyEmailUser.resolve = async (
      _: unknown,
      { token }: { token?: string | null },
      context: { req: PayloadRequest },
    ) => {
      await verifyAddress(isolateObjectProperty(context.req, 'transactionID'), token)
      return true
    }
    return before?.(GraphQL, built) ?? {}
  }
}
