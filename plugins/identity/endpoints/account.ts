import { forgotPasswordOperation, resetPasswordOperation } from 'payload'
import { z } from 'zod'
import { consume } from '@/plugins/limits/api'
import { resendVerification, verifyAddress } from '../verification/verify'
import { signUp } from '../signUp'
import { signUpInput } from '../signUpFields'
import { defineForm } from '@/src/server/forms/defineForm'
import { cookieFor } from './signIn'
import { signedIn } from '@/src/server/forms/sameOrigin'

const email = z.string('Write your e-mail address.').trim().min(3, 'Write your e-mail address.').max(254)
const password = z.string('Choose a password.').min(1, 'Choose a password.').max(1000)

/** The same words whether or not there is such an account. */
const SENT = 'If the address belongs to an account, a mail is on its way.'

export const signUpForm = defineForm({
  path: '/identity/sign-up',
  schema: signUpInput,
  run: async (req, input) => {
    await consume(req, 'sign-up', { account: input.email })
    await signUp(req, input)
    return {
      status: 202,
      body: { message: 'Nearly there: open the mail that we have sent you to confirm your address.' },
    }
  },
})

export const verifyForm = defineForm({
  path: '/identity/verify',
  schema: z.object({ token: z.string('The link is incomplete.').min(1, 'The link is incomplete.') }),
  run: async (req, { token }) => {
    await consume(req, 'verify-email')
    await verifyAddress(req, token)
    return { body: { message: 'Your address is confirmed. You can sign in now.' } }
  },
})

export const resendForm = defineForm({
  path: '/identity/verify/resend',
  schema: z.object({ email }),
  run: async (req, input) => {
    await consume(req, 'form:resend-verification', { account: input.email })
    await resendVerification(req, input.email)
    return { status: 202, body: { message: SENT } }
  },
})

export const forgotPasswordForm = defineForm({
  path: '/identity/forgot-password',
  schema: z.object({ email }),
  run: async (req, input) => {
    await consume(req, 'forgot-password', { account: input.email })
    // The type asks for a password too; the operation reads the address alone.
    const data = { email: input.email, password: '' }
    await forgotPasswordOperation({ collection: req.payload.collections.users, data, req })
    return { status: 202, body: { message: SENT } }
  },
})

export const resetPasswordForm = defineForm({
  path: '/identity/reset-password',
  schema: z.object({ token: z.string('The link is incomplete.'), password }),
  run: async (req, data) => {
    await consume(req, 'reset-password')
    const { token } = await resetPasswordOperation({ collection: req.payload.collections.users, data, depth: 0, req })
    return {
      cookie: cookieFor(req, String(token)),
      body: { message: 'Your new password is set, and all other sessions have ended.' },
    }
  },
})

export const changePasswordForm = defineForm({
  path: '/identity/password',
  schema: z.object({ currentPassword: z.string('Write your current password.'), password }),
  run: async (req, data) => {
    const { id } = await signedIn(req)
    await consume(req, 'form:password', { account: id })
    await req.payload.update({
      collection: 'users',
      id,
      data,
      depth: 0,
      req,
      user: req.user,
      overrideAccess: false,
    })
    return { body: { message: 'Your new password is set, and all other sessions have ended.' } }
  },
})
