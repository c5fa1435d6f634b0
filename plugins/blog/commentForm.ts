import { z } from 'zod'
import { blogWords, type BlogWords } from '@/src/lib/blog-words'
import { cleanText } from '@/src/lib/forms/cleanText'
import { isUuid } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'

export const COMMENT_FIELDS = ['name', 'email', 'content'] as const
export type CommentProblems = Partial<Record<(typeof COMMENT_FIELDS)[number] | 'parent' | 'token', string>>

/** What a reader wrote, checked. Name and address are null for somebody who is signed in. */
export interface WrittenComment {
  name: string | null
  email: string | null
  content: string
  parent: string | null
  locale: Locale
}

export type ParsedComment = { ok: true; value: WrittenComment } | { ok: false; problems: CommentProblems }

const text = z.preprocess((value) => (typeof value === 'string' ? cleanText(value) : value), z.string())
const content = text.pipe(z.string().min(1).max(5000))
const stranger = z.object({
  name: text.pipe(
    z
      .string()
      .min(1)
      .max(120)
      .regex(/^[^\n]*$/),
  ),
  email: text.pipe(z.email().max(254)),
  content,
})
const member = z.object({ content })

/** The language of the form that was sent; of an unknown one, the default. */
export function localeOfComment(input: Record<string, unknown>): Locale {
  return isLocale(input.locale) ? input.locale : DEFAULT_LOCALE
}

/** Checks a comment form. Problems are sentences in the reader's language that say what to do. */
export function parseComment(input: Record<string, unknown>, isSignedIn: boolean): ParsedComment {
  const locale = localeOfComment(input)
  const words = blogWords(locale)
  const result = (isSignedIn ? member : stranger).safeParse(input)
  const { parent } = input
  const hasParent = parent !== undefined && parent !== null && parent !== ''
  const problems: CommentProblems = hasParent && !isUuid(parent) ? { parent: words.problemParent } : {}
  for (const issue of result.error?.issues ?? []) {
    const field = COMMENT_FIELDS.find((name) => name === issue.path[0])
    if (field) problems[field] = words[problemKey(field)]
  }
  if (!result.success || Object.keys(problems).length > 0) return { ok: false, problems }
  const { data } = result
  return {
    ok: true,
    value: {
      name: 'name' in data ? String(data.name) : null,
      email: 'email' in data ? String(data.email).toLowerCase() : null,
      content: data.content,
      parent: isUuid(parent) ? parent : null,
      locale,
    },
  }
}

function problemKey(field: (typeof COMMENT_FIELDS)[number]): keyof BlogWords {
  return ({ name: 'problemName', email: 'problemEmail', content: 'problemContent' } as const)[field]
}
