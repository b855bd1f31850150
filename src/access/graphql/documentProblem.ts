import {
  GraphQLError,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql'
import type { ErrorCode } from '@/errors/codes'
import { measure } from './measure'

/** The most that one document may hold. */
export const mostOf = {
  characters: 10_000,
  tokens: 1000,
  depth: 8,
  rootFields: 10,
  aliases: 20,
  fields: 500,
  documents: 2000,
  directives: 20,
  operations: 5,
} as const

export type Problem = { readonly code: ErrorCode; readonly message: string }

type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

/** What stands against a GraphQL document before anything of it is looked up; undefined for nothing. */
export function documentProblem({ query, variables }: Asked): Problem | undefined {
  if (query.length > mostOf.characters) return costly('characters')
  try {
    const document = parse(query, { maxTokens: mostOf.tokens, noLocation: true })
    return sizeProblem({ document, variables })
  } catch (error) {
    // graphql-js says both in the same way: too many tokens, and what it cannot parse.
    const message = error instanceof Error ? error.message : String(error)
    if (message.includes('Parsing aborted')) return costly('tokens')
    return { code: error instanceof GraphQLError ? 'bad-request' : 'query-too-costly', message }
  }
}

const costly = (what: keyof typeof mostOf): Problem => ({
  code: 'query-too-costly',
  message: `A document has at most ${mostOf[what]} ${words[what]}.`,
})

const words: Readonly<Record<keyof typeof mostOf, string>> = {
  characters: 'characters',
  tokens: 'tokens',
  depth: 'levels of fields',
  rootFields: 'fields at its root',
  aliases: 'aliases',
  fields: 'fields, with its fragments opened',
  documents: 'documents to bring, by the limits of its lists: give each list a “limit”',
  directives: 'directives',
  operations: 'operations',
}

type Parsed = { readonly document: DocumentNode; readonly variables: Asked['variables'] }

function sizeProblem(parsed: Parsed): Problem | undefined {
  const operations = parsed.document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  if (operations.length > mostOf.operations) return costly('operations')
  if (directivesIn(parsed.document) > mostOf.directives) return costly('directives')
  for (const operation of operations) {
    const size = measure(parsed, operation)
    const over = (['depth', 'rootFields', 'aliases', 'fields', 'documents'] as const).find(
      (what) => size[what] > mostOf[what],
    )
    if (over) return costly(over)
    if (operation.operation === 'subscription') {
      return {
        code: 'bad-request',
        message: 'There are no subscriptions here: follow /api/changes.',
      }
    }
    if (operation.operation === 'mutation' && size.rootFields > 1) {
      return {
        code: 'query-too-costly',
        message: 'A request makes one change: one mutation field.',
      }
    }
  }
  return undefined
}

function directivesIn(document: DocumentNode): number {
  let count = 0
  visit(document, { Directive: () => void (count += 1) })
  return count
}
