import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ANSWER_ENDPOINT, readRequest } from '@/plugins/testimonials/api'
import { HONEYPOT } from '@/src/lib/contact-fields'
import { fill } from '@/src/lib/fill'
import { storyWords, type StoryWords } from '@/src/lib/story-words'
import { payload } from '../../../../_data/payload'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import styles from './page.module.css'

/** About one person: made for each request, never kept, and no matter for search engines. */
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  return {
    title: fill(storyWords(site.locale).askTitle, { organization: site.name }),
    robots: { index: false, follow: false },
    // The address holds the link's token.
    referrer: 'no-referrer',
  }
}

/** Behind the link of a testimonial request: a form that needs no JavaScript, or what became of the link. */
export default async function TestimonialPage({ params, searchParams }: PageProps) {
  const { site } = await requireSite(params)
  const words = storyWords(site.locale)
  const { token: sentToken, sent } = await searchParams
  const token = Array.isArray(sentToken) ? sentToken[0] : sentToken
  if (sent === '1' && !token) {
    return <Sheet label={site.name} title={words.askThanksTitle} text={words.askThanks} />
  }
  const request = await readRequest({ payload: await payload() }, token, site.id)
  if (request.state !== 'open') {
    const why = { expired: words.askExpired, used: words.askUsed, unknown: words.askUnknown }[request.state]
    return <Sheet label={site.name} title={words.askClosedTitle} text={why} />
  }
  const organization = site.name
  return (
    <Sheet
      label={site.name}
      title={fill(words.askTitle, { organization })}
      text={fill(words.askIntro, { name: request.name })}
    >
      <form method="post" action={ANSWER_ENDPOINT} className={styles.form}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={site.locale} />
        <div className="visually-hidden" aria-hidden="true">
          <input name={HONEYPOT} tabIndex={-1} autoComplete="off" />
        </div>
        <Rating words={words} />
        <div className="field">
          <label htmlFor="content">{words.askContent}</label>
          <textarea id="content" name="content" required minLength={10} maxLength={2000} />
        </div>
        <div className="field">
          <label htmlFor="name">{words.askName}</label>
          <input id="name" name="name" required maxLength={120} autoComplete="name" defaultValue={request.name} />
        </div>
        <div className={styles.pair}>
          <div className="field">
            <label htmlFor="position">
              {words.askPosition} <span className="quiet">({words.optional})</span>
            </label>
            <input id="position" name="position" maxLength={120} autoComplete="organization-title" />
          </div>
          <div className="field">
            <label htmlFor="company">
              {words.askCompany} <span className="quiet">({words.optional})</span>
            </label>
            <input
              id="company"
              name="company"
              maxLength={160}
              autoComplete="organization"
              defaultValue={request.company ?? undefined}
            />
          </div>
        </div>
        <label className="check">
          <input type="checkbox" name="consent" value="yes" required />
          <span>{fill(words.askConsent, { organization })}</span>
        </label>
        <p>
          <button className="button" type="submit">
            {words.askSend}
          </button>
        </p>
      </form>
    </Sheet>
  )
}

/** Five pearls on a wire. Plain radio buttons: the pearls are their labels. */
function Rating({ words }: { words: StoryWords }) {
  return (
    <fieldset className={styles.rating}>
      <legend>{words.askRating}</legend>
      <div className={styles.wire}>
        {[1, 2, 3, 4, 5].map((rating) => (
          <label key={rating} title={fill(words.rated, { rating })}>
            <input
              type="radio"
              name="rating"
              value={rating}
              required
              defaultChecked={rating === 5}
              aria-label={fill(words.rated, { rating })}
            />
            <span aria-hidden="true">{rating}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface SheetProps {
  label: string
  title: string
  text: string
  children?: ReactNode
}

function Sheet({ label, title, text, children }: SheetProps) {
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <p className="label">{label}</p>
        <h1>{title}</h1>
        <p className="lead quiet">{text}</p>
      </header>
      {children}
    </div>
  )
}
