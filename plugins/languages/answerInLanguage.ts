import type { AfterErrorHook } from 'payload'
import type { Catalogues } from './catalogue'
import { refusalsIn, type TranslateRefusal } from './refusals'

interface Problem {
  message?: string
  data?: Record<string, unknown>
}

/** Puts refusals into the language of the request where they leave the house; the log and the code keep the English ones. */
export function answerInLanguage(catalogues: Catalogues): AfterErrorHook {
  const speakers = new Map(
    Object.entries(catalogues).map(([language, { refusals }]) => [language, refusalsIn(refusals)]),
  )
  return ({ req, result }) => {
    const translate = speakers.get(req.i18n?.language ?? 'en')
    const problems = result?.errors as Problem[] | undefined
    if (!translate || !problems) return
    return { response: { ...result, errors: problems.map((problem) => inLanguage(problem, translate)) } }
  }
}

/** The message, and those of the fields under `data.errors`. */
function inLanguage(problem: Problem, translate: TranslateRefusal): Problem {
  const fields = problem.data?.errors
  const said = says(problem, translate)
  if (!Array.isArray(fields)) return said
  return { ...said, data: { ...said.data, errors: fields.map((field: Problem) => says(field, translate)) } }
}

function says(problem: Problem, translate: TranslateRefusal): Problem {
  const message = problem.message === undefined ? null : translate(problem.message)
  return message === null ? problem : { ...problem, message }
}
