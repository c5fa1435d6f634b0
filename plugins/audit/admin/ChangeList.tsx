import type { Change } from '../diff'
import { readablePath, readableValue } from './readable'
import './audit.css'

/** The changes of one audit entry: field, before, after. */
export function ChangeList({ changes }: { changes: Change[] | null | undefined }) {
  if (!changes || changes.length === 0) return <p className="audit-empty">No field changed.</p>
  return (
    <table className="audit-changes">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">{readablePath(path)}</th>
            <td>
              <del>{readableValue(before)}</del>
            </td>
            <td>
              <ins>{readableValue(after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
