import { CODE_LANGUAGES, type CodeLanguage } from '@/src/lib/rich-text/code-languages'
import { highlight } from './highlight'
import styles from './Prose.module.css'

interface CodeListingProps {
  code: string
  language: CodeLanguage
  caption?: string | null
}

/** A piece of source text, coloured on the server. Long lines are reached with the keyboard too. */
export function CodeListing({ code, language, caption }: CodeListingProps) {
  const name = CODE_LANGUAGES.find(({ value }) => value === language)?.label ?? language
  const lines = highlight(code, language)
  return (
    <figure className={styles.code}>
      <figcaption>
        <span>{caption || name}</span>
        {caption ? <span className="quiet">{name}</span> : null}
      </figcaption>
      <pre tabIndex={0} aria-label={caption || name} role="region">
        <code>
          {lines.map((line, index) => (
            <span key={index} data-line="">
              {line.map(({ text, kind }, place) =>
                kind ? (
                  <span key={place} data-kind={kind}>
                    {text}
                  </span>
                ) : (
                  text
                ),
              )}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
    </figure>
  )
}
