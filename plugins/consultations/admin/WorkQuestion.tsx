import { useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { AnswerValue, Entry } from '../audits/answers'
import type { OutlineQuestion } from '../audits/outline'
import { answeredAt } from './answeredAt'
import { SavedText } from './SavedText'
import type { Written } from './useWork'

interface WorkQuestionProps {
  question: OutlineQuestion
  entry: Entry | undefined
  /** Who answered last. */
  by: string | null
  mayWork: boolean
  onSave: (written: Written) => void
}

/** One question by its kind, with a note to it and the way to say that it does not apply. */
export function WorkQuestion({ question, entry, by, mayWork, onSave }: WorkQuestionProps) {
  const say = useSay()
  const language = useLanguage()
  const [hasNote, setNote] = useState(Boolean(entry?.note))
  const isOut = entry?.doesNotApply === true
  const value = entry?.value ?? null
  const answer = (next: AnswerValue) => onSave({ value: next, doesNotApply: false })
  return (
    <div
      className="consult-question"
      role="group"
      aria-labelledby={`q-${question.id}`}
      data-answered={entry !== undefined}
    >
      <p id={`q-${question.id}`} className="consult-question__text">
        {question.question}
        {question.isRequired ? <em>{say('Required')}</em> : null}
      </p>
      {question.help ? <p className="consult-quiet">{question.help}</p> : null}
      <Control question={question} value={isOut ? null : value} isDisabled={!mayWork || isOut} onAnswer={answer} />
      <div className="consult-question__foot">
        {mayWork || isOut ? (
          <label>
            <input
              type="checkbox"
              checked={isOut}
              disabled={!mayWork}
              onChange={({ target }) => onSave({ value: null, doesNotApply: target.checked })}
            />
            {say('Does not apply')}
          </label>
        ) : null}
        {hasNote || !mayWork ? null : (
          <button type="button" onClick={() => setNote(true)}>
            {say('Add a note')}
          </button>
        )}
        {entry && by ? (
          // The clock of whoever looks, which the server does not know.
          <span className="consult-quiet" suppressHydrationWarning>
            {by}, {answeredAt(entry.at, language)}
          </span>
        ) : null}
      </div>
      {hasNote ? (
        <SavedText
          label={say('Note')}
          rows={2}
          isDisabled={!mayWork}
          value={entry?.note ?? ''}
          onSave={(note) => onSave({ value, note, doesNotApply: isOut })}
        />
      ) : null}
    </div>
  )
}

interface ControlProps {
  question: OutlineQuestion
  value: AnswerValue
  isDisabled: boolean
  onAnswer: (value: AnswerValue) => void
}

function Control({ question, value, isDisabled, onAnswer }: ControlProps) {
  const say = useSay()
  const { kind, choices } = question
  const text = value === null ? '' : String(value)
  switch (kind) {
    case 'YES_NO':
      return (
        <Choices
          name={question.id}
          options={[
            { value: true, label: say('Yes') },
            { value: false, label: say('No') },
          ]}
          {...{ value, isDisabled, onAnswer }}
        />
      )
    case 'RATING':
      return (
        <Choices
          name={question.id}
          options={[1, 2, 3, 4, 5].map((rating) => ({ value: rating, label: String(rating) }))}
          {...{ value, isDisabled, onAnswer }}
        />
      )
    case 'CHOICE':
      return (
        <Choices
          name={question.id}
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          {...{ value, isDisabled, onAnswer }}
        />
      )
    case 'NUMBER':
      return (
        <SavedText
          label={question.question}
          isLabelHidden
          isNumber
          value={text}
          isDisabled={isDisabled}
          onSave={(next) => onAnswer(next.trim() === '' ? null : Number(next))}
        />
      )
    default:
      return (
        <SavedText
          label={question.question}
          isLabelHidden
          rows={kind === 'LONG_TEXT' ? 4 : 1}
          value={text}
          isDisabled={isDisabled}
          onSave={(next) => onAnswer(next)}
        />
      )
  }
}

interface ChoicesProps extends Omit<ControlProps, 'question'> {
  name: string
  options: { value: string | number | boolean; label: string }[]
}

/** A row of radio buttons, as the keyboard knows them. */
function Choices({ name, options, value, isDisabled, onAnswer }: ChoicesProps) {
  return (
    <div className="consult-choices">
      {options.map((option) => (
        <label key={String(option.value)}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            disabled={isDisabled}
            onChange={() => onAnswer(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
