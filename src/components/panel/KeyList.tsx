/** Keys, and what they do in the reader's language. */
export interface KeyHelp {
  keys: readonly string[]
  does: string
}

/** A table of keys. */
export function KeyList({ className, list }: { className: string; list: readonly KeyHelp[] }) {
  return (
    <dl className={className}>
      {list.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
