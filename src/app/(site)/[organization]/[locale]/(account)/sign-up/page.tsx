import type { Metadata } from 'next'
import Link from 'next/link'
import { AccountForm } from '@/src/components/account/AccountForm'
import { AccountPage } from '@/src/components/account/AccountPage'
import { Field } from '@/src/components/account/Field'
import { fill } from '@/src/lib/site-words'
import { accountPage, accountTitle, type AccountPageProps } from '../_data/accountPage'

export function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  return accountTitle(props, 'signUp')
}

/** Query parameters that say where a visitor came from, and the fields that keep them. */
const ORIGIN = {
  utm_source: 'utmSource',
  utm_medium: 'utmMedium',
  utm_campaign: 'utmCampaign',
  utm_term: 'utmTerm',
  utm_content: 'utmContent',
} as const

export default async function SignUpPage(props: AccountPageProps) {
  const { site, words, at, query, state, isDone } = await accountPage(props)
  const foot = <Link href={at('/sign-in')}>{words.haveAccount}</Link>
  if (!site.hasSignUp) {
    return (
      <AccountPage label={site.name} title={words.signUp} foot={foot}>
        <p className="notice">
          {fill(words.signUpClosed, { organization: site.name })} <Link href={at('/contact')}>{words.contact}</Link>
        </p>
      </AccountPage>
    )
  }
  if (isDone) {
    return (
      <AccountPage label={site.name} title={words.signUp} foot={foot}>
        <p className="notice" data-kind="good" role="status">
          {words.signUpDone}
        </p>
      </AccountPage>
    )
  }
  const consent = fill(words.consent, { organization: site.name })
  const origin = Object.entries(ORIGIN).flatMap(([name, field]) => {
    const value = query(name)
    return value ? [<input key={field} type="hidden" name={field} value={value.slice(0, 200)} />] : []
  })
  return (
    <AccountPage label={site.name} title={words.signUp} intro={words.signUpIntro} foot={foot}>
      <AccountForm
        action="/api/identity/sign-up"
        page={at('/sign-up')}
        submit={words.signUp}
        words={words}
        state={state}
      >
        <input type="hidden" name="organization" value={site.slug} />
        <input type="hidden" name="locale" value={site.locale} />
        {origin}
        <Field name="name" label={words.name} autoComplete="name" maxLength={120} />
        <Field name="email" type="email" label={words.email} autoComplete="email" maxLength={254} />
        <Field
          name="password"
          type="password"
          label={words.password}
          autoComplete="new-password"
          hint={words.passwordHint}
          minLength={12}
        />
        <Field
          name="company"
          label={words.company}
          autoComplete="organization"
          optional={words.optional}
          maxLength={160}
        />
        <label className="check">
          <input type="checkbox" name="consentText" value={consent} required />
          <span>{consent}</span>
        </label>
      </AccountForm>
    </AccountPage>
  )
}
