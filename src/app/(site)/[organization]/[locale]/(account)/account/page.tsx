import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { listSessions } from '@/plugins/identity/api'
import { AccountForm } from '@/src/components/account/AccountForm'
import { AccountPage } from '@/src/components/account/AccountPage'
import { Field } from '@/src/components/account/Field'
import { SessionList } from '@/src/components/account/SessionList'
import styles from '@/src/components/account/account.module.css'
import { isStaff, personOf } from '@/src/lib/person'
import { fill } from '@/src/lib/site-words'
import { payload } from '../../../../_data/payload'
import { accountPage, accountTitle, viewer, type AccountPageProps } from '../_data/accountPage'

export function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  return accountTitle(props, 'account')
}

export default async function OwnAccountPage(props: AccountPageProps) {
  const { site, words, at, state, isDone } = await accountPage(props)
  const user = await viewer()
  if (!user) redirect(`${at('/sign-in')}?next=${encodeURIComponent(at('/account'))}`)
  const api = await payload()
  const sessions = await listSessions({ payload: api }, user)
  const page = at('/account')
  return (
    <AccountPage label={site.name} title={fill(words.hello, { name: user.name })} intro={user.email}>
      {isDone ? (
        <p className="notice" data-kind="good" role="status">
          {words.done}
        </p>
      ) : null}
      <div className={styles.actions}>
        {isStaff(personOf(user)) ? (
          <a className="button" href={api.config.routes.admin}>
            {words.openPanel}
          </a>
        ) : null}
        <AccountForm
          action="/api/identity/sign-out"
          page={page}
          submit={words.signOut}
          words={words}
          state={null}
          isQuiet
        >
          <input type="hidden" name="next" value={at('/sign-in')} />
        </AccountForm>
      </div>
      <section className={styles.section} aria-labelledby="sessions">
        <h2 id="sessions">{words.sessions}</h2>
        <SessionList sessions={sessions} locale={site.locale} page={page} words={words} />
        <div className={styles.actions}>
          <AccountForm
            action="/api/identity/sessions/end"
            page={page}
            submit={words.endOthers}
            words={words}
            state={null}
            isQuiet
          >
            <input type="hidden" name="keepThis" value="true" />
          </AccountForm>
          <AccountForm
            action="/api/identity/sign-out"
            page={page}
            submit={words.signOutEverywhere}
            words={words}
            state={null}
            isQuiet
          >
            <input type="hidden" name="everywhere" value="true" />
            <input type="hidden" name="next" value={at('/sign-in')} />
          </AccountForm>
        </div>
      </section>
      <section className={styles.section} aria-labelledby="password">
        <h2 id="password">{words.changePassword}</h2>
        <AccountForm
          action="/api/identity/password"
          page={page}
          submit={words.changePassword}
          words={words}
          state={state}
          done={<Link href={page}>{words.account}</Link>}
        >
          <Field name="currentPassword" type="password" label={words.currentPassword} autoComplete="current-password" />
          <Field
            name="password"
            type="password"
            label={words.newPassword}
            autoComplete="new-password"
            hint={words.passwordHint}
            minLength={12}
          />
        </AccountForm>
      </section>
    </AccountPage>
  )
}
