'use client'

import { useEffect, useRef } from 'react'

export interface Problems {
  message: string
  fields: Record<string, string>
}

/** What is wrong with a form, each line leading to its field; takes the focus whenever it is said anew. */
export function ProblemList({ id, problems }: { id: string; problems: Problems }) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [problems])
  const fields = Object.entries(problems.fields)
  return (
    <div className="notice" data-kind="problem" ref={summary} tabIndex={-1} role="alert">
      <p>{problems.message}</p>
      {fields.length > 0 ? (
        <ul>
          {fields.map(([name, problem]) => (
            <li key={name}>
              <a
                href={`#${id}${name}`}
                onClick={(event) => {
                  // The part behind the # says where in the booking one is.
                  event.preventDefault()
                  document.getElementById(id + name)?.focus()
                }}
              >
                {problem}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
