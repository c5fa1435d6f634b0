import { fill } from '../fill'
import type { AnswerProblem } from '../forms/checkAnswers'
import type { FormWords } from './en'

/** What to do about an answer that does not fit, in a sentence. `question` is the question as the visitor reads it. */
export function problemText(words: FormWords, { code, limit }: Omit<AnswerProblem, 'name'>, question: string): string {
  const key = `problem${code.charAt(0).toUpperCase()}${code.slice(1)}` as `problem${Capitalize<typeof code>}`
  return fill(words[key], { question, ...(limit === undefined ? {} : { limit }) })
}
