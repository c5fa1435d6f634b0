import { FileLine, type FileLineProps } from './FileLine'
import styles from './portal.module.css'

export interface ShownMessage {
  id: string
  body: string
  at: string
  /** The time in words. */
  when: string
  isOwnSide: boolean
  author: string
  isNew: boolean
  /** Set on what the person's side has written and the other side has opened. */
  read: string | null
  files: FileLineProps[]
}

/** A conversation, the oldest first: one side's words left, the own side's right. */
export function MessageList({ messages, newLabel }: { messages: ShownMessage[]; newLabel: string }) {
  return (
    <ol className={styles.messages}>
      {messages.map(({ id, body, at, when, isOwnSide, author, isNew, read, files }) => (
        <li key={id} data-own={isOwnSide || undefined} data-new={isNew || undefined}>
          <p className={styles.byline}>
            <strong>{author}</strong>
            <time className="reading quiet" dateTime={at}>
              {when}
            </time>
            {isNew ? <span className={styles.new}>{newLabel}</span> : null}
            {read ? <span className="reading quiet">{read}</span> : null}
          </p>
          <p className={styles.words}>{body}</p>
          {files.length > 0 ? (
            <ul className={styles.attached}>
              {files.map((file) => (
                <li key={file.href}>
                  <FileLine {...file} />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
