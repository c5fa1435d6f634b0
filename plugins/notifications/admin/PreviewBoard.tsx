'use client'

import { useStepNav } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/src/lib/locales'
import { MailFrame } from './MailFrame'

interface Props {
  templates: { name: string; title: string; note: string }[]
  /** An empty id is the house itself. */
  organizations: { id: string; name: string }[]
  outboxUrl: string
}

interface Preview {
  subject: string
  html: string
  text: string
  /** Where the organization's logo comes from. */
  origin: string
}

export function PreviewBoard({ templates, organizations, outboxUrl }: Props) {
  const say = useSay()
  const [template, setTemplate] = useState(templates[0]?.name ?? '')
  const [organization, setOrganization] = useState(organizations[0]?.id ?? '')
  const [locale, setLocale] = useState<Locale>(DEFAULT_LOCALE)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const select = useId()
  const language = useId()
  const { setStepNav } = useStepNav()

  useEffect(
    () => setStepNav([{ label: say('Outbox'), url: outboxUrl }, { label: say('Mail templates') }]),
    [setStepNav, outboxUrl, say],
  )

  useEffect(() => {
    const controller = new AbortController()
    const parameters = new URLSearchParams({ template, organization, locale })
    fetch(`/api/mail-preview?${parameters}`, { credentials: 'same-origin', signal: controller.signal })
      .then(async (response) => {
        setFailed(!response.ok)
        if (response.ok) setPreview((await response.json()) as Preview)
      })
      .catch(() => {
        if (!controller.signal.aborted) setFailed(true)
      })
    return () => controller.abort()
  }, [template, organization, locale])

  return (
    <div className="mail-preview__board">
      <nav aria-label={say('Templates')}>
        <label htmlFor={select}>{say('In the brand of')}</label>
        <select id={select} value={organization} onChange={(event) => setOrganization(event.target.value)}>
          {organizations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor={language}>{say('In the language')}</label>
        <select id={language} value={locale} onChange={(event) => setLocale(event.target.value as Locale)}>
          {LOCALES.map(({ code, label }) => (
            <option key={code} value={code} lang={code}>
              {label}
            </option>
          ))}
        </select>
        <ul>
          {templates.map(({ name, title, note }) => (
            <li key={name}>
              <button type="button" aria-pressed={name === template} onClick={() => setTemplate(name)}>
                {say(title)}
                {note ? <small>{say(note)}</small> : null}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {hasFailed ? (
          <p role="alert">{say('This template could not be shown. Choose another, or reload the page.')}</p>
        ) : null}
        {preview && !hasFailed ? (
          <>
            <p className="mail-preview__subject">
              <span>{say('Subject')}</span> {preview.subject}
            </p>
            <MailFrame
              html={preview.html}
              text={preview.text}
              title={preview.subject}
              imageOrigin={preview.origin}
              withWidths
            />
          </>
        ) : null}
      </div>
    </div>
  )
}
