import { deviceName } from '@/src/lib/device-name'
import { AccountForm } from './AccountForm'
import styles from './account.module.css'
import type { FormWords } from './types'

export interface ListedSession {
  id: string
  createdAt: string
  ipAddress: string | null
  userAgent: string | null
  isCurrent: boolean
}

interface SessionListProps {
  sessions: ListedSession[]
  locale: string
  page: string
  /** Writes a moment in the person's own time zone; without it, times are in UTC and say so. */
  when?: (iso: string) => string
  words: FormWords & { current: string; end: string; since: string; unknownAddress: string }
}

/** Where a person is signed in, with a way to end each session but this one. */
export function SessionList({ sessions, locale, page, words, when }: SessionListProps) {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  const write = when ?? ((iso: string) => `${time.format(new Date(iso))} UTC`)
  return (
    <ul className={styles.sessions}>
      {sessions.map(({ id, createdAt, ipAddress, userAgent, isCurrent }) => (
        <li key={id}>
          <span>
            {deviceName(userAgent)}
            <br />
            <span className="reading quiet">
              {ipAddress ?? words.unknownAddress} · {words.since} <time dateTime={createdAt}>{write(createdAt)}</time>
            </span>
          </span>
          {isCurrent ? (
            <span className="label">{words.current}</span>
          ) : (
            <AccountForm
              action="/api/identity/sessions/revoke"
              page={page}
              submit={words.end}
              words={words}
              state={null}
              isQuiet
            >
              <input type="hidden" name="session" value={id} />
            </AccountForm>
          )}
        </li>
      ))}
    </ul>
  )
}
