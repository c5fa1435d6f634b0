'use client'

import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import './mail.css'

interface Props {
  html: string
  text: string
  title: string
  /** Whether to offer the width of a telephone. */
  withWidths?: boolean
}

/** A mail as its reader sees it. The frame runs no scripts, loads nothing and has no origin, whatever the mail holds. */
export function MailFrame({ html, text, title, withWidths = false }: Props) {
  const say = useSay()
  const [part, setPart] = useState<'html' | 'text'>('html')
  const [isNarrow, setNarrow] = useState(false)
  return (
    <div className="mail">
      <div className="mail__bar">
        <div role="group" aria-label={say('Part of the mail')}>
          <button type="button" aria-pressed={part === 'html'} onClick={() => setPart('html')}>
            {say('Mail')}
          </button>
          <button type="button" aria-pressed={part === 'text'} onClick={() => setPart('text')}>
            {say('Plain text')}
          </button>
        </div>
        {withWidths && part === 'html' ? (
          <div role="group" aria-label={say('Width')}>
            <button type="button" aria-pressed={!isNarrow} onClick={() => setNarrow(false)}>
              {say('Desktop')}
            </button>
            <button type="button" aria-pressed={isNarrow} onClick={() => setNarrow(true)}>
              {say('Telephone')}
            </button>
          </div>
        ) : null}
      </div>
      {part === 'html' ? (
        <iframe
          className="mail__frame"
          data-narrow={isNarrow}
          title={title}
          sandbox=""
          referrerPolicy="no-referrer"
          srcDoc={withPolicy(html)}
        />
      ) : (
        <pre className="mail__text">{text}</pre>
      )}
    </div>
  )
}

/** Mails carry their styles with them and need nothing else. */
function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`
  return html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}${policy}`)
}
