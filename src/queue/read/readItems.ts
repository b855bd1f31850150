import type { Where } from 'payload'
import type { ItemSlug } from '@/items/stages'
import type { Counts } from '../types'
import type { Query } from '../query'
import { all, asUser, sortBy, turned, type Asked } from './asked'
import { itemColumns, toItemRows, type ItemDoc } from './toItemRows'

/**
 * The items of one kind that a query asks for, by their newest versions, how many there are, and how
 * many of each stage.
 */
export async function readItems({ req, query }: Asked) {
  const { kind: collection } = query
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: all(whereItems({ req, query }), ofStage(query.stage)),
    sort: sortBy(query.sort, 'confidence'),
    select: itemColumns(collection) as never,
    draft: true,
    ...turned(query),
    ...asUser(req),
  })
  const rows = await toItemRows({ req, collection, docs: docs as unknown as readonly ItemDoc[] })
  return { rows, total: totalDocs, counts: await countItems({ req, query }) }
}

/** What a query asks of items, but for their stage. */
export const whereItems = ({ req, query }: Asked): Where => {
  const { newspaper, issue, below, status, by } = query
  const me = { correctedBy: { equals: req.user?.id } }
  const others = {
    and: [{ correctedBy: { exists: true } }, { correctedBy: { not_equals: req.user?.id } }],
  }
  return all(
    newspaper !== null && { newspaper: { equals: newspaper } },
    issue !== null && { issue: { equals: issue } },
    below !== null && { confidence: { less_than: below } },
    status !== 'all' && { _status: { equals: status } },
    by === 'me' && me,
    by === 'others' && others,
  )
}

/** All items that a query asks for, whatever page of the list is shown. */
export const whereListed = (asked: Asked): Where =>
  all(whereItems(asked), ofStage(asked.query.stage))

const ofStage = (stage: Query['stage']) => stage !== 'all' && { stage: { equals: stage } }

const itemStages = ['imported', 'corrected', 'verified', 'withheld'] as const

async function countItems({ req, query }: Asked): Promise<Counts> {
  const counts: [string, number][] = []
  for (const stage of itemStages) {
    const where = all(whereItems({ req, query }), ofStage(stage))
    counts.push([stage, await countNewest({ req, collection: query.kind, where })])
  }
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  return Object.fromEntries([...counts, ['all', total]])
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
