import * as graphql from 'graphql'
import { buildSchema, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { sizeRule } from '@/plugins/limits/graphql/rules'

const schema = buildSchema(`
  type Node { name: String, parent: Node, children: [Node] }
  type Query { node: Node }
  type Mutation { touch: Node }
`)
const errorsOf = (query: string, limits = { maxDepth: 4, maxAliases: 2 }) =>
  validate(schema, parse(query), [sizeRule(limits, graphql)]).map(({ message }) => message)
const nested = (depth: number): string => (depth === 1 ? 'name' : `parent { ${nested(depth - 1)} }`)

describe('sizeRule', () => {
  it('should count nesting, and not the fragments around it', () => {
    expect(errorsOf(`{ node { ${nested(3)} } }`)).toEqual([])
    expect(errorsOf(`{ node { ${nested(4)} } }`)).toEqual(['The query is nested 5 levels deep; 4 are allowed.'])
    expect(errorsOf('{ ... { ... { node { ...f } } } } fragment f on Node { parent { name } }')).toEqual([])
    expect(errorsOf(`{ node { ...f } } fragment f on Node { ${nested(4)} }`)).toHaveLength(1)
  })

  it('should count aliases wherever fragments are spread', () => {
    expect(errorsOf('{ a: node { name } b: node { name } }')).toEqual([])
    expect(errorsOf('{ a: node { name } b: node { name } c: node { name } }')).toEqual([
      'The query uses 3 aliases; 2 are allowed.',
    ])
    expect(errorsOf('{ node { ...f children { ...f } } } fragment f on Node { a: name b: name }')).toHaveLength(1)
    expect(errorsOf('mutation { a: touch { name } b: touch { name } c: touch { name } }')).toHaveLength(1)
  })

  it('should judge each operation of a document', () => {
    expect(errorsOf(`query A { node { name } } query B { node { ${nested(5)} } }`)).toHaveLength(1)
  })

  it('should leave introspection to Payload', () => {
    const introspection = '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }'
    expect(errorsOf(introspection)).toEqual([])
  })

  it('should end on fragments in circles, and be quick where fragments multiply', () => {
    expect(errorsOf('{ node { ...a } } fragment a on Node { parent { ...b } } fragment b on Node { ...a }')).toEqual([])
    const levels = 40
    const doubling = Array.from({ length: levels }, (_, level) =>
      level === levels - 1
        ? `fragment f${level} on Node { name }`
        : `fragment f${level} on Node { ...f${level + 1} ... on Node { ...f${level + 1} } }`,
    )
    const before = performance.now()
    expect(errorsOf(`{ node { ...f0 } } ${doubling.join(' ')}`)).toEqual([])
    expect(performance.now() - before).toBeLessThan(500)
  })

  it('should stand beside the rules of GraphQL itself', () => {
    const errors = validate(schema, parse('{ nothing }'), [
      ...specifiedRules,
      sizeRule({ maxDepth: 4, maxAliases: 2 }, graphql),
    ])
    expect(errors).toHaveLength(1)
  })
})
