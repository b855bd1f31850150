import type { Payload, Where } from 'payload'
import type { Issue as StoredIssue } from '@/payload-types'
import type { Issue } from '../types'
import { asReader } from './asReader'
import { relatedId } from '@/items/relatedId'

const issueSelect = {
  newspaper: true,
  date: true,
  edition: true,
  number: true,
  scansPublic: true,
} as const

const toIssue = (issue: Pick<StoredIssue, 'id' | keyof typeof issueSelect>): Issue => ({
  id: issue.id,
  newspaper: relatedId(issue.newspaper),
  date: issue.date,
  edition: issue.edition,
  number: issue.number ?? '',
  scansPublic: Boolean(issue.scansPublic),
})

type Query = { readonly where: Where; readonly sort: string[]; readonly limit: number }

/** Issues that match, at most `limit`. */
export async function findIssues(payload: Payload, query: Query): Promise<readonly Issue[]> {
  const { docs } = await payload.find({
    ...asReader,
    ...query,
    collection: 'issues',
    select: issueSelect,
  })
  return docs.map(toIssue)
}

/** A newspaper's latest issues, the last first. */
export const readLatest = (payload: Payload, newspaper: string, limit: number) =>
  findIssues(payload, {
    where: { newspaper: { equals: newspaper } },
    sort: ['-date', 'edition'],
    limit,
  })

/** The issue of this id, or nothing. */
export const readIssueById = async (payload: Payload, id: string): Promise<Issue | undefined> =>
  (await findIssues(payload, { where: { id: { equals: id } }, sort: ['id'], limit: 1 }))[0]

/** How many issues a newspaper has. */
export async function countIssues(payload: Payload, newspaper: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'issues',
    where: { newspaper: { equals: newspaper } },
    overrideAccess: false,
  })
  return totalDocs
}

type Asked = { readonly newspaper: string; readonly date: string; readonly edition: string }

/**
 * The issue of a day: the edition asked for; for `main` also the day's first edition, since a paper
 * with one named edition has no other.
 */
export async function readIssue(payload: Payload, asked: Asked): Promise<Issue | undefined> {
  const ofDay = await findIssues(payload, {
    where: { and: [{ newspaper: { equals: asked.newspaper } }, { date: { equals: asked.date } }] },
    sort: ['edition'],
    limit: 50,
  })
  const exact = ofDay.find(({ edition }) => edition.normalize('NFC') === asked.edition)
  return exact ?? (asked.edition === 'main' ? ofDay[0] : undefined)
}

/** The issues before and after one of the same newspaper, by day and then by edition. */
export async function readNeighbours(payload: Payload, issue: Issue) {
  const beside = async (side: 'less_than' | 'greater_than') => {
    const { date, edition } = issue
    const later: Where = { and: [{ date: { equals: date } }, { edition: { [side]: edition } }] }
    const sign = side === 'less_than' ? '-' : ''
    const [found] = await findIssues(payload, {
      where: {
        and: [
          { newspaper: { equals: issue.newspaper } },
          { or: [{ date: { [side]: date } }, later] },
        ],
      },
      sort: [`${sign}date`, `${sign}edition`],
      limit: 1,
    })
    return found
  }
  const [previous, next] = await Promise.all([beside('less_than'), beside('greater_than')])
  return { previous, next }
}
