import Link from 'next/link'
import { Picture, type PictureSource } from '@/src/components/site/Picture'
import styles from './PostList.module.css'

/** A post in a list; words and dates are ready to be shown. */
export interface PostEntry {
  id: string
  href: string
  title: string
  excerpt: string | null
  publishedAt: string
  date: string
  reading: string
  category: string | null
  author: string | null
  picture: PictureSource | null
}

interface PostListProps {
  posts: readonly PostEntry[]
  /** The level of the titles. @default 'h2' */
  heading?: 'h2' | 'h3'
  /** The first one large, with its picture over the whole width. */
  hasLead?: boolean
}

/** Posts as one reads them in a journal: the newest large, the others in a grid of hairlines. */
export function PostList({ posts, heading: Heading = 'h2', hasLead = false }: PostListProps) {
  return (
    <ol className={styles.posts} data-lead={hasLead}>
      {posts.map(({ id, href, title, excerpt, publishedAt, date, reading, category, author, picture }, index) => {
        const isLead = hasLead && index === 0
        return (
          <li key={id} className={styles.post} data-pictured={picture !== null}>
            {picture ? (
              <div className={styles.picture}>
                <Picture
                  media={picture}
                  sizes={isLead ? '(min-width: 60rem) 55vw, 100vw' : '(min-width: 60rem) 30vw, 100vw'}
                  priority={isLead}
                  isDecorative
                />
              </div>
            ) : null}
            <div className={styles.words}>
              <p className={`label ${styles.facts}`}>
                <time dateTime={publishedAt}>{date}</time>
                {category ? <span>{category}</span> : null}
                <span>{reading}</span>
              </p>
              <Heading>
                <Link href={href}>{title}</Link>
              </Heading>
              {excerpt ? <p className={styles.excerpt}>{excerpt}</p> : null}
              {author ? <p className={`quiet ${styles.author}`}>{author}</p> : null}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
