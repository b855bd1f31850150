import type { PayloadRequest, Where } from 'payload'
import { stages, type ItemSlug } from '@/items/stages'
import type { Counts } from '../types'
import { all, asUser, ofStage, sortBy, turned, withAll, type Asked } from './asked'
import { findItems } from './findItems'

/**
 * The items of one kind that a query asks for, by their newest versions, how many there are, and how
 * many of each stage.
 */
export async function readItems({ req, query }: Asked) {
  const { rows } = await findItems({
    ...{ req, collection: query.kind, where: whereListed({ req, query }) },
    sort: sortBy(query.sort, 'confidence'),
    ...turned(query),
  })
  const counts = await countItems({ req, query })
  return { rows, total: counts[query.stage] ?? 0, counts }
}

/** What a query asks of items, but for their stage. */
export const whereItems = ({ req, query }: Asked): Where => {
  const { newspaper, issue, below, status, by } = query
  const me = { correctedBy: { equals: req.user?.id } }
  return all(
    newspaper !== null && { newspaper: { equals: newspaper } },
    issue !== null && { issue: { equals: issue } },
    below !== null && { confidence: { less_than: below } },
    status !== 'all' && { _status: { equals: status } },
    by === 'me' && me,
    by === 'others' && byOthers(req),
  )
}

/** Corrected last by somebody else than who asks. */
export const byOthers = ({ user }: PayloadRequest): Where =>
  all({ correctedBy: { exists: true } }, { correctedBy: { not_equals: user?.id } })

/** All items that a query asks for, whatever page of the list is shown. */
export const whereListed = (asked: Asked): Where =>
  all(whereItems(asked), ofStage(asked.query.stage))

async function countItems({ req, query }: Asked): Promise<Counts> {
  const counts: [string, number][] = []
  for (const { value: stage } of stages) {
    const where = all(whereItems({ req, query }), ofStage(stage))
    counts.push([stage, await countNewest({ req, collection: query.kind, where })])
  }
  return withAll(counts)
}

type Count = Pick<Asked, 'req'> & { readonly collection: ItemSlug; readonly where: Where }

/** How many items there are by their newest versions, the trash left out. */
export async function countNewest({ req, collection, where }: Count): Promise<number> {
  const found = await req.payload.countVersions({
    collection,
    where: all({ latest: { equals: true } }, { 'version.deletedAt': { exists: false } }, inVersion(where)), // prettier-ignore
    ...asUser(req),
  })
  return found.totalDocs
}

/** The same condition, of versions. */
const inVersion = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([name, value]) =>
      name === 'and' || name === 'or'
        ? [name, (value as Where[]).map(inVersion)]
        : [`version.${name}`, value],
    ),
  )
