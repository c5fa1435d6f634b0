import type { Endpoint } from 'payload'
import {
  changePasswordForm,
  forgotPasswordForm,
  resendForm,
  resetPasswordForm,
  signUpForm,
  verifyForm,
} from './account'
import { acceptForm, inviteAgainEndpoint, inviteForm, revokeInvitationEndpoint } from './invitations'
import { listSessionsEndpoint, revokeSessionForm, signOutEverywhereForm } from './sessions'
import { askForLinkForm, openLinkForm, signInForm, signOutForm } from './signIn'

/** Everything under `/api/identity`. */
export const identityEndpoints: Endpoint[] = [
  signInForm,
  askForLinkForm,
  openLinkForm,
  signOutForm,
  signUpForm,
  verifyForm,
  resendForm,
  forgotPasswordForm,
  resetPasswordForm,
  changePasswordForm,
  listSessionsEndpoint,
  revokeSessionForm,
  signOutEverywhereForm,
  acceptForm,
  inviteForm,
  revokeInvitationEndpoint,
  inviteAgainEndpoint,
]
