import type { Payload, Where } from 'payload'
import type { Issue } from '../types'
import { findIssues } from './readIssues'

/** A year of a newspaper and on how many days of it an issue came out. */
export type YearLine = { readonly year: string; readonly days: number }

/** The years in which a newspaper has issues, in order. */
export async function readYears(payload: Payload, newspaper: string): Promise<readonly YearLine[]> {
  const { values } = await payload.findDistinct({
    collection: 'issues',
    field: 'date',
    where: { newspaper: { equals: newspaper } },
    sort: 'date',
    overrideAccess: false,
    // Two centuries of a daily.
    limit: 73_000,
  })
  const days = new Map<string, number>()
  for (const { date } of values) {
    const year = String(date).slice(0, 4)
    days.set(year, (days.get(year) ?? 0) + 1)
  }
  return [...days].map(([year, count]) => ({ year, days: count }))
}

/** The issues of one year in order, and the ids of those with a published story. */
export async function readYear(
  payload: Payload,
  { newspaper, year }: { readonly newspaper: string; readonly year: string },
): Promise<{ issues: readonly Issue[]; published: ReadonlySet<string> }> {
  const where: Where = {
    and: [
      { newspaper: { equals: newspaper } },
      { date: { greater_than_equal: `${year}-01-01` } },
      { date: { less_than_equal: `${year}-12-31` } },
    ],
  }
  const [issues, { values }] = await Promise.all([
    findIssues(payload, { where, sort: ['date', 'edition'], limit: 4000 }),
    payload.findDistinct({
      collection: 'articles',
      field: 'issue',
      where,
      overrideAccess: false,
      depth: 0,
      limit: 4000,
    }),
  ])
  return { issues, published: new Set(values.map(({ issue }) => String(issue))) }
}
