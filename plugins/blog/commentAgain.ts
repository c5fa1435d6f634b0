import { blogWords } from '@/src/lib/blog-words'
import { HONEYPOT } from '@/src/lib/contact-fields'
import type { Locale } from '@/src/lib/locales'
import { fill } from '@/src/lib/site-words'
import { escapeHtml, formPage } from '@/src/server/forms/formPage'
import type { CommentProblems } from './commentForm'
import type { OpenPost } from './openPost'

interface CommentAgain {
  locale: Locale
  post: OpenPost
  /** What was sent, whatever it was. */
  values: Record<string, unknown>
  problems: CommentProblems
  /** For what is no field's fault, such as too many comments. */
  message?: string
  token: string
  isSignedIn: boolean
}

/** The comment form with what was written and what is wrong with it, for browsers without JavaScript. */
export function commentAgain({ locale, post, values, problems, message, token, isSignedIn }: CommentAgain): string {
  const words = blogWords(locale)
  const valueOf = (name: string) => (typeof values[name] === 'string' ? escapeHtml(values[name]) : '')
  const problemOf = (name: keyof CommentProblems) =>
    problems[name] ? `<span class="problem" id="${name}-problem">${escapeHtml(problems[name])}</span>` : ''
  const invalid = (name: keyof CommentProblems) =>
    problems[name] ? ` aria-invalid="true" aria-describedby="${name}-problem"` : ''
  const input = (name: 'name' | 'email', label: string, attributes: string) =>
    `<label>${escapeHtml(label)}<input name="${name}" value="${valueOf(name)}" required ${attributes}${invalid(name)}></label>${problemOf(name)}`
  const listed = [message, problems.token, problems.parent].flatMap((text) =>
    text ? [`<p class="problem">${escapeHtml(text)}</p>`] : [],
  )
  const person = isSignedIn
    ? ''
    : `${input('name', words.fieldName, 'maxlength="120" autocomplete="name"')}
${input('email', `${words.fieldEmail} (${words.fieldEmailHint})`, 'type="email" maxlength="254" autocomplete="email"')}`
  const html = `${listed.join('')}
<form method="post" action="/api/posts/${post.id}/comments">
<input type="hidden" name="token" value="${escapeHtml(token)}"><input type="hidden" name="locale" value="${locale}"><input type="hidden" name="parent" value="${problems.parent ? '' : valueOf('parent')}">
<div class="trap" aria-hidden="true"><input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></div>
${person}
<label>${escapeHtml(words.fieldComment)}<textarea name="content" required maxlength="5000"${invalid('content')}>${valueOf('content')}</textarea></label>${problemOf('content')}
<button>${escapeHtml(words.send)}</button>
</form>`
  return formPage({
    locale,
    title: fill(words.commentTitle, { post: post.title }),
    organizationName: post.organizationName,
    alert: words.problemsTitle,
    html,
  })
}
