import type { PayloadRequest } from 'payload'
import { relatedId } from '@/items/relatedId'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import type { ItemRow, Named } from '../types'
import { all, asUser, ofStage } from './asked'
import { findItems } from './findItems'
import { byOthers, countNewest } from './readItems'

const most = 12
const first = { limit: most, pagination: false } as const
/** Many operations are of one page. */
const operationsRead = 200

/**
 * What the asker changed last, pages and items, and what others corrected and nobody has checked: with
 * four eyes somebody else than the corrector has to.
 */
export async function readMine(req: PayloadRequest) {
  const where = { editedBy: { equals: req.user?.id } }
  const mine: ItemRow[] = []
  for (const collection of itemSlugs) {
    const { rows } = await findItems({ req, collection, where, sort: '-editedAt', ...first })
    mine.push(...rows)
  }
  const edited = mine.sort((a, b) => ((a.editedAt ?? '') < (b.editedAt ?? '') ? 1 : -1))
  return {
    pages: await readWorkedOn(req),
    edited: edited.slice(0, most),
    eyes: await readEyes(req),
  }
}

async function readEyes(req: PayloadRequest) {
  const where = all(ofStage('corrected'), byOthers(req))
  const ofKind = async (collection: ItemSlug) => {
    const { rows } = await findItems({ req, collection, where, sort: 'editedAt', ...first })
    const total = rows.length < most ? rows.length : await countNewest({ req, collection, where })
    return { rows, total }
  }
  return {
    articles: await ofKind('articles'),
    captions: await ofKind('captions'),
    notices: await ofKind('notices'),
  }
}

async function readWorkedOn(req: PayloadRequest): Promise<(Named & { readonly at: string })[]> {
  const { docs } = await req.payload.find({
    collection: 'operations',
    where: { user: { equals: req.user?.id } },
    sort: '-createdAt',
    select: { page: true, createdAt: true },
    ...{ limit: operationsRead, pagination: false },
    ...asUser(req),
  })
  const last = new Map<string, string>()
  for (const { page, createdAt } of docs) {
    const id = relatedId(page)
    if (id && !last.has(id) && last.size < most) last.set(id, createdAt)
  }
  const { docs: pages } = await req.payload.find({
    collection: 'pages',
    where: { id: { in: [...last.keys()] } },
    select: { name: true },
    ...{ limit: most, pagination: false, joins: false as const },
    ...asUser(req),
  })
  const names = new Map(pages.map(({ id, name }) => [id, name ?? id]))
  return [...last].flatMap(([id, at]) => {
    const name = names.get(id)
    return name === undefined ? [] : [{ id, name, at }]
  })
}
