'use client'

import { fieldProblems } from '@/src/components/forms/fieldProblems'
import { FormProblems } from '@/src/components/forms/FormProblems'
import { Honeypot } from '@/src/components/forms/Honeypot'
import { ConsentField, WhoFields } from '@/src/components/forms/VisitorFields'
import { useSentForm } from '@/src/components/forms/useSentForm'
import { CONTACT_ENDPOINT, ORIGIN_FIELDS, type OriginField } from '@/src/lib/contact-fields'
import type { SiteWords } from '@/src/lib/site-words'
import { firstTouch } from './firstTouch'
import styles from './ContactForm.module.css'

type FormWords = Pick<
  SiteWords,
  | 'fieldName'
  | 'fieldEmail'
  | 'fieldPhone'
  | 'fieldCompany'
  | 'fieldService'
  | 'fieldServiceNone'
  | 'fieldMessage'
  | 'optional'
  | 'send'
  | 'sending'
  | 'problemsTitle'
  | 'problemNetwork'
  | 'problemUnknown'
  | 'thanksTitle'
  | 'thanksText'
  | 'thanksAgain'
>

interface ContactFormProps {
  words: FormWords
  /** The consent with the studio's name in it. */
  consent: string
  locale: string
  token: string
  services: { slug: string; title: string }[]
  /** The service that the visitor came from. */
  asked: string | null
  /** How this very page was reached; the visit's first page counts more where it is known. */
  origin: Partial<Record<OriginField, string>>
  againHref: string
}

/** The contact form. Sends itself without JavaScript; with it, mistakes are shown beside their fields. */
export function ContactForm({ words, consent, locale, token, services, asked, origin, againHref }: ContactFormProps) {
  const { refusal, sent, isSending, isReady, notice, send } = useSentForm({ words, more: firstTouch })

  if (sent) {
    return (
      <div className="notice" data-kind="good" ref={notice} tabIndex={-1} role="status">
        <h2>{words.thanksTitle}</h2>
        <p>{words.thanksText}</p>
        <p>
          <a href={againHref}>{words.thanksAgain}</a>
        </p>
      </div>
    )
  }

  const problems = fieldProblems(refusal.errors)
  const { invalid, problemOf } = problems
  const optional = <span className="quiet">({words.optional})</span>

  return (
    <form method="post" action={CONTACT_ENDPOINT} onSubmit={send} noValidate={isReady} className={styles.form}>
      <FormProblems refusal={refusal} notice={notice} />
      <input type="hidden" name="token" value={refusal.token ?? token} />
      <input type="hidden" name="locale" value={locale} />
      {ORIGIN_FIELDS.map((name) => (
        <input key={name} type="hidden" name={name} value={origin[name] ?? ''} />
      ))}
      <Honeypot />
      <div className={styles.pair}>
        <WhoFields words={words} {...problems} />
        <div className="field">
          <label htmlFor="phone">
            {words.fieldPhone} {optional}
          </label>
          <input id="phone" name="phone" type="tel" maxLength={60} autoComplete="tel" {...invalid('phone')} />
          {problemOf('phone')}
        </div>
      </div>
      {services.length > 0 ? (
        <div className="field">
          <label htmlFor="service">{words.fieldService}</label>
          <select id="service" name="service" defaultValue={asked ?? ''}>
            <option value="">{words.fieldServiceNone}</option>
            {services.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <div className="field">
        <label htmlFor="message">{words.fieldMessage}</label>
        <textarea id="message" name="message" required maxLength={10_000} rows={7} {...invalid('message')} />
        {problemOf('message')}
      </div>
      <ConsentField consent={consent} {...problems} />
      <p>
        <button className="button" aria-disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  )
}
