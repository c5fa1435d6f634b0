import { describe, expect, it } from 'vitest'
import { highlight } from '@/src/components/prose/highlight'
import { CODE_LANGUAGES } from '@/src/lib/rich-text/code-languages'

const flat = (lines: ReturnType<typeof highlight>) =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('\n')

describe('highlight', () => {
  it('names the parts of a line', () => {
    const [line] = highlight('const ring = "brass" // outer', 'ts')
    const kinds = Object.fromEntries((line ?? []).map(({ text, kind }) => [text.trim(), kind]))
    expect(kinds.const).toBe('token-keyword')
    expect(kinds['"brass"'] ?? kinds.brass).toBe('token-string-expression')
    expect(Object.entries(kinds).find(([text]) => text.includes('outer'))?.[1]).toBe('token-comment')
  })

  it.each(CODE_LANGUAGES.map(({ value }) => value))('loses no character of %s', (language) => {
    const code = 'a <b> "c"\n  { d: 1 }\n\nselect * from e -- f\n'
    expect(flat(highlight(code, language))).toBe(code.trimEnd())
  })

  it('shows a very long text plain', () => {
    expect(highlight('const a = 1\n'.repeat(4000), 'ts')[0]).toEqual([{ text: 'const a = 1', kind: null }])
  })
})
