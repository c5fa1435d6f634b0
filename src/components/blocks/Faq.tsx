import styles from './Faq.module.css'

interface FaqProps {
  items: readonly { question: string; answer: string }[]
}

/** Questions that open one by one, without a script; the first one is open. An empty line in an answer begins a paragraph. */
export function Faq({ items }: FaqProps) {
  return (
    <div className={styles.faq}>
      {items.map(({ question, answer }, index) => (
        <details key={index} open={index === 0}>
          <summary>
            <h3>{question}</h3>
          </summary>
          <div className={styles.answer}>
            {answer.split(/\n\s*\n/).map((paragraph, number) => (
              <p key={number}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
    </div>
  )
}
