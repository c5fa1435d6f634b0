import { own, type Answers, type Entry } from './answers'
import type { Outline, OutlineQuestion, OutlineSection } from './outline'

interface Weighed {
  /** 0 to 100. */
  points: number
  weight: number
}

/** A checklist counts as much as one question. */
const CHECKLIST_WEIGHT = 1

/**
 * How well it stands, 0 to 100: the mean of what can be weighed (yes or no, a rating, a choice by its place in the list, a checklist by
 * what is ticked), each by its weight. What is not answered or does not apply is left out. Null while nothing can be weighed.
 */
export function scoreOf(outline: Outline, answers: Answers): number | null {
  return mean(outline.sections.flatMap((section) => weighedOf(section, answers)))
}

/** The same for one section. */
export function scoreOfSection(section: OutlineSection, answers: Answers): number | null {
  return mean(weighedOf(section, answers))
}

function weighedOf({ questions, checklists }: OutlineSection, answers: Answers): Weighed[] {
  const ofQuestions = questions.flatMap((question) => {
    const points = pointsOf(question, own(answers.questions, question.id))
    return points === null || question.weight <= 0 ? [] : [{ points, weight: question.weight }]
  })
  const ofLists = checklists.flatMap(({ id, items }) => {
    const entries = items.map((_, index) => own(answers.checks, `${id}.${index}`))
    // A list that nobody has touched says nothing yet.
    if (items.length === 0 || entries.every((entry) => entry === undefined)) return []
    const ticked = entries.filter((entry) => entry?.value === true).length
    return [{ points: (100 * ticked) / items.length, weight: CHECKLIST_WEIGHT }]
  })
  return [...ofQuestions, ...ofLists]
}

function pointsOf({ kind, choices }: OutlineQuestion, entry: Entry | undefined): number | null {
  const value = entry?.doesNotApply ? null : (entry?.value ?? null)
  if (value === null) return null
  if (kind === 'YES_NO') return value === true ? 100 : 0
  if (kind === 'RATING') return (100 * (Number(value) - 1)) / 4
  if (kind !== 'CHOICE' || choices.length < 2) return null
  const place = choices.indexOf(String(value))
  return place === -1 ? null : (100 * place) / (choices.length - 1)
}

function mean(weighed: readonly Weighed[]): number | null {
  const weight = weighed.reduce((sum, one) => sum + one.weight, 0)
  return weight === 0 ? null : Math.round(weighed.reduce((sum, one) => sum + one.points * one.weight, 0) / weight)
}
