import type { CollectionConfig, PayloadRequest } from 'payload'
import { hashToken } from '@/src/lib/crypto/tokens'
import { readEnv } from '@/src/lib/env'
import { idOf } from '@/src/lib/ids'
import { notify } from './notify'
import { QUEUED_MAIL } from './queuedMail'

interface MailArguments {
  req?: PayloadRequest
  token?: string
  user?: Record<string, unknown>
}

export interface AccountMailAddresses {
  /** Where a new password is chosen. @default the admin panel's own page */
  resetUrl?: (token: string, req: PayloadRequest) => string
  /** Where an address is confirmed. @default the admin panel's own page */
  verifyUrl?: (token: string, req: PayloadRequest) => string
}

const MINUTE = 60_000

/** Lets the auth collection's own mails (forgotten password, address to confirm) go through `notify`, unless it says otherwise itself. */
export function withAccountMails(collection: CollectionConfig, urls: AccountMailAddresses = {}): CollectionConfig {
  if (!collection.auth || collection.auth === true) return collection
  const { forgotPassword = {}, verify } = collection.auth
  const expiresInMinutes = Math.round((forgotPassword.expiration ?? 60 * MINUTE) / MINUTE)
  return {
    ...collection,
    auth: {
      ...collection.auth,
      forgotPassword: {
        ...forgotPassword,
        generateEmailHTML:
          forgotPassword.generateEmailHTML ??
          (async (args = {}) => {
            const { req, token, to, organization } = read(args)
            await notify(req, {
              template: 'password-reset',
              to,
              organization,
              data: {
                name: to.name,
                url: urls.resetUrl?.(token, req) ?? adminUrl(`/reset/${token}`),
                expiresInMinutes,
              },
              dedupeKey: `password-reset:${hashToken(token)}`,
            })
            return QUEUED_MAIL
          }),
      },
      ...(verify
        ? {
            verify: {
              ...(verify === true ? {} : verify),
              generateEmailHTML:
                (verify === true ? undefined : verify.generateEmailHTML) ??
                (async (args: MailArguments) => {
                  const { req, token, to, organization } = read(args)
                  await notify(req, {
                    template: 'verify-email',
                    to,
                    organization,
                    data: {
                      name: to.name,
                      url: urls.verifyUrl?.(token, req) ?? adminUrl(`/${collection.slug}/verify/${token}`),
                    },
                    dedupeKey: `verify-email:${hashToken(token)}`,
                  })
                  return QUEUED_MAIL
                }),
            },
          }
        : {}),
    },
  }
}

function read({ req, token, user }: MailArguments) {
  if (!req || !token || !user) throw new Error('Payload asked for an account mail without request, token or user.')
  const memberships = Array.isArray(user.memberships) ? (user.memberships as { organization?: unknown }[]) : []
  return {
    req,
    token,
    to: { email: String(user.email), name: typeof user.name === 'string' ? user.name : null, userId: idOf(user.id) },
    organization: idOf(memberships[0]?.organization),
  }
}

function adminUrl(path: string): string {
  return `${readEnv().SERVER_URL}/admin${path}`
}
