import bash from 'shiki/langs/bash.mjs'
import css from 'shiki/langs/css.mjs'
import glsl from 'shiki/langs/glsl.mjs'
import html from 'shiki/langs/html.mjs'
import json from 'shiki/langs/json.mjs'
import sqlLanguage from 'shiki/langs/sql.mjs'
import tsx from 'shiki/langs/tsx.mjs'
import typescript from 'shiki/langs/typescript.mjs'
import yaml from 'shiki/langs/yaml.mjs'
import { createCssVariablesTheme, createHighlighterCoreSync, type HighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import type { CodeLanguage } from '@/src/lib/rich-text/code-languages'

/** A piece of a line. `kind` is the end of a CSS variable `--code-<kind>`; null is the code's own ink. */
export interface CodeToken {
  text: string
  kind: string | null
}

/** Colouring a longer text than this would hold up the page; it is shown plain. */
const LONGEST = 30_000
const PREFIX = '--code-'

/** Grammars by the name that editors choose. JavaScript is read by TypeScript's. */
const GRAMMARS: Partial<Record<CodeLanguage, string>> = {
  ts: 'typescript',
  tsx: 'tsx',
  js: 'tsx',
  css: 'css',
  html: 'html',
  json: 'json',
  sql: 'sql',
  bash: 'bash',
  yaml: 'yaml',
  glsl: 'glsl',
}

let highlighter: HighlighterCore | null = null

/** One for the process, made when the first code is shown: on the server only, and without WebAssembly. */
function shared(): HighlighterCore {
  highlighter ??= createHighlighterCoreSync({
    langs: [typescript, tsx, css, html, json, sqlLanguage, bash, yaml, glsl],
    themes: [createCssVariablesTheme({ name: 'house', variablePrefix: PREFIX, fontStyle: false })],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  })
  return highlighter
}

/** Lines of coloured pieces. Colours are CSS variables, so that day and night need no second pass. */
export function highlight(code: string, language: CodeLanguage): CodeToken[][] {
  const grammar = GRAMMARS[language]
  const text = code.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (!grammar || text.length > LONGEST) return text.split('\n').map((line) => [{ text: line, kind: null }])
  const lines = shared().codeToTokensBase(text, {
    lang: grammar,
    theme: 'house',
    // By length and not by time: a busy machine must not make another page of the same text.
    tokenizeTimeLimit: 0,
    tokenizeMaxLineLength: 2_000,
  })
  return lines.map((line) => line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })))
}

/** `var(--code-token-keyword)` to `token-keyword`. */
function kindOf(colour: string | undefined): string | null {
  const [, kind] = /^var\(--code-(token-[a-z-]+)\)$/.exec(colour ?? '') ?? []
  return kind ?? null
}
