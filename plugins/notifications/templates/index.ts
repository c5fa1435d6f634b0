import { contactConfirmation } from './contactConfirmation'
import { invitation } from './invitation'
import { leadReceived } from './leadReceived'
import { newSignIn } from './newSignIn'
import { passwordReset } from './passwordReset'
import { quotaWarning } from './quotaWarning'
import { verifyEmail } from './verifyEmail'

/** The templates of the house, by name. */
export const TEMPLATES = {
  'lead-received': leadReceived,
  'contact-confirmation': contactConfirmation,
  'verify-email': verifyEmail,
  'password-reset': passwordReset,
  invitation,
  'new-sign-in': newSignIn,
  'quota-warning': quotaWarning,
} as const

export type TemplateName = keyof typeof TEMPLATES
