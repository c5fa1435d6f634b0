import type { CollectionSlug, ServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { formPath } from '@/src/lib/forms/wire'
import { submissionsUrl } from './submissionsUrl'
import './forms.css'

type Props = ServerProps & { id?: string | number; submissionsSlug: CollectionSlug }

/** Beside the buttons of a form: the form as visitors see it, what came in, and all of it as a file. */
export function FormLinks({ id, permissions, payload, i18n, submissionsSlug }: Props) {
  if (!id) return null
  const say = sayIn(i18n)
  return (
    <span className="form-links">
      <a href={formPath(String(id))} target="_blank" rel="noreferrer">
        {say('Look at it')}
      </a>
      {permissions?.collections?.[submissionsSlug]?.read ? (
        <>
          <a href={submissionsUrl(payload.config.routes.admin, submissionsSlug, { form: String(id) })}>
            {say('Submissions')}
          </a>
          <a href={`${payload.config.routes.api}/forms/${id}/submissions.csv`} download>
            {say('Download as CSV')}
          </a>
        </>
      ) : null}
    </span>
  )
}
