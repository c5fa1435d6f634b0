import type { FormWords } from '@/src/lib/form-words/en'
import { hintsOf } from '@/src/lib/forms/hints'
import type { FormQuestion } from '@/src/lib/forms/definition'
import { fieldNameOf } from '@/src/lib/forms/wire'
import styles from './SiteForm.module.css'

interface FormQuestionFieldProps {
  id: string
  question: FormQuestion
  words: FormWords
  /** What is wrong with the answer, in a sentence. */
  problem: string | undefined
}

/** Up to this many, all choices are in sight; more are a list that opens. */
const MOST_RADIOS = 6

/** One question with its label, help, field and problem. */
export function FormQuestionField(props: FormQuestionFieldProps) {
  const { id, question, words, problem } = props
  const { kind, label, choices } = question
  const isGroup = kind === 'choices' || (kind === 'choice' && choices.length <= MOST_RADIOS)
  const described = [question.help ? `${id}-help` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  const aria = {
    ...(problem ? { 'aria-invalid': true } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  }
  const optional = question.required ? null : <span className="quiet"> ({words.optional})</span>
  const notes = (
    <>
      {question.help ? (
        <p className={styles.help} id={`${id}-help`}>
          {question.help}
        </p>
      ) : null}
      {problem ? (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </>
  )
  if (isGroup) {
    return (
      <fieldset className={`field ${styles.group}`} id={id} tabIndex={-1} {...aria}>
        <legend>
          {label}
          {optional}
        </legend>
        <div className={styles.choices}>
          {choices.map((choice) => (
            <label className="check" key={choice.value}>
              <input
                type={kind === 'choices' ? 'checkbox' : 'radio'}
                name={fieldNameOf(question.name)}
                value={choice.value}
                required={kind === 'choice' && question.required}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
        {notes}
      </fieldset>
    )
  }
  if (kind === 'agreement') {
    return (
      <div className="field">
        <label className="check">
          <Field {...props} aria={aria} />
          <span>
            {label}
            {optional}
          </span>
        </label>
        {notes}
      </div>
    )
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional}
      </label>
      <Field {...props} aria={aria} />
      {notes}
    </div>
  )
}

function Field({ id, question, words, aria }: FormQuestionFieldProps & { aria: Record<string, string | boolean> }) {
  const { type, ...hints } = hintsOf(question)
  const shared = { id, name: fieldNameOf(question.name), ...aria }
  switch (question.kind) {
    case 'textarea':
      return <textarea rows={6} {...shared} {...hints} />
    case 'choice':
    case 'country':
      return (
        <select defaultValue="" required={hints.required} autoComplete={hints.autoComplete} {...shared}>
          <option value="">{words.choose}</option>
          {question.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )
    case 'agreement':
      return <input type="checkbox" value="yes" required={hints.required} {...shared} />
    default:
      return <input type={type} {...shared} {...hints} />
  }
}
