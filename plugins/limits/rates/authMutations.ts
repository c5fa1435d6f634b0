import type { PayloadRequest } from 'payload'
import { consume } from '../api'
import { accountIn } from './authEndpoints'

type Resolver = (
  source: unknown,
  args: Record<string, unknown>,
  context: { req: PayloadRequest },
  info: unknown,
) => unknown
type FieldConfig = { resolve?: Resolver; [key: string]: unknown }

const BUCKETS: Readonly<Record<string, string>> = {
  forgotPassword: 'forgot-password',
  resetPassword: 'reset-password',
  verifyEmail: 'verify-email',
}

/**
 * The GraphQL mutations that need counting, with the count in front. Payload hands the fields that it has built so far
 * to `graphQL.mutations`, and takes what comes back in their place.
 */
export function countedMutations(fields: Readonly<Record<string, FieldConfig>>): Record<string, FieldConfig> {
  const counted = Object.entries(fields).flatMap(([name, field]): [string, FieldConfig][] => {
    const verb = Object.keys(BUCKETS).find((prefix) => name.startsWith(prefix))
    const bucket = verb === undefined ? undefined : BUCKETS[verb]
    const { resolve } = field
    if (bucket === undefined || !resolve) return []
    const counting: Resolver = async (source, args, context, info) => {
      const account = bucket === 'forgot-password' ? accountIn(args) : undefined
      await consume(context.req, bucket, { account })
      return resolve(source, args, context, info)
    }
    return [[name, { ...field, resolve: counting }]]
  })
  return Object.fromEntries(counted)
}
