import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { createLocalReq } from 'payload'
import { commenterIn, commentScope } from '@/plugins/blog/commentEndpoints'
import { openPost } from '@/plugins/blog/openPost'
import { CommentForm } from '@/src/components/blog/CommentForm'
import { blogWords } from '@/src/lib/blog-words'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { isUuid } from '@/src/lib/ids'
import { localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import { postHref } from '../../../../../../_data/blogViews'
import { payload } from '../../../../../../_data/payload'
import { postOf } from '../../../../../../_data/post'
import { requireSite, type SiteParams } from '../../../../../../_data/requireSite'
import styles from '../../../PostsOf.module.css'

// Every form has a token of its own.
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams & { slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { words, post } = await requirePost(params)
  return { title: fill(words.commentTitle, { post: post.title }), robots: { index: false } }
}

/** The comment form on a page of its own, for browsers without JavaScript, and what comes after sending it. */
export default async function CommentPage({ params, searchParams }: PageProps) {
  const { site, words, post } = await requirePost(params)
  const { sent, parent } = await searchParams
  const path = postHref(site.locale, post.slug)
  const back = (
    <p>
      <a href={`${path}#comments`}>{words.backToPost}</a>
    </p>
  )
  const thanks: Record<string, [string, string]> = {
    approved: [words.sentApprovedTitle, words.sentApprovedText],
    pending: [words.sentPendingTitle, words.sentPendingText],
    confirm: [words.sentConfirmTitle, words.sentConfirmText],
  }
  const told = typeof sent === 'string' ? thanks[sent] : undefined
  if (told || !post.commentsOpen) {
    const [title, text] = told ?? [words.commentsClosed, null]
    return (
      <div className={styles.head}>
        <div>
          <p className="label">{post.title}</p>
          <h1>{title}</h1>
          {text ? <p className="lead quiet">{text}</p> : null}
          {back}
        </div>
      </div>
    )
  }
  const api = await payload()
  const { user } = await api.auth({ headers: await headers() })
  const req = await createLocalReq({ user: user ?? undefined }, api)
  const open = await openPost(req, post.id, { locale: site.locale })
  if (!open) notFound()
  const commenter = commenterIn(req, open)
  return (
    <>
      <div className={styles.head}>
        <div>
          <p className="label">{words.comments}</p>
          <h1>{fill(words.commentTitle, { post: post.title })}</h1>
          {back}
        </div>
      </div>
      {commenter ? null : (
        <p>
          <a href={`${localizedPath(site.locale, '/sign-in')}?next=${encodeURIComponent(`${path}/comment`)}`}>
            {words.signInInstead}
          </a>
        </p>
      )}
      <div className={styles.list}>
        <CommentForm
          words={words}
          postId={post.id}
          locale={site.locale}
          token={issueFormToken(commentScope(open), api.secret)}
          parent={isUuid(parent) ? parent : null}
          signedInAs={commenter ? fill(words.signedInAs, { name: commenter.name }) : null}
        />
      </div>
    </>
  )
}

async function requirePost(params: PageProps['params']) {
  const { site } = await requireSite(params)
  const post = await postOf(site, decodeURIComponent((await params).slug))
  if (!post) notFound()
  return { site, words: blogWords(site.locale), post }
}
