import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { introspectionProblem } from './introspectionProblem'

/** What a document asks for, with its fragments opened wherever they are spread. */
export type Size = {
  readonly fields: number
  readonly aliases: number
  /** Levels of fields; introspection counts as one. */
  readonly depth: number
  /** Documents that its lists can bring, by their limits: a list in a list multiplies. */
  readonly documents: number
}

/** As many documents as a list brings unless it says how many. */
const usualList = 10
/** A list inside a document says none, and gets all that one request may have. */
const usualJoin = 100

export type Measured = Size & { readonly rootFields: number }

type Variables = Readonly<Record<string, unknown>>

type Asked = { readonly document: DocumentNode; readonly variables: Variables }

/**
 * How much an operation asks for. Throws a sentence for what cannot be measured: a fragment that
 * holds itself, or a walk through the schema that comes back to where it was.
 */
export function measure(
  { document, variables }: Asked,
  operation: OperationDefinitionNode,
): Measured {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition')
      .map((one) => [one.name.value, one.selectionSet] as const),
  )
  const opened = new Map<string, Part | 'open'>()
  const context = { fragments, opened, variables }
  return ofSet({ set: operation.selectionSet, isRoot: true, ...context })
}

type Context = {
  readonly fragments: ReadonlyMap<string, SelectionSetNode>
  readonly opened: Map<string, Part | 'open'>
  readonly variables: Variables
}

/** A selection's size, whether it is of a list (`docs`), and how many fields stand in it directly. */
type Part = Measured & { readonly isList: boolean }

type Within<T> = Context & T & { readonly isRoot: boolean }

const nothing: Part = {
  fields: 0,
  aliases: 0,
  depth: 0,
  documents: 0,
  rootFields: 0,
  isList: false,
}

const add = (a: Part, b: Part): Part => ({
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  depth: Math.max(a.depth, b.depth),
  documents: a.documents + b.documents,
  rootFields: a.rootFields + b.rootFields,
  isList: a.isList || b.isList,
})

const ofSet = ({ set, ...rest }: Within<{ readonly set: SelectionSetNode }>): Part =>
  set.selections.map((node) => ofNode({ node, ...rest })).reduce(add, nothing)

function ofNode({ node, ...rest }: Within<{ readonly node: SelectionNode }>): Part {
  if (node.kind === 'Field') return ofField({ node, ...rest })
  if (node.kind === 'InlineFragment') return ofSet({ set: node.selectionSet, ...rest })
  return ofFragment({ name: node.name.value, ...rest })
}

/** Each fragment is measured once, however often it is spread. */
function ofFragment({ name, ...rest }: Within<{ readonly name: string }>): Part {
  const { fragments, opened, isRoot } = rest
  const set = fragments.get(name)
  const key = `${isRoot ? 'root' : 'inner'} ${name}`
  const known = opened.get(key)
  if (known === 'open') throw new Error(`The fragment “${name}” holds itself.`)
  if (known || !set) return known ?? nothing
  opened.set(key, 'open')
  const part = ofSet({ set, ...rest })
  opened.set(key, part)
  return part
}

function ofField({ node, isRoot, ...context }: Within<{ readonly node: FieldNode }>): Part {
  const { name, alias, selectionSet } = node
  const own = { ...nothing, fields: 1, depth: 1, aliases: alias ? 1 : 0, rootFields: 1, isList: name.value === 'docs' } // prettier-ignore
  if (!selectionSet) return own
  if (name.value === '__schema' || name.value === '__type') {
    const problem = introspectionProblem(node, context.fragments)
    if (problem) throw new Error(problem)
    return own
  }
  const inner = ofSet({ set: selectionSet, isRoot: false, ...context })
  const many = inner.isList ? limitOf({ node, isRoot, variables: context.variables }) : 1
  const counts = inner.isList || isRoot
  return {
    ...own,
    fields: 1 + inner.fields,
    aliases: own.aliases + inner.aliases,
    depth: 1 + inner.depth,
    documents: many * ((counts ? 1 : 0) + inner.documents),
  }
}

type List = { readonly node: FieldNode; readonly isRoot: boolean; readonly variables: Variables }

/** How many documents a list may bring; past 100 it brings 100, or is refused. */
function limitOf({ node, isRoot, variables }: List): number {
  const value = node.arguments?.find(({ name }) => name.value === 'limit')?.value
  const given =
    value?.kind === 'Variable'
      ? variables[value.name.value]
      : value?.kind === 'IntValue' && value.value
  const limit = Number(given)
  if (limit > 0) return Math.min(limit, usualJoin)
  return isRoot && value?.kind !== 'Variable' ? usualList : usualJoin
}
