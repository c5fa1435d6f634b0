import { Picture } from '@/src/components/site/Picture'
import type { Locale } from '@/src/lib/locales'
import { fill } from '@/src/lib/fill'
import { storyWords } from '@/src/lib/story-words'
import { pictureOf } from '../_data/picture'
import type { Quote } from '../_data/testimonials'
import styles from './QuoteFigure.module.css'

/** What somebody said, in large letters, with the rating as pearls on a wire. */
export function QuoteFigure({ quote, locale }: { quote: Quote; locale: Locale }) {
  const photo = pictureOf(quote.photo)
  const rated = fill(storyWords(locale).rated, { rating: quote.rating })
  return (
    <figure className={styles.quote}>
      <svg viewBox="0 0 100 20" className={styles.rating} role="img" aria-label={rated}>
        <path d="M0 10 H100" stroke="currentColor" strokeOpacity="0.5" />
        {[1, 2, 3, 4, 5].map((pearl) => (
          <circle
            key={pearl}
            cx={pearl * 20 - 10}
            cy="10"
            r="6"
            stroke="currentColor"
            fill={pearl <= quote.rating ? 'currentColor' : 'var(--ground)'}
          />
        ))}
      </svg>
      <blockquote>
        <p>{quote.content}</p>
      </blockquote>
      <figcaption className={styles.person}>
        {photo ? (
          <span className={styles.photo}>
            <Picture media={photo} sizes="3.5rem" isDecorative />
          </span>
        ) : null}
        <span>
          <strong>{quote.authorName}</strong>
          <span className="quiet">{[quote.authorTitle, quote.company].filter(Boolean).join(', ')}</span>
        </span>
      </figcaption>
    </figure>
  )
}
