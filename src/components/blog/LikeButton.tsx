'use client'

import { useEffect, useState } from 'react'
import type { BlogWords } from '@/src/lib/blog-words'
import styles from './LikeButton.module.css'
import { useReader } from './useReader'

interface LikeButtonProps {
  postId: string
  signInHref: string
  words: Pick<BlogWords, 'like' | 'liked' | 'likesCount' | 'likeSignIn' | 'likeProblem' | 'reactions'>
}

/** How many like the post, and the button for one more. Who is not signed in is led there and back. */
export function LikeButton({ postId, signInHref, words }: LikeButtonProps) {
  const reader = useReader(postId)
  const [state, setState] = useState<{ likes: number; liked: boolean } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    if (reader) setState({ likes: reader.likes, liked: reader.liked })
  }, [reader])

  const toggle = async () => {
    if (!state) return
    const wanted = !state.liked
    setProblem(null)
    setState({ likes: Math.max(0, state.likes + (wanted ? 1 : -1)), liked: wanted })
    try {
      const response = await fetch(`/api/posts/${postId}/like`, {
        method: wanted ? 'POST' : 'DELETE',
        credentials: 'same-origin',
      })
      const told = (await response.json()) as { likes?: number; liked?: boolean; errors?: { message?: string }[] }
      if (response.ok && told.likes !== undefined) return setState({ likes: told.likes, liked: told.liked === true })
      setProblem(told.errors?.[0]?.message ?? words.likeProblem)
    } catch {
      // Nothing arrived: the button goes back to what is true.
      setProblem(words.likeProblem)
    }
    setState(state)
  }

  const count = state ? (
    <span className="reading" data-testid="likes">
      {words.likesCount.replace('{count}', String(state.likes))}
    </span>
  ) : null
  return (
    <div className={styles.likes} role="group" aria-label={words.reactions}>
      {reader?.name ? (
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-pressed={state?.liked ?? false}
          onClick={() => void toggle()}
        >
          <Heart isFull={state?.liked ?? false} />
          {state?.liked ? words.liked : words.like}
        </button>
      ) : (
        <a href={signInHref} className="button" data-kind="quiet" rel="nofollow">
          <Heart isFull={false} />
          {words.likeSignIn}
        </a>
      )}
      {count}
      {problem ? (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      ) : null}
    </div>
  )
}

function Heart({ isFull }: { isFull: boolean }) {
  return (
    <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
      <path
        d="M9 14.5S1.5 10 1.5 5.2A3.7 3.7 0 0 1 9 3.6a3.7 3.7 0 0 1 7.5 1.6C16.5 10 9 14.5 9 14.5Z"
        fill={isFull ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  )
}
