import styles from './Comments.module.css'

interface ShownComment {
  id: string
  name: string
  content: string
  createdAt: string
  isByAuthor: boolean
  answers: ShownComment[]
}

interface CommentListProps {
  comments: readonly ShownComment[]
  dateOf: (iso: string) => string
  /** Where one answers a comment; null when comments are closed. */
  replyHref: ((id: string) => string) | null
  words: { isAuthor: string; reply: string; replyTo: (name: string) => string }
}

/** Comments in threads, as lists in lists. */
export function CommentList({ comments, dateOf, replyHref, words }: CommentListProps) {
  return (
    <ol className={styles.comments}>
      {comments.map(({ id, name, content, createdAt, isByAuthor, answers }) => (
        <li key={id}>
          <article id={`comment-${id}`} className={styles.comment}>
            <p className={styles.head}>
              <strong>{name}</strong>
              {isByAuthor ? <span className={`label ${styles.badge}`}>{words.isAuthor}</span> : null}
              <time dateTime={createdAt} className="reading quiet">
                {dateOf(createdAt)}
              </time>
            </p>
            <p className={styles.content}>{content}</p>
            {replyHref ? (
              <p>
                <a
                  href={replyHref(id)}
                  data-reply={id}
                  data-name={name}
                  aria-label={words.replyTo(name)}
                  rel="nofollow"
                >
                  {words.reply}
                </a>
              </p>
            ) : null}
          </article>
          {answers.length > 0 ? (
            <CommentList comments={answers} dateOf={dateOf} replyHref={replyHref} words={words} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}
