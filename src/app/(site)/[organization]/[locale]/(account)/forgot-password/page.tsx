import type { Metadata } from 'next'
import Link from 'next/link'
import { AccountForm } from '@/src/components/account/AccountForm'
import { AccountPage } from '@/src/components/account/AccountPage'
import { Field } from '@/src/components/account/Field'
import { accountPage, accountTitle, type AccountPageProps } from '../_data/accountPage'

export function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  return accountTitle(props, 'forgotTitle')
}

export default async function ForgotPasswordPage(props: AccountPageProps) {
  const { site, words, at, state, isDone } = await accountPage(props)
  return (
    <AccountPage
      label={site.name}
      title={words.forgotTitle}
      intro={isDone ? undefined : words.forgotIntro}
      foot={<Link href={at('/sign-in')}>{words.signIn}</Link>}
    >
      {isDone ? (
        <p className="notice" data-kind="good" role="status">
          {words.sent}
        </p>
      ) : (
        <AccountForm
          action="/api/identity/forgot-password"
          page={at('/forgot-password')}
          submit={words.forgotAction}
          words={words}
          state={state}
        >
          <Field name="email" type="email" label={words.email} autoComplete="username" />
        </AccountForm>
      )}
    </AccountPage>
  )
}
