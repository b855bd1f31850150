import type { FieldNode, FragmentSpreadNode, InlineFragmentNode, SelectionSetNode } from 'graphql'

type Fragments = ReadonlyMap<string, SelectionSetNode>

/** From these a walk through the schema could begin anew, and grow with each step. */
const references = new Set(['type', 'ofType', 'interfaces', 'possibleTypes'])
/** What one asks of a type that is only named: enough for the query that tools send. */
const ofReference = new Set(['kind', 'name', 'description', 'ofType', 'specifiedByURL', 'isOneOf', '__typename']) // prettier-ignore
/** Nodes with all fragments opened: twice as many as tools ask for. */
const mostNodes = 500

/**
 * What stands against a question about the schema itself; undefined for one whose answer is at most
 * the schema written out once, such as the query that tools send.
 */
export function introspectionProblem(field: FieldNode, fragments: Fragments): string | undefined {
  const { selectionSet: set } = field
  return set && walk({ set, fragments, isNamed: false, budget: { left: mostNodes } })
}

type Walk = {
  readonly set: SelectionSetNode
  readonly fragments: Fragments
  /** Whether the walk came by a reference. */
  readonly isNamed: boolean
  /** Shared by the whole walk, so that fragments which open into each other end it. */
  readonly budget: { left: number }
}

function walk({ set, ...rest }: Walk): string | undefined {
  for (const node of set.selections) {
    rest.budget.left -= 1
    if (rest.budget.left < 0) return `A question about the schema has at most ${mostNodes} fields.`
    const problem = node.kind === 'Field' ? ofField(node, rest) : ofFragment(node, rest)
    if (problem) return problem
  }
  return undefined
}

type Rest = Omit<Walk, 'set'>

function ofFragment(node: InlineFragmentNode | FragmentSpreadNode, rest: Rest): string | undefined {
  const set =
    node.kind === 'InlineFragment' ? node.selectionSet : rest.fragments.get(node.name.value)
  return set && walk({ ...rest, set })
}

function ofField({ alias, name, selectionSet: set }: FieldNode, rest: Rest): string | undefined {
  if (alias) return 'A question about the schema has no aliases.'
  if (rest.isNamed && !ofReference.has(name.value)) {
    return `A question about the schema follows a type to its name, and not to its “${name.value}”.`
  }
  return set && walk({ ...rest, set, isNamed: rest.isNamed || references.has(name.value) })
}
