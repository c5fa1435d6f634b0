import { Button } from '@payloadcms/ui'
import { useSay } from '@/plugins/languages/api.client'
import { own, type Answers, type Part } from '../audits/answers'
import type { OutlineSection } from '../audits/outline'
import { SavedText } from './SavedText'
import type { Written } from './useWork'
import { WorkQuestion } from './WorkQuestion'

interface WorkSectionProps {
  section: OutlineSection
  answers: Answers
  people: Record<string, string>
  mayWork: boolean
  onSave: (part: Part, key: string, written: Written) => void
  next: (() => void) | null
}

/** One section: its questions, its checklists, and what is to be noted about it. */
export function WorkSection({ section, answers, people, mayWork, onSave, next }: WorkSectionProps) {
  const say = useSay()
  const note = own(answers.notes, section.key)
  return (
    <div className="consult-section">
      <h2>{section.title || say('Further questions')}</h2>
      {section.description ? <p className="consult-quiet">{section.description}</p> : null}
      {section.questions.map((question) => {
        const entry = own(answers.questions, question.id)
        return (
          <WorkQuestion
            key={question.id}
            question={question}
            entry={entry}
            by={entry?.by ? (people[entry.by] ?? null) : null}
            mayWork={mayWork}
            onSave={(written) => onSave('questions', question.id, written)}
          />
        )
      })}
      {section.checklists.map(({ id, title, items }) => (
        <fieldset key={id} className="consult-checks" disabled={!mayWork}>
          <legend>{title}</legend>
          {items.map((text, index) => {
            const key = `${id}.${index}`
            return (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={own(answers.checks, key)?.value === true}
                  onChange={({ target }) => onSave('checks', key, { value: target.checked })}
                />
                {text}
              </label>
            )
          })}
        </fieldset>
      ))}
      <SavedText
        label={say('Notes on this section')}
        rows={4}
        isDisabled={!mayWork}
        value={typeof note?.value === 'string' ? note.value : ''}
        onSave={(value) => onSave('notes', section.key, { value })}
      />
      {next ? (
        <Button size="small" margin={false} buttonStyle="secondary" onClick={next}>
          {say('Next section')}
        </Button>
      ) : null}
    </div>
  )
}
