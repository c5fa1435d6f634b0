import type { Metadata } from 'next'
import { readInvitation } from '@/plugins/identity/api'
import { AccountForm } from '@/src/components/account/AccountForm'
import { AccountPage } from '@/src/components/account/AccountPage'
import { Field } from '@/src/components/account/Field'
import { humanize } from '@/src/lib/options'
import { fill } from '@/src/lib/site-words'
import { payload } from '../../../../_data/payload'
import { accountPage, accountTitle, viewer, type AccountPageProps } from '../_data/accountPage'

export function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  return accountTitle(props, 'invitation')
}

export default async function InvitationPage(props: AccountPageProps) {
  const { site, words, at, query, state } = await accountPage(props)
  const token = query('token')
  const invitation = token ? await readInvitation({ payload: await payload() }, token) : null
  if (!token || !invitation) {
    return (
      <AccountPage label={site.name} title={words.invitation}>
        <p className="notice" data-kind="problem">
          {token ? words.invitationClosed : words.incomplete}
        </p>
      </AccountPage>
    )
  }
  const { email, organization, role, inviter, hasAccount } = invitation
  const isOwn = (await viewer())?.email === email.toLowerCase()
  const intro = fill(words.invitationIntro, { inviter: inviter ?? organization, email, role: humanize(role) })
  return (
    <AccountPage label={words.invitation} title={fill(words.invitationTitle, { organization })} intro={intro}>
      {isOwn || hasAccount ? <p>{isOwn ? words.invitationOwn : words.invitationOther}</p> : null}
      <AccountForm
        action="/api/identity/invitations/accept"
        page={`${at('/invitation')}?token=${encodeURIComponent(token)}`}
        submit={words.invitationAction}
        words={words}
        state={state}
      >
        <input type="hidden" name="token" value={token} />
        {hasAccount ? null : <Field name="name" label={words.name} autoComplete="name" maxLength={120} />}
        {isOwn ? null : (
          <Field
            name="password"
            type="password"
            label={words.password}
            autoComplete={hasAccount ? 'current-password' : 'new-password'}
            hint={hasAccount ? undefined : words.passwordHint}
          />
        )}
      </AccountForm>
    </AccountPage>
  )
}
