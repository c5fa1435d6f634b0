import type { ListViewServerProps } from 'payload'
import { Button } from '@payloadcms/ui'
import { sayIn } from '@/plugins/languages/api'
import './imports.css'

/** Above a list: the way to bring in a file, for those who may. `into` is the list's collection; none on the imports' own. */
export function ImportLink({ permissions, payload, i18n, into }: ListViewServerProps & { into: string | null }) {
  const rights = permissions?.collections
  if (!rights?.imports?.read || (into !== null && !rights[into]?.create)) return null
  const say = sayIn(i18n)
  const query = into === null ? '' : `?into=${into}`
  return (
    <p className="import-link">
      <Button
        el="link"
        buttonStyle={into === null ? 'primary' : 'secondary'}
        size="small"
        margin={false}
        to={`${payload.config.routes.admin}/collections/imports/new-file${query}`}
      >
        {say('Import a file')}
      </Button>
    </p>
  )
}
