import type { ServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import './mail.css'

/** Above the outbox: the way to the templates. */
export function PreviewLink({ payload, path, i18n }: ServerProps & { path: string }) {
  const say = sayIn(i18n)
  return (
    <p className="mail-preview__link">
      <a href={`${payload.config.routes.admin}${path}`}>{say('Look at the mail templates')}</a>
    </p>
  )
}
