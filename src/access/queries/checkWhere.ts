import { isVersionName } from './isVersionName'
import { isValue, writtenLike } from './isValue'
import type { PublicQueries, ValueKind } from './publicQueries'
import { quote, refuseQuery } from './refuseQuery'

const mostConditions = 20
const deepest = 3
const mostValues = 100

const equality = ['equals', 'in']
const general = [...equality, 'not_equals', 'exists']
const ordered = [...general, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

const operatorsOf: Readonly<Record<ValueKind, readonly string[]>> = {
  name: equality,
  word: ordered,
  day: ordered,
  moment: ordered,
  number: ordered,
}

type Check = {
  readonly slug: string
  readonly where: unknown
  readonly queries: PublicQueries
  /** How deep `and` and `or` may stand in each other. */
  readonly depth?: number
}

/**
 * Throws `filter-not-allowed` unless a filter is one that readers may use: by the fields of the table,
 * with their operators and values of their kind, at most 20 conditions, three levels of `and` and `or`.
 */
export function checkWhere({ slug, where, queries, depth = deepest }: Check): void {
  if (where === undefined || where === null || where === '') return
  const conditions = conditionsOf(where, depth)
  if (conditions.length > mostConditions) {
    throw refuse(`A filter has at most ${mostConditions} conditions; this one has ${conditions.length}.`) // prettier-ignore
  }
  for (const condition of conditions) checkCondition({ slug, queries, condition })
}

const refuse = (reason: string) => refuseQuery('filter-not-allowed', reason)

type Condition = readonly [name: string, tests: unknown]

/** A filter's conditions, however its `and` and `or` hold them. Reads no further than its limits. */
function conditionsOf(where: unknown, depth: number): readonly Condition[] {
  const conditions: Condition[] = []
  for (const [name, inside] of Object.entries(objectOf(where, 'where'))) {
    if (!isJoint(name)) conditions.push([name, inside])
    else conditions.push(...joined({ name, inside, depth }))
    if (conditions.length > mostConditions) break
  }
  return conditions
}

type Joint = { readonly name: string; readonly inside: unknown; readonly depth: number }

function joined({ name, inside, depth }: Joint): readonly Condition[] {
  if (depth === 0) throw refuse(`“and” and “or” stand at most ${deepest} deep in each other.`)
  if (!Array.isArray(inside) || inside.length === 0 || inside.length > mostConditions) {
    throw refuse(`${quote(name)} holds a list of 1 to ${mostConditions} conditions.`)
  }
  return inside.flatMap((part) => conditionsOf(part, depth - 1))
}

/** GraphQL writes them in capitals. */
const isJoint = (name: string): boolean => ['and', 'or'].includes(name.toLowerCase())

function objectOf(value: unknown, name: string): object {
  if (typeof value === 'object' && value && !Array.isArray(value)) return value
  throw refuse(`${quote(name)} is no condition: write it as where[field][operator]=value.`)
}

type One = Pick<Check, 'slug' | 'queries'> & { readonly condition: Condition }

function checkCondition({ slug, queries, condition: [name, tests] }: One): void {
  const path = name.replaceAll('__', '.')
  const { filters } = queries
  // Versions are the staff's: who asks for them is told so, and not that a filter is wrong.
  if (isVersionName(path)) return
  const kind = Object.hasOwn(filters, path) ? filters[path] : undefined
  if (!kind) {
    throw refuse(
      `Readers do not filter ${slug} by ${quote(path)}, only by ${Object.keys(filters).join(', ')}.`,
    )
  }
  const named = Object.entries(objectOf(tests, name))
  if (named.length === 0) throw refuse(`${quote(path)} has no operator.`)
  for (const [operator, value] of named) checkTest({ path, kind, operator, value })
}

type Test = {
  readonly path: string
  readonly kind: ValueKind
  readonly operator: string
  readonly value: unknown
}

function checkTest({ path, kind, operator, value }: Test): void {
  const operators = operatorsOf[kind]
  if (!operators.includes(operator)) {
    throw refuse(`${quote(path)} takes no ${quote(operator)}, only ${operators.join(', ')}.`)
  }
  if (operator === 'exists') {
    if ([true, false, 'true', 'false'].includes(value as never)) return
    throw refuse(`${quote(path)}: “exists” is true or false.`)
  }
  const values = operator === 'in' ? listOf(value) : [value]
  if (values.length === 0 || values.length > mostValues) {
    throw refuse(`${quote(path)}: “in” takes 1 to ${mostValues} values.`)
  }
  if (!values.every((one) => isValue(kind, one))) {
    throw refuse(`${quote(path)} is compared with ${writtenLike[kind]}.`)
  }
}

const listOf = (value: unknown): readonly unknown[] =>
  typeof value === 'string'
    ? value.split(',', mostValues + 1).map((one) => one.trim())
    : [value].flat()
