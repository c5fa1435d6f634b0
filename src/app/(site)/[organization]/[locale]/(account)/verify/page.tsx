import type { Metadata } from 'next'
import Link from 'next/link'
import { AccountForm } from '@/src/components/account/AccountForm'
import { AccountPage } from '@/src/components/account/AccountPage'
import { Field } from '@/src/components/account/Field'
import { accountPage, accountTitle, type AccountPageProps } from '../_data/accountPage'

export function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  return accountTitle(props, 'verify')
}

/** A press confirms, not the opening of the link: programs that look into mails open it too. */
export default async function VerifyPage(props: AccountPageProps) {
  const { site, words, at, query, state, isDone } = await accountPage(props)
  const token = query('token')
  const signIn = <Link href={at('/sign-in')}>{words.signIn}</Link>
  if (isDone) {
    return (
      <AccountPage label={site.name} title={words.verify} foot={signIn}>
        <p className="notice" data-kind="good" role="status">
          {token ? words.verifyDone : words.sent}
        </p>
      </AccountPage>
    )
  }
  return (
    <AccountPage label={site.name} title={words.verify} intro={token ? words.verifyIntro : words.incomplete}>
      {token ? (
        <AccountForm
          action="/api/identity/verify"
          page={`${at('/verify')}?token=${encodeURIComponent(token)}`}
          submit={words.verifyAction}
          words={words}
          state={state}
          done={signIn}
        >
          <input type="hidden" name="token" value={token} />
        </AccountForm>
      ) : null}
      <details>
        <summary>{words.verifyAgain}</summary>
        <AccountForm
          action="/api/identity/verify/resend"
          page={at('/verify')}
          submit={words.resend}
          words={words}
          state={token ? null : state}
        >
          <Field name="email" type="email" label={words.email} autoComplete="email" />
        </AccountForm>
      </details>
    </AccountPage>
  )
}
