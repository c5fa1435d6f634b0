import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { safeRedirect } from '@/src/lib/urls'
import type { QuestionRow } from '@/src/lib/forms/definitionOf'

interface Fault {
  path: string
  message: string
}

/** What a single field cannot know of a form: two questions under one name, limits that exclude each other. */
export const checkDefinition: CollectionBeforeValidateHook = ({ data, collection, req }) => {
  const faults = [...faultsOf((data?.fields as QuestionRow[] | undefined) ?? []), ...redirectFaults(data?.redirectTo)]
  if (faults.length > 0) throw new ValidationError({ collection: collection.slug, errors: faults, req })
  return data
}

/** Every fault of a form's questions, with the field that it belongs to. */
export function faultsOf(questions: readonly QuestionRow[]): Fault[] {
  const names = new Set<string>()
  return questions.flatMap((question, index) => {
    const at = `fields.${index}`
    const faults: Fault[] = []
    if (names.has(question.name)) {
      faults.push({
        path: `${at}.name`,
        message: `Another question is kept as "${question.name}". Give this one its own name.`,
      })
    }
    names.add(question.name)
    if (isAbove(question.minLength, question.maxLength)) {
      faults.push({
        path: `${at}.maxLength`,
        message: 'The longest answer is shorter than the shortest. Make it longer.',
      })
    }
    if (isAbove(question.min, question.max)) {
      faults.push({ path: `${at}.max`, message: 'The largest number is below the smallest. Raise it.' })
    }
    const values = (question.choices ?? []).map(({ value }) => value)
    const twice = values.findIndex((value, place) => values.indexOf(value) !== place)
    if (twice >= 0) {
      const message = `Two choices are kept as "${values[twice] ?? ''}". Give each its own value.`
      faults.push({ path: `${at}.choices.${twice}.value`, message })
    }
    return faults
  })
}

function redirectFaults(target: unknown): Fault[] {
  if (typeof target !== 'string' || target === '' || safeRedirect(target, { fallback: '' }) !== '') return []
  return [{ path: 'redirectTo', message: 'Write a path of this site that begins with one slash, such as /services.' }]
}

function isAbove(low: number | null | undefined, high: number | null | undefined): boolean {
  return typeof low === 'number' && typeof high === 'number' && low > high
}
