import type { Metadata } from 'next'
import Link from 'next/link'
import { AccountForm } from '@/src/components/account/AccountForm'
import { AccountPage } from '@/src/components/account/AccountPage'
import { Field } from '@/src/components/account/Field'
import { accountPage, accountTitle, type AccountPageProps } from '../_data/accountPage'

export function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  return accountTitle(props, 'forgotTitle')
}

export default async function ResetPasswordPage(props: AccountPageProps) {
  const { site, words, at, query, state, isDone } = await accountPage(props)
  const token = query('token')
  const onwards = <Link href={at('/account')}>{words.account}</Link>
  if (isDone) {
    return (
      <AccountPage label={site.name} title={words.forgotTitle} foot={onwards}>
        <p className="notice" data-kind="good" role="status">
          {words.passwordDone}
        </p>
      </AccountPage>
    )
  }
  return (
    <AccountPage
      label={site.name}
      title={words.forgotTitle}
      intro={token ? words.resetIntro : words.incomplete}
      foot={<Link href={at('/forgot-password')}>{words.resend}</Link>}
    >
      {token ? (
        <AccountForm
          action="/api/identity/reset-password"
          page={`${at('/reset-password')}?token=${encodeURIComponent(token)}`}
          submit={words.resetAction}
          words={words}
          state={state}
          done={onwards}
        >
          <input type="hidden" name="token" value={token} />
          <Field
            name="password"
            type="password"
            label={words.newPassword}
            autoComplete="new-password"
            hint={words.passwordHint}
            minLength={12}
          />
        </AccountForm>
      ) : null}
    </AccountPage>
  )
}
