import type { Metadata } from 'next'
import { createLocalReq } from 'payload'
import { lookAtConfirmation } from '@/plugins/blog/confirmComment'
import { blogWords, type BlogWords } from '@/src/lib/blog-words'
import { localizedPath } from '@/src/lib/site-path'
import { payload } from '../../../../../_data/payload'
import { requireSite, type SiteParams } from '../../../../../_data/requireSite'
import styles from '../../PostsOf.module.css'

// About one comment, and never kept.
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  return { title: blogWords(site.locale).confirmTitle, robots: { index: false }, referrer: 'no-referrer' }
}

const OUTCOMES = {
  confirmed: ['confirmedTitle', 'confirmedText'],
  used: ['confirmUsedTitle', 'confirmUsedText'],
  old: ['confirmOldTitle', 'confirmOldText'],
  bad: ['confirmBadTitle', 'confirmBadText'],
} as const satisfies Record<string, readonly [keyof BlogWords, keyof BlogWords]>

/** Where the link in a stranger's mail leads: opening it changes nothing, the button does. Mail programs open links by themselves. */
export default async function ConfirmPage({ params, searchParams }: PageProps) {
  const { site } = await requireSite(params)
  const words = blogWords(site.locale)
  const { token, done } = await searchParams
  const told = typeof done === 'string' && done in OUTCOMES ? (done as keyof typeof OUTCOMES) : null
  const api = await payload()
  const state = told ?? (await lookAtConfirmation(await createLocalReq({}, api), token))
  if (state === 'ready') {
    return (
      <div className={styles.head}>
        <div>
          <p className="label">{words.comments}</p>
          <h1>{words.confirmTitle}</h1>
          <form method="post" action="/api/comments/confirm">
            <input type="hidden" name="token" value={String(token)} />
            <input type="hidden" name="locale" value={site.locale} />
            <p>
              <button className="button">{words.confirmAction}</button>
            </p>
          </form>
        </div>
      </div>
    )
  }
  const [title, text] = OUTCOMES[state]
  return (
    <div className={styles.head}>
      <div>
        <p className="label">{words.comments}</p>
        <h1>{words[title]}</h1>
        <p className="lead quiet">{words[text]}</p>
        <p>
          <a href={localizedPath(site.locale, '/blog')}>{words.allPosts}</a>
        </p>
      </div>
    </div>
  )
}
