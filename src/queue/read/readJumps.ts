import type { PayloadRequest, Where } from 'payload'
import { relatedId } from '@/items/relatedId'
import type { ItemSlug } from '@/items/stages'
import { openEnds } from '@/jumps/openEnds'
import type { ItemRow, JumpRow } from '../types'
import { all, asUser, sortBy, turned, type Asked } from './asked'
import { findItems } from './findItems'
import { countNewest, whereItems } from './readItems'
import type { ItemDoc } from './toItemRows'

/** The items of one kind with a jump line whose other part is not found, and what each waits for. */
export async function readJumps({ req, query }: Asked) {
  const { docs, rows } = await findItems({
    ...{ req, collection: query.kind, where: whereWaiting({ req, query }) },
    sort: sortBy(query.sort, 'confidence'),
    ...turned(query),
  })
  const here = await readHere(req, rows)
  const kinds = await countKinds({ req, query })
  return {
    total: kinds[query.kind],
    kinds,
    rows: rows.map((row, i): JumpRow => ({ ...row, ends: endsOf(row, docs[i]) })),
  }

  function endsOf(row: ItemRow, item: ItemDoc | undefined): JumpRow['ends'] {
    return openEnds({ ...item }).map((end) => ({
      ...end,
      here: here.has(`${row.issue?.id ?? ''} ${end.page}`),
    }))
  }
}

const whereWaiting = (asked: Asked): Where =>
  all(whereItems(asked), { waiting: { greater_than: 0 } })

async function countKinds({ req, query }: Asked) {
  const count = (collection: ItemSlug) =>
    countNewest({ req, collection, where: whereWaiting({ req, query }) })
  return {
    articles: await count('articles'),
    captions: await count('captions'),
    notices: await count('notices'),
  }
}

/** The pages of these items' issues, each as `ISSUE NUMBER`. */
async function readHere(req: PayloadRequest, rows: readonly ItemRow[]) {
  const issues = [...new Set(rows.flatMap(({ issue }) => (issue ? [issue.id] : [])))]
  if (issues.length === 0) return new Set<string>()
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { issue: { in: issues } },
    select: { issue: true, number: true },
    ...{ limit: 0, pagination: false, joins: false as const },
    ...asUser(req),
  })
  return new Set(docs.map(({ issue, number }) => `${relatedId(issue)} ${number}`))
}
