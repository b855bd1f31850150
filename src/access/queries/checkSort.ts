import { isVersionName } from './isVersionName'
import type { PublicQueries } from './publicQueries'
import { quote, refuseQuery } from './refuseQuery'

const mostSorts = 3

type Check = {
  readonly slug: string
  readonly sort: unknown
  readonly where: unknown
  readonly queries: PublicQueries
}

/** Throws `sort-not-allowed` unless an order is one that readers may ask for, by at most 3 fields. */
export function checkSort({ slug, sort, where, queries }: Check): void {
  const names = namesOf(sort)
  if (names.length > mostSorts) {
    throw refuseQuery('sort-not-allowed', `A list is sorted by at most ${mostSorts} fields.`)
  }
  const { sorts, sortsWithin = {}, places = [] } = queries
  for (const name of names) {
    if (isVersionName(name)) continue
    const isWithin = Object.hasOwn(sortsWithin, name)
    if (Object.hasOwn(sorts, name) || (isWithin && namesPlace(where, places))) continue
    throw refuseQuery('sort-not-allowed', isWithin ? onlyWithin(name, places) : notBy({ slug, name, queries })) // prettier-ignore
  }
}

/** The names of an order's fields, without their signs: `-date,id` has date and id. */
export const namesOf = (sort: unknown): readonly string[] =>
  [sort ?? []]
    .flat()
    .flatMap((part) => String(part).split(','))
    .filter((name) => name !== '')
    .map((name) => name.replace(/^-/u, '').replaceAll('__', '.'))

const onlyWithin = (name: string, places: readonly string[]): string =>
  `Sorting by ${quote(name)} needs a filter that names the place: ${places.map((place) => `where[${place}][equals]=…`).join(' or ')}.`

const notBy = (args: Pick<Check, 'slug' | 'queries'> & { readonly name: string }): string =>
  `Readers do not sort ${args.slug} by ${quote(args.name)}, only by ${[
    ...Object.keys(args.queries.sorts),
    ...Object.keys(args.queries.sortsWithin ?? {}),
  ].join(', ')}.`

/** Whether a filter holds for one place alone: at its top or in an `and`, never in an `or`. */
function namesPlace(where: unknown, places: readonly string[]): boolean {
  if (typeof where !== 'object' || !where) return false
  return Object.entries(where).some(([name, inside]) =>
    name.toLowerCase() === 'and' && Array.isArray(inside)
      ? inside.some((part) => namesPlace(part, places))
      : places.includes(name.replaceAll('__', '.')) &&
        typeof (inside as { equals?: unknown } | null)?.equals === 'string',
  )
}
