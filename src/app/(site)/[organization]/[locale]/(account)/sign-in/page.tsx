import type { Metadata } from 'next'
import Link from 'next/link'
import { AccountForm } from '@/src/components/account/AccountForm'
import { AccountPage } from '@/src/components/account/AccountPage'
import { Field } from '@/src/components/account/Field'
import { accountPage, accountTitle, type AccountPageProps } from '../_data/accountPage'

export function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  return accountTitle(props, 'signIn')
}

export default async function SignInPage(props: AccountPageProps) {
  const { site, words, at, query, state } = await accountPage(props)
  const next = query('next')
  return (
    <AccountPage
      label={site.name}
      title={words.signIn}
      intro={words.signInIntro}
      foot={
        <>
          <Link href={`${at('/sign-in/link')}${next ? `?next=${encodeURIComponent(next)}` : ''}`}>
            {words.linkInstead}
          </Link>
          <Link href={at('/forgot-password')}>{words.forgot}</Link>
          {site.hasSignUp ? <Link href={at('/sign-up')}>{words.noAccount}</Link> : null}
        </>
      }
    >
      <AccountForm
        action="/api/identity/sign-in"
        page={at('/sign-in')}
        submit={words.signIn}
        words={words}
        state={state}
      >
        <input type="hidden" name="home" value={at('/portal')} />
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <Field name="email" type="email" label={words.email} autoComplete="username" />
        <Field name="password" type="password" label={words.password} autoComplete="current-password" />
      </AccountForm>
    </AccountPage>
  )
}
