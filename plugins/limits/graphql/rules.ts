import type {
  ASTVisitor,
  GraphQLError,
  Kind,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql'

export interface GraphQLLimits {
  /** How deep fields may be nested. */
  maxDepth: number
  /** How many fields one operation may rename, which is how a request does one thing many times. */
  maxAliases: number
  /** Payload's sum over all fields: 1 each, 10 for a relationship or join. */
  maxComplexity: number
}

export const GRAPHQL_LIMITS: GraphQLLimits = { maxDepth: 10, maxAliases: 15, maxComplexity: 500 }

// GraphQL's `Kind`, whose import would bring a second copy of the library along.
const FIELD = 'Field' as Kind.FIELD
const INLINE_FRAGMENT = 'InlineFragment' as Kind.INLINE_FRAGMENT

type Size = { depth: number; aliases: number }
const NOTHING: Size = { depth: 0, aliases: 0 }

/**
 * Validation rule: refuses operations that are nested too deep or use too many aliases, before anything is executed.
 * Fragments count where they are spread. Introspection is left out: it is deep by nature, and Payload closes it in production.
 *
 * @param library the copy of `graphql` that answers the request: an error made by another copy is not known as one
 */
export function sizeRule(
  { maxDepth, maxAliases }: Pick<GraphQLLimits, 'maxDepth' | 'maxAliases'>,
  { GraphQLError: ErrorOfLibrary }: { GraphQLError: typeof GraphQLError },
) {
  return (context: ValidationContext): ASTVisitor => {
    const measure = measurer(context)
    const report = (operation: OperationDefinitionNode, message: string) =>
      context.reportError(new ErrorOfLibrary(message, { nodes: [operation], extensions: { statusCode: 400 } }))
    return {
      OperationDefinition(operation: OperationDefinitionNode) {
        const { depth, aliases } = measure(operation.selectionSet)
        if (depth > maxDepth) {
          report(operation, `The query is nested ${depth} levels deep; ${maxDepth} are allowed.`)
        }
        if (aliases > maxAliases) {
          report(operation, `The query uses ${aliases} aliases; ${maxAliases} are allowed.`)
        }
      },
    }
  }
}

/** Measures each fragment once, so that fragments in fragments cannot make the measuring itself expensive. */
function measurer(context: ValidationContext): (selections: SelectionSetNode | undefined) => Size {
  const fragments = new Map<string, Size>()

  const measure = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).reduce<Size>((total, selection) => {
      if (selection.kind === FIELD) {
        if (selection.name.value.startsWith('__')) return total
        const inside = measure(selection.selectionSet)
        const own = selection.alias ? 1 : 0
        return { depth: Math.max(total.depth, inside.depth + 1), aliases: total.aliases + inside.aliases + own }
      }
      const inside =
        selection.kind === INLINE_FRAGMENT ? measure(selection.selectionSet) : measureFragment(selection.name.value)
      return { depth: Math.max(total.depth, inside.depth), aliases: total.aliases + inside.aliases }
    }, NOTHING)

  const measureFragment = (name: string): Size => {
    const known = fragments.get(name)
    if (known) return known
    // A fragment that contains itself is another rule's to report; here it must only end.
    fragments.set(name, NOTHING)
    const size = measure(context.getFragment(name)?.selectionSet)
    fragments.set(name, size)
    return size
  }
  return measure
}
