import type { Change } from '../diff'
import { readablePath, readableValue } from './readable'
import './audit.css'

interface Props {
  changes: Change[] | null | undefined
  /** Names of the records that relations point to, by id. */
  titles: ReadonlyMap<string, string>
}

/** The changes of one audit entry: field, before, after. A new record has no "before". */
export function ChangeList({ changes, titles }: Props) {
  if (!changes || changes.length === 0) return <p className="audit-empty">No field changed.</p>
  const isNew = changes.every(({ before }) => before === null)
  return (
    <table className="audit-changes">
      <thead>
        <tr>
          <th scope="col">Field</th>
          {isNew ? null : <th scope="col">Before</th>}
          <th scope="col">{isNew ? 'Value' : 'After'}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">{readablePath(path)}</th>
            {isNew ? null : (
              <td>
                <del>{readableValue(before, titles)}</del>
              </td>
            )}
            <td>
              <ins>{readableValue(after, titles)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
