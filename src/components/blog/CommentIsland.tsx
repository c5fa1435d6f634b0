'use client'

import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import type { BlogWords } from '@/src/lib/blog-words'
import type { CommentFormWords } from './CommentForm'
import { useReader } from './useReader'

const CommentForm = dynamic(async () => (await import('./CommentForm')).CommentForm)

interface CommentIslandProps {
  postId: string
  locale: string
  /** The page with the form, for browsers without JavaScript. */
  formHref: string
  words: CommentFormWords & Pick<BlogWords, 'write' | 'signedInAs' | 'replyTo' | 'cancel'>
}

/** Opens the comment form in place; links to answer a comment in the section around it open it too. */
export function CommentIsland({ postId, locale, formHref, words }: CommentIslandProps) {
  const reader = useReader(postId)
  const [open, setOpen] = useState<{ parent: string | null; name: string | null } | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const isReady = reader !== null

  useEffect(() => {
    const section = place.current?.closest('section')
    if (!section || !isReady) return
    const reply = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-reply]') : null
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      setOpen({ parent: link.dataset.reply ?? null, name: link.dataset.name ?? null })
    }
    section.addEventListener('click', reply)
    return () => section.removeEventListener('click', reply)
  }, [isReady])

  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'start' })
  }, [open])

  return (
    <div ref={place} data-comment-form="">
      {open && reader ? (
        <>
          {open.name ? <h3>{words.replyTo.replace('{name}', open.name)}</h3> : null}
          <CommentForm
            key={open.parent ?? 'post'}
            words={words}
            postId={postId}
            locale={locale}
            token={reader.token}
            parent={open.parent}
            signedInAs={reader.name ? words.signedInAs.replace('{name}', reader.name) : null}
          />
          <p>
            <button type="button" className="button" data-kind="quiet" onClick={() => setOpen(null)}>
              {words.cancel}
            </button>
          </p>
        </>
      ) : (
        <a
          href={formHref}
          className="button"
          rel="nofollow"
          onClick={(event) => {
            if (!reader) return
            event.preventDefault()
            setOpen({ parent: null, name: null })
          }}
        >
          {words.write}
        </a>
      )}
    </div>
  )
}
