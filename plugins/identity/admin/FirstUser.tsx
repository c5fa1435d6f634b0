import type { AdminViewServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'

/** Stands where Payload would let whoever comes first make the first account. */
export function FirstUser({ initPageResult }: AdminViewServerProps) {
  const say = sayIn(initPageResult.req.i18n)
  return (
    <div>
      <h1>{say('No accounts yet')}</h1>
      <p>{say('The first account is made on the server, by whoever runs it:')}</p>
      <pre>
        <code>npm run create-admin</code>
      </pre>
      <p>{say('Then sign in here. Everybody else is invited from the panel.')}</p>
    </div>
  )
}
