import type { ServerProps } from 'payload'
import './mail.css'

/** Above the outbox: the way to the templates. */
export function PreviewLink({ payload, path }: ServerProps & { path: string }) {
  return (
    <p className="mail-preview__link">
      <a href={`${payload.config.routes.admin}${path}`}>Look at the mail templates</a>
    </p>
  )
}
