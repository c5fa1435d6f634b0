'use client'

import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import './mail.css'

interface Props {
  html: string
  text: string
  title: string
  /** Whether to offer the width of a telephone, and day and night. */
  withWidths?: boolean
  /** Where the organization's logo comes from: the one thing that a mail loads. */
  imageOrigin?: string
  /** What goes with the mail, to be read here. */
  attachments?: readonly { filename: string; content: string }[]
}

/** A mail as its reader sees it. The frame runs no scripts, loads nothing and has no origin, whatever the mail holds. */
export function MailFrame({ html, text, title, withWidths = false, imageOrigin = '', attachments = [] }: Props) {
  const say = useSay()
  const [part, setPart] = useState<'html' | 'text' | number>('html')
  const [isNarrow, setNarrow] = useState(false)
  const [isNight, setNight] = useState<boolean | null>(null)
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
          {attachments.map(({ filename }, index) => (
            <button key={index} type="button" aria-pressed={part === index} onClick={() => setPart(index)}>
              {filename}
            </button>
          ))}
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
        {withWidths && part === 'html' ? (
          <div role="group" aria-label={say('Day and night')}>
            <button type="button" aria-pressed={isNight === false} onClick={() => setNight(false)}>
              {say('Day')}
            </button>
            <button type="button" aria-pressed={isNight === true} onClick={() => setNight(true)}>
              {say('Night')}
            </button>
          </div>
        ) : null}
      </div>
      {part === 'html' ? (
        <iframe
          className="mail__frame"
          data-narrow={isNarrow}
          data-night={isNight ?? undefined}
          title={title}
          sandbox=""
          referrerPolicy="no-referrer"
          srcDoc={withPolicy(isNight === null ? html : inLight(html, isNight), imageOrigin)}
        />
      ) : (
        <pre className="mail__text">{part === 'text' ? text : attachments[part]?.content}</pre>
      )}
    </div>
  )
}

/** A mail as a program that is set to day or night shows it, whatever this machine is set to. */
function inLight(html: string, isNight: boolean): string {
  return html.replaceAll('@media (prefers-color-scheme:dark)', isNight ? '@media all' : '@media not all')
}

/** Mails carry their styles with them and need nothing else but the logo. */
function withPolicy(html: string, imageOrigin: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: ${imageOrigin}">`
  return html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}${policy}`)
}
