import type { UIFieldServerComponent } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { readContent } from '../readContent'
import { MailFrame } from './MailFrame'
import { RetryMail } from './RetryMail'
import './mail.css'

/** In a message of the outbox: the mail itself, and the way to send it again. */
export const MailPanel: UIFieldServerComponent = async ({ id, data, req }) => {
  if (!id) return null
  const say = sayIn(req.i18n)
  const { status, subject, error } = data as { status?: string; subject?: string; error?: string | null }
  const content = await readContent(req, String(id))
  return (
    <section className="mail-panel" aria-label={say('The mail')}>
      {status === 'FAILED' || status === 'UNCERTAIN' ? (
        <RetryMail id={String(id)} isUncertain={status === 'UNCERTAIN'} error={error ?? null} />
      ) : null}
      {content.kind === 'content' ? (
        <MailFrame
          html={content.html}
          text={content.text}
          title={subject ?? say('The mail')}
          attachments={content.attachments}
        />
      ) : (
        <p className="mail-panel__none">
          {content.kind === 'withheld'
            ? say('This mail holds a link that opens somebody’s account, so only platform administrators can read it.')
            : say(
                status === 'SENT'
                  ? 'What stood in this mail was erased when it left, because it held a link that opens an account.'
                  : 'This mail is written when its turn comes.',
              )}
        </p>
      )}
    </section>
  )
}
