import { Picture, type PictureSource } from '@/src/components/site/Picture'
import styles from './Testimonials.module.css'

interface TestimonialsProps {
  quotes: readonly {
    id: string
    content: string
    authorName: string
    /** Position and company. */
    role: string | null
    rating: number
    photo: PictureSource | null
  }[]
  /** “{rating} of 5”, with the figure in it. */
  ratingOf: (rating: number) => string
}

const MARKS = [1, 2, 3, 4, 5] as const

/** What people say: the first one large, the others beside each other under it. */
export function Testimonials({ quotes, ratingOf }: TestimonialsProps) {
  return (
    <ul className={styles.quotes}>
      {quotes.map(({ id, content, authorName, role, rating, photo }) => (
        <li key={id}>
          <figure>
            <blockquote>
              <p>{content}</p>
            </blockquote>
            <figcaption>
              {photo ? (
                <span className={styles.photo}>
                  <Picture media={photo} sizes="3.5rem" isDecorative />
                </span>
              ) : null}
              <span className={styles.who}>
                <span className={styles.name}>{authorName}</span>
                {role ? <span className="quiet">{role}</span> : null}
              </span>
              <svg viewBox="0 0 62 12" className={styles.rating} role="img" aria-label={ratingOf(rating)}>
                {MARKS.map((mark) => (
                  <circle key={mark} cx={mark * 12 - 5} cy="6" r="4" data-on={mark <= rating || undefined} />
                ))}
              </svg>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}
