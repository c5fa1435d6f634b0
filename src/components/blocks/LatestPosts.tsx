import Link from 'next/link'
import styles from './LatestPosts.module.css'

interface LatestPostsProps {
  posts: readonly {
    id: string
    href: string
    title: string
    excerpt: string | null
    category: string | null
    /** ISO, and as people read it. */
    publishedAt: string
    date: string
    reading: string
  }[]
}

/** Posts as entries of a log: the day, the title, what it is about. */
export function LatestPosts({ posts }: LatestPostsProps) {
  return (
    <ul className={styles.posts}>
      {posts.map(({ id, href, title, excerpt, category, publishedAt, date, reading }) => (
        <li key={id}>
          <p className={styles.when}>
            <time dateTime={publishedAt} className="reading">
              {date}
            </time>
            <span className="label">{category ?? reading}</span>
          </p>
          <div className={styles.words}>
            <h3>
              <Link href={href}>{title}</Link>
            </h3>
            {excerpt ? <p className="quiet">{excerpt}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
