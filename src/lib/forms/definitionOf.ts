import { QUESTION_KINDS, type FormDefinition, type FormQuestion, type QuestionKind } from './definition'

/** A form's record as it is read in one language; structural, so that this folder knows no Payload. */
export interface FormRow {
  id: string
  title: string
  introduction?: string | null
  fields: readonly QuestionRow[]
  submitLabel?: string | null
  confirmation?: string | null
  consent?: string | null
}

export interface QuestionRow {
  blockType: string
  name: string
  label: string
  help?: string | null
  required?: boolean | null
  minLength?: number | null
  maxLength?: number | null
  min?: number | null
  max?: number | null
  choices?: readonly { label: string; value: string }[] | null
}

/** What a record asks; a question of a kind that this version does not know is left out. */
export function definitionOf(row: FormRow): FormDefinition {
  return {
    id: row.id,
    title: row.title,
    introduction: row.introduction || null,
    questions: row.fields.flatMap(questionOf),
    submitLabel: row.submitLabel || null,
    confirmation: row.confirmation || null,
    consent: row.consent || null,
  }
}

function questionOf(row: QuestionRow): FormQuestion[] {
  const kind = QUESTION_KINDS.find((known): known is QuestionKind => known === row.blockType)
  if (!kind) return []
  return [
    {
      kind,
      name: row.name,
      // A label that nobody has translated yet is asked for in the default language; without any, by its name.
      label: row.label || row.name,
      help: row.help || null,
      required: row.required === true,
      minLength: row.minLength ?? null,
      maxLength: row.maxLength ?? null,
      min: row.min ?? null,
      max: row.max ?? null,
      choices: (row.choices ?? []).map(({ label, value }) => ({ label: label || value, value })),
    },
  ]
}
