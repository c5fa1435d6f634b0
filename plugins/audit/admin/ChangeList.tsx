import type { Say } from '@/plugins/languages/api'
import type { Change } from '../diff'
import type { FieldReader } from './fieldReader'
import './audit.css'

interface Props {
  changes: Change[] | null | undefined
  reader: FieldReader
  say: Say
}

/** The changes of one audit entry: field, before, after. A new record has no "before". */
export function ChangeList({ changes, reader, say }: Props) {
  const shown = (changes ?? []).flatMap((change) => {
    const name = reader.nameOf(change.path)
    return name === null ? [] : [{ ...change, name }]
  })
  if (shown.length === 0) return <p className="audit-empty">{say('No field changed.')}</p>
  const isNew = shown.every(({ before }) => before === null)
  const held = (side: 'after' | 'before') => (path: string) => changes?.find((change) => change.path === path)?.[side]
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
        {shown.map(({ path, name, before, after }) => (
          <tr key={path}>
            <th scope="row">{name}</th>
            {isNew ? null : (
              <td>
                <del>{reader.valueOf(path, before, held('before'))}</del>
              </td>
            )}
            <td>
              <ins>{reader.valueOf(path, after, held('after'))}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
