/**
 * ESLint rule: outgoing HTTP goes through `src/lib/http` (which checks every address), and nowhere else.
 *
 * A browser component (`'use client'`) may `fetch` its own origin; an address that names another one is refused.
 * `import { createServer } from 'node:http'` and type imports are no calls and stay allowed.
 */
const CLIENTS = new Set(['axios', 'got', 'ky', 'node-fetch', 'superagent', 'undici', 'cross-fetch'])
const SOCKETS = new Set(['http', 'https', 'http2', 'node:http', 'node:https', 'node:http2'])
const CALLS = new Set(['request', 'get', 'connect', 'default'])

/** @type {import('eslint').Rule.RuleModule} */
export const outgoingHttp = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { browser: { type: 'boolean' } }, additionalProperties: false }],
    messages: {
      client:
        "Outgoing calls go through '@/src/lib/http', which guards against internal addresses; '{{name}}' does not.",
      origin: "A browser component may fetch only its own origin: write a path such as '/api/…'.",
    },
  },
  create(context) {
    const [first] = context.sourceCode.ast.body
    const browser = context.options[0]?.browser === true || first?.directive === 'use client'

    /** @param {import('estree').Node} node @param {string} name */
    const report = (node, name) => context.report({ node, messageId: 'client', data: { name } })

    /** @param {any} node */
    function checkModule(node) {
      const source = node.source?.value
      if (node.importKind === 'type' || typeof source !== 'string') return
      if (CLIENTS.has(source)) return report(node, source)
      if (!SOCKETS.has(source)) return
      for (const specifier of node.specifiers ?? []) {
        if (specifier.importKind === 'type') continue
        const name = specifier.imported?.name ?? 'default'
        if (CALLS.has(name)) report(specifier, `${source} ${name}`)
      }
    }

    /** @param {any} node */
    function isGlobal(node) {
      const scope = context.sourceCode.getScope(node)
      for (let current = scope; current; current = current.upper) {
        const variable = current.set.get(node.name)
        if (variable) return variable.defs.length === 0
      }
      return true
    }

    /** @param {any} argument */
    function startOf(argument) {
      if (argument?.type === 'Literal') return String(argument.value)
      return argument?.type === 'TemplateLiteral' ? argument.quasis[0].value.raw : ''
    }

    return {
      ImportDeclaration: checkModule,
      ExportNamedDeclaration: checkModule,
      ImportExpression: checkModule,
      Identifier(node) {
        const { parent } = node
        const isProperty = parent.type === 'MemberExpression' && parent.property === node && !parent.computed
        const ofGlobal =
          isProperty && ['globalThis', 'window', 'self'].includes(/** @type {any} */ (parent.object).name)
        const isKey = parent.type === 'Property' && parent.key === node && !parent.shorthand
        const isType = parent.type.startsWith('TS') || parent.type === 'ExportSpecifier'
        if (node.name !== 'fetch' || isKey || isType || (isProperty ? !ofGlobal : !isGlobal(node))) return
        const callee = ofGlobal ? parent : node
        const call = callee.parent
        if (!browser) return report(node, 'fetch')
        const isCall = call.type === 'CallExpression' && call.callee === callee
        if (isCall && /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(startOf(call.arguments[0])))
          context.report({ node, messageId: 'origin' })
      },
    }
  },
}
