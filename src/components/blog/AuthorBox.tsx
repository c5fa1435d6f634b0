import Link from 'next/link'
import styles from './AuthorBox.module.css'

interface AuthorBoxProps {
  name: string
  jobTitle: string | null
  bio: string | null
  avatarUrl: string | null
  href: string | null
  words: { about: string; more: string }
}

/** Who wrote it, in a few sentences. */
export function AuthorBox({ name, jobTitle, bio, avatarUrl, href, words }: AuthorBoxProps) {
  return (
    <aside className={styles.author} aria-label={words.about}>
      <Portrait name={name} avatarUrl={avatarUrl} />
      <div className={styles.words}>
        <p className="label">{words.about}</p>
        <p className={styles.name}>{name}</p>
        {jobTitle ? <p className="quiet">{jobTitle}</p> : null}
        {bio ? <p className={styles.bio}>{bio}</p> : null}
        {href ? (
          <p>
            <Link href={href}>{words.more}</Link>
          </p>
        ) : null}
      </div>
    </aside>
  )
}

/** The picture of a person; without one, the first letters of the name on a brass disc. */
export function Portrait({ name, avatarUrl }: { name: string; avatarUrl: string | null }) {
  if (avatarUrl) return <img src={avatarUrl} alt="" width={72} height={72} loading="lazy" className={styles.portrait} />
  const letters = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
  return (
    <span className={styles.portrait} data-empty="" aria-hidden="true">
      {letters}
    </span>
  )
}
