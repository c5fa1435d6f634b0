import type { Say } from '@/plugins/languages/api'
import type { Change } from '../diff'
import { readableValue } from './readable'
import './audit.css'

interface Props {
  changes: Change[] | null | undefined
  /** Names of the records that relations point to, by id. */
  titles: ReadonlyMap<string, string>
  /** A field’s path as a person reads it. */
  nameOf: (path: string) => string
  say: Say
}

/** The changes of one audit entry: field, before, after. A new record has no "before". */
export function ChangeList({ changes, titles, nameOf, say }: Props) {
  if (!changes || changes.length === 0) return <p className="audit-empty">{say('No field changed.')}</p>
  const isNew = changes.every(({ before }) => before === null)
  return (
    <table className="audit-changes">
      <thead>
        <tr>
          <th scope="col">{say('Field')}</th>
          {isNew ? null : <th scope="col">{say('Before')}</th>}
          <th scope="col">{say(isNew ? 'Value' : 'After')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">{nameOf(path)}</th>
            {isNew ? null : (
              <td>
                <del>{readableValue(before, titles, say)}</del>
              </td>
            )}
            <td>
              <ins>{readableValue(after, titles, say)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
