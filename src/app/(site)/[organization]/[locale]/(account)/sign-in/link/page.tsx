import type { Metadata } from 'next'
import Link from 'next/link'
import { isLinkOpen } from '@/plugins/identity/api'
import { AccountForm } from '@/src/components/account/AccountForm'
import { AccountPage } from '@/src/components/account/AccountPage'
import { Field } from '@/src/components/account/Field'
import { payload } from '../../../../../_data/payload'
import { accountPage, accountTitle, type AccountPageProps } from '../../_data/accountPage'

export function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  return accountTitle(props, 'linkTitle')
}

/** Asks for a link by mail; with a token, the button that signs in: programs that look at links in mails press none. */
export default async function SignInLinkPage(props: AccountPageProps) {
  const { site, words, at, query, state, isDone } = await accountPage(props)
  const page = at('/sign-in/link')
  const token = query('token')
  const isOpen = token ? await isLinkOpen({ payload: await payload() }, token) : false
  const foot = <Link href={at('/sign-in')}>{words.passwordInstead}</Link>
  if (token && isOpen) {
    return (
      <AccountPage label={site.name} title={words.linkOpenTitle} intro={words.linkOpenIntro}>
        <AccountForm
          action="/api/identity/sign-in-link/open"
          page={`${page}?token=${encodeURIComponent(token)}`}
          submit={words.linkOpenAction}
          words={words}
          state={state}
        >
          <input type="hidden" name="token" value={token} />
        </AccountForm>
      </AccountPage>
    )
  }
  if (token) {
    return (
      <AccountPage label={site.name} title={words.linkTitle} foot={foot}>
        <p className="notice" data-kind="problem">
          {words.linkClosed} <Link href={page}>{words.linkAgain}</Link>
        </p>
      </AccountPage>
    )
  }
  return (
    <AccountPage label={site.name} title={words.linkTitle} intro={isDone ? undefined : words.linkIntro} foot={foot}>
      {isDone ? (
        <p className="notice" data-kind="good" role="status">
          {words.linkSent}
        </p>
      ) : (
        <AccountForm
          action="/api/identity/sign-in-link"
          page={page}
          submit={words.linkAction}
          words={words}
          state={state}
        >
          <input type="hidden" name="locale" value={site.locale} />
          {query('next') ? <input type="hidden" name="next" value={query('next')} /> : null}
          <Field name="email" type="email" label={words.email} autoComplete="username" />
        </AccountForm>
      )}
    </AccountPage>
  )
}
