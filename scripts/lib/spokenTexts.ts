import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { root } from './paths'

/** What the code says to people, read from its source. */
export interface SpokenTexts {
  /** Texts handed to `say` and `word`: by their `other` form where they have several. */
  words: Set<string>
  /** Every text of the source, templates with `{}` for what they fill in: what a refusal's English text must be among. */
  texts: Set<string>
  /** What is refused in so many words: the texts of `new APIError(…)`, in the same form. */
  refusals: Set<string>
}

const VOICES = new Set(['say', 'word'])
const WHERE = ['plugins/**/*.{ts,tsx}', 'src/{app,fields,lib,server}/**/*.{ts,tsx}', 'collections/**/*.ts']

export function spokenTexts(): SpokenTexts {
  const found: SpokenTexts = { words: new Set(), texts: new Set(), refusals: new Set() }
  for (const file of globSync(WHERE, { cwd: root })) {
    if (file.startsWith('plugins/languages/catalogues/')) continue
    const source = readFileSync(path.join(root, file), 'utf8')
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, kind), found)
  }
  for (const file of globSync('migrations/*.ts', { cwd: root })) {
    // What triggers refuse in words of their own (plugins/records), with % for what they fill in.
    for (const [, text = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(TRIGGER)) {
      found.texts.add(text.replaceAll("''", "'").replaceAll('%', '{}'))
    }
  }
  return found
}

const TRIGGER = /RAISE EXCEPTION '((?:[^']|'')*)'[^;]*ERRCODE = 'OR\d{3}'/g

function visit(node: ts.Node, found: SpokenTexts): void {
  const text = textOf(node)
  if (text !== null) found.texts.add(text)
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'APIError') {
    const refusal = node.arguments?.[0] ? textOf(node.arguments[0]) : null
    if (refusal !== null) found.refusals.add(refusal)
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && VOICES.has(node.expression.text)) {
    for (const word of said(node.arguments[0])) found.words.add(word)
  }
  ts.forEachChild(node, (child) => visit(child, found))
}

/** A text as it stands in the source, also one that is put together over several lines; `{}` for what a template fills in. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}')
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null
  const [left, right] = [textOf(node.left), textOf(node.right)]
  return left === null || right === null ? null : left + right
}

function said(argument: ts.Expression | undefined): string[] {
  if (!argument) return []
  if (ts.isStringLiteralLike(argument)) return [argument.text]
  if (ts.isParenthesizedExpression(argument)) return said(argument.expression)
  if (ts.isConditionalExpression(argument)) return [...said(argument.whenTrue), ...said(argument.whenFalse)]
  if (!ts.isObjectLiteralExpression(argument)) return []
  return argument.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) && property.name.text === 'other'
      ? said(property.initializer)
      : [],
  )
}
