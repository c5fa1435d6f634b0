import { loadEstimator } from './estimator'

/** The shortest and longest password that is accepted, in characters (Unicode code points). */
export const PASSWORD_MIN_LENGTH = 12
export const PASSWORD_MAX_LENGTH = 200

/** The lowest zxcvbn score that is accepted: about 10^8 guesses and more, "safely unguessable". */
const MIN_SCORE = 3

/** zxcvbn's time grows with the square of the length; a password whose beginning is strong is strong. */
const ESTIMATED_LENGTH = 100

/** What an attacker would try first, because it is known about this person. */
export type PasswordOwner = { email?: string | null; name?: string | null; organization?: string | null }

export type PasswordProblem = 'too-short' | 'too-long' | 'contains-personal' | 'too-easy'

/** `message` is a sentence for the person who chose the password: it says what to do. */
export type PasswordAssessment = { ok: true } | { ok: false; problem: PasswordProblem; message: string }

/**
 * Whether a password may be set. The strength is estimated by zxcvbn with the owner's own words as a dictionary, so
 * "Studio-Aurora-2026" is weak for the owner of Studio Aurora. The dictionaries are loaded at the first call.
 */
export async function assessPassword(password: string, owner: PasswordOwner = {}): Promise<PasswordAssessment> {
  const length = [...password].length
  if (length < PASSWORD_MIN_LENGTH) {
    const missing = PASSWORD_MIN_LENGTH - length
    return refuse(
      'too-short',
      `Use at least ${PASSWORD_MIN_LENGTH} characters: add ${missing} more. Three or four unrelated words work well.`,
    )
  }
  if (length > PASSWORD_MAX_LENGTH) {
    return refuse('too-long', `Use at most ${PASSWORD_MAX_LENGTH} characters.`)
  }
  const words = personalWords(owner)
  const estimator = await loadEstimator()
  const isStrong = (text: string) => estimator.check(text.slice(0, ESTIMATED_LENGTH), words).score >= MIN_SCORE
  // zxcvbn finds personal words but rewards the signs between them, so what is left without them must be strong too.
  const rest = without(words, password)
  if (rest !== password && !isStrong(rest)) {
    return refuse(
      'contains-personal',
      'Leave out your name, your e-mail address and your organization: they are the first things that are guessed. ' +
        'Three or four unrelated words work well.',
    )
  }
  if (isStrong(password)) return { ok: true }
  return refuse(
    'too-easy',
    'This password is easy to guess. Avoid common words, dates, names, repeats and keyboard rows. ' +
      'Three or four unrelated words work well.',
  )
}

/** The password in lower case without the words, or as it is when none of them is in it. */
function without(words: readonly string[], password: string): string {
  const longestFirst = words.toSorted((left, right) => right.length - left.length)
  const lower = password.toLowerCase()
  const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ''), lower)
  return rest === lower ? password : rest
}

/** The owner's data and its parts, each at least three letters long: shorter ones would match everywhere. */
function personalWords({ email, name, organization }: PasswordOwner): string[] {
  const whole = [email, name, organization].filter((text) => typeof text === 'string')
  const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
  const joined = whole.map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ''))
  const words = [...whole, ...parts, ...joined].map((word) => word.toLowerCase()).filter((word) => word.length >= 3)
  return [...new Set(words)]
}

function refuse(problem: PasswordProblem, message: string): PasswordAssessment {
  return { ok: false, problem, message }
}
