import type { Metadata } from 'next'
import { listSessions } from '@/plugins/identity/api'
import { payload } from '@/src/app/(site)/_data/payload'
import { AccountForm } from '@/src/components/account/AccountForm'
import { Field } from '@/src/components/account/Field'
import { SessionList } from '@/src/components/account/SessionList'
import { PageHeading } from '@/src/components/portal/PageHeading'
import styles from '@/src/components/portal/portal.module.css'
import { accountWords } from '@/src/lib/account-words'
import { isLocale, LOCALES } from '@/src/lib/locales'
import { PortalFrame } from '../../../../_data/PortalFrame'
import { portalPage, portalTitle, type PortalPageProps } from '../../../../_data/portalPage'

export function generateMetadata(props: PortalPageProps): Promise<Metadata> {
  return portalTitle(props, 'profile')
}

/** Name, clock and language, address, password, and where the person is signed in. */
export default async function PortalProfile(props: PortalPageProps) {
  const page = await portalPage(props, '/profile')
  const { site, words, user, to, at, flash, isDone, when } = page
  const account = accountWords(site.locale)
  const sessions = await listSessions({ payload: await payload() }, user)
  const back = to('/profile')
  // The forms of a page share one flash: each shows what concerns its own fields.
  const stateOf = (...fields: string[]) =>
    flash && Object.keys(flash.errors).some((field) => fields.includes(field)) ? flash : null
  const zone = user.timezone ?? 'UTC'
  return (
    <PortalFrame page={page} current="/profile">
      <PageHeading label={user.email} title={words.profile} intro={words.profileIntro} />
      {isDone ? (
        <p className="notice" data-kind="good" role="status">
          {account.done}
        </p>
      ) : null}
      {flash && !stateOf('name', 'timezone', 'language', 'email', 'currentPassword', 'password') ? (
        <p className="notice" data-kind="problem" role="alert">
          {flash.message}
        </p>
      ) : null}
      <section className={styles.section} aria-labelledby="details">
        <h2 id="details">{words.details}</h2>
        <AccountForm
          action="/api/portal/profile"
          page={back}
          submit={words.save}
          words={account}
          state={stateOf('name', 'timezone', 'language')}
          doneText={words.saved}
        >
          <Field name="name" label={account.name} autoComplete="name" value={user.name} maxLength={120} />
          <div className="field">
            <label htmlFor="timezone">{words.timezone}</label>
            <select id="timezone" name="timezone" defaultValue={zone}>
              {[...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((name) => (
                <option key={name} value={name}>
                  {name.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="language">{words.language}</label>
            <select id="language" name="language" defaultValue={languageOf(user.preferences) ?? site.locale}>
              {LOCALES.map(({ code, label }) => (
                <option key={code} value={code} lang={code}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        </AccountForm>
      </section>
      <section className={styles.section} aria-labelledby="address">
        <h2 id="address">{words.address}</h2>
        <AccountForm
          action="/api/portal/email"
          page={back}
          submit={words.changeAddress}
          words={account}
          state={stateOf('email')}
          doneText={words.addressChanged}
        >
          <Field name="email" type="email" label={words.newAddress} autoComplete="email" maxLength={254} />
          <Field
            name="currentPassword"
            type="password"
            label={account.currentPassword}
            autoComplete="current-password"
          />
        </AccountForm>
      </section>
      <section className={styles.section} aria-labelledby="password">
        <h2 id="password">{account.changePassword}</h2>
        <AccountForm
          action="/api/identity/password"
          page={back}
          submit={account.changePassword}
          words={account}
          state={stateOf('password', 'currentPassword')}
          doneText={account.passwordDone}
        >
          <Field
            name="currentPassword"
            type="password"
            label={account.currentPassword}
            autoComplete="current-password"
          />
          <Field
            name="password"
            type="password"
            label={account.newPassword}
            autoComplete="new-password"
            hint={account.passwordHint}
            minLength={12}
          />
        </AccountForm>
      </section>
      <section className={styles.section} aria-labelledby="sessions">
        <h2 id="sessions">{account.sessions}</h2>
        <SessionList sessions={sessions} locale={site.locale} page={back} when={when} words={account} />
        <AccountForm
          action="/api/identity/sign-out"
          page={back}
          submit={account.signOutEverywhere}
          words={account}
          state={null}
          isQuiet
        >
          <input type="hidden" name="everywhere" value="true" />
          <input type="hidden" name="next" value={at('/sign-in')} />
        </AccountForm>
      </section>
    </PortalFrame>
  )
}

function languageOf(preferences: unknown): string | null {
  const language = (preferences as { language?: unknown } | null | undefined)?.language
  return isLocale(language) ? language : null
}
