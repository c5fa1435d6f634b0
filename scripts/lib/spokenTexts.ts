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
}

const VOICES = new Set(['say', 'word'])
const WHERE = ['plugins/**/*.{ts,tsx}', 'src/{app,fields,lib,server}/**/*.{ts,tsx}', 'collections/**/*.ts']

export function spokenTexts(): SpokenTexts {
  const found: SpokenTexts = { words: new Set(), texts: new Set() }
  for (const file of globSync(WHERE, { cwd: root })) {
    if (file.startsWith('plugins/languages/catalogues/')) continue
    const source = readFileSync(path.join(root, file), 'utf8')
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, kind), found)
  }
  return found
}

function visit(node: ts.Node, found: SpokenTexts): void {
  if (ts.isStringLiteralLike(node)) found.texts.add(node.text)
  if (ts.isTemplateExpression(node)) {
    found.texts.add([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}'))
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && VOICES.has(node.expression.text)) {
    for (const text of said(node.arguments[0])) found.words.add(text)
  }
  ts.forEachChild(node, (child) => visit(child, found))
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
