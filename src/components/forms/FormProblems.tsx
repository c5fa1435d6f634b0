import type { RefObject } from 'react'
import type { Told } from './useSentForm'

interface FormProblemsProps {
  refusal: Told
  notice: RefObject<HTMLDivElement | null>
  /** What the ids of the fields begin with, before their names. @default '' */
  prefix?: string
  /** Names of problems of what nobody can see or fill in: there is no field to lead to. @default ['token'] */
  withoutField?: string[]
}

/** What is wrong with a form, each line leading to its field. */
export function FormProblems({ refusal, notice, prefix = '', withoutField = ['token'] }: FormProblemsProps) {
  const { message, errors = {} } = refusal
  const problems = Object.entries(errors)
  if (!message) return null
  return (
    <div className="notice" data-kind="problem" ref={notice} tabIndex={-1} role="alert">
      <p>{message}</p>
      {problems.length > 0 ? (
        <ul>
          {problems.map(([name, problem]) => (
            <li key={name}>{withoutField.includes(name) ? problem : <a href={`#${prefix}${name}`}>{problem}</a>}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
