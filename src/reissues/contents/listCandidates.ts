import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { released } from '@/access/publishedOrStaff'
import { hasRole } from '@/access/roles'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { archiveYears } from './archiveYears'
import { cardFields, cardOf } from './cardOf'
import { itemKey } from './itemKey'
import { reasonsFor } from './reasons'
import { sameDay } from './sameDay'
import { titlesOf } from './titlesOf'
import type { Candidate, Candidates } from './types'

const pageSize = 25
/** An issue is taken whole. */
const largestIssue = 1000

const id = z.string().min(1).max(120)

const schema = z.object({
  q: z.string().trim().max(100).optional(),
  newspaper: id.optional(),
  issue: id.optional(),
  day: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u)
    .optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  collection: z.enum(itemSlugs).optional(),
  sort: z.enum(['newest', 'oldest']).default('newest'),
  page: z.coerce.number().int().min(1).max(100).default(1),
})

type Asked = z.infer<typeof schema>

/**
 * `GET /api/reissues/candidates?q=&newspaper=&issue=&day=MM-DD&from=&to=&collection=&sort=&page=`:
 * what is public and can be picked, 25 a page; an issue's whole. One collection, or with `issue` or
 * `day` all three in the order in which they were printed. Staff only; 401, 403, 422.
 */
export const listCandidates: Endpoint = {
  path: '/candidates',
  method: 'get',
  handler: async (req) => {
    const words = reasonsFor(req)
    if (!req.user) return refuse(401, [words.signIn])
    if (!hasRole(req, 'viewer')) return refuse(403, [words.staffOnly])
    const given = [...req.searchParams].filter(([, value]) => value !== '')
    const asked = schema.safeParse(Object.fromEntries(given))
    if (!asked.success) return refuse(422, faultsIn(asked.error))
    return answer(await find({ asked: asked.data, req }))
  },
}

type Find = { readonly asked: Asked; readonly req: PayloadRequest }

async function find({ asked, req }: Find): Promise<Candidates> {
  const dates = await datesOf({ asked, req })
  const { page } = asked
  if (dates?.length === 0) return { items: [], page, hasMore: false }
  const size = asked.issue ? largestIssue : pageSize
  const wanted = asked.collection ?? (asked.issue || asked.day ? undefined : 'articles')
  // Of three lists in one order, page n is within the first n pages of each.
  const found: Found[] = []
  for (const collection of wanted ? [wanted] : itemSlugs) {
    found.push(...(await read({ collection, asked, dates, most: page * size + 1, req })))
  }
  const sorted = found.sort(printedOrder(asked.sort))
  const items = await toCandidates({ found: sorted.slice((page - 1) * size, page * size), req })
  return { items, page, hasMore: sorted.length > page * size }
}

async function datesOf({ asked, req }: Find): Promise<string[] | undefined> {
  if (!asked.day) return undefined
  const years = await archiveYears({ newspaper: asked.newspaper, req })
  return years ? sameDay({ day: asked.day, ...years }) : []
}

type Words = { readonly [name: string]: unknown }
type Found = { readonly collection: ItemSlug; readonly words: Words }

/** With their words, which were not needed for the order. */
async function toCandidates(args: {
  found: readonly Found[]
  req: PayloadRequest
}): Promise<Candidate[]> {
  const { found, req } = args
  const full = new Map<string, Words>()
  for (const collection of new Set(found.map((one) => one.collection))) {
    const ids = found.flatMap((one) =>
      one.collection === collection ? [String(one.words.id)] : [],
    )
    const docs = await query({
      collection,
      where: { id: { in: ids } },
      select: cardFields[collection],
      limit: ids.length,
      req,
    })
    for (const words of docs) full.set(`${collection}/${String(words.id)}`, words)
  }
  const titles = await titlesOf({ ids: found.map(({ words }) => words.newspaper), req })
  return found.map(({ collection, words }) => {
    const item = { relationTo: collection, value: String(words.id) }
    const key = itemKey(item)
    return { key, item, ...cardOf({ words: full.get(key) ?? words, titles }) }
  })
}

async function read(args: {
  collection: ItemSlug
  asked: Asked
  dates: string[] | undefined
  most: number
  req: PayloadRequest
}): Promise<Found[]> {
  const { collection, asked, dates, most, req } = args
  const docs = await query({
    collection,
    where: { and: [released, ...filters(asked, dates), ...says(asked.q, collection)] },
    sort: [asked.sort === 'newest' ? '-date' : 'date', 'newspaper', 'pageNumber', 'position', 'id'],
    select: { date: true, newspaper: true, pageNumber: true, position: true },
    limit: most,
    req,
  })
  return docs.map((words) => ({ collection, words }))
}

type Query = {
  readonly collection: ItemSlug
  readonly where: Where
  readonly sort?: string[]
  readonly select: object
  readonly limit: number
  readonly req: PayloadRequest
}

async function query({ collection, select, req, ...rest }: Query): Promise<Words[]> {
  const { docs } = await req.payload.find({
    collection,
    select: select as never,
    ...rest,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs as unknown as Words[]
}

const filters = (asked: Asked, dates: string[] | undefined): Where[] => [
  ...(asked.newspaper ? [{ newspaper: { equals: asked.newspaper } }] : []),
  ...(asked.issue ? [{ issue: { equals: asked.issue } }] : []),
  ...(dates ? [{ date: { in: dates } }] : []),
  ...(asked.from ? [{ date: { greater_than_equal: asked.from } }] : []),
  ...(asked.to ? [{ date: { less_than_equal: asked.to } }] : []),
]

const searched = {
  articles: ['headline', 'kicker', 'deck', 'byline'],
  captions: ['headline', 'text'],
  notices: ['headline', 'text'],
} as const

/** Each word stands in one of the fields; at most six words count. */
const says = (q: string | undefined, collection: ItemSlug): Where[] =>
  (q ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 6)
    .map((word) => ({ or: searched[collection].map((name) => ({ [name]: { contains: word } })) }))

/** By day, then as the pages were read: title, page, order on the page. */
const printedOrder = (sort: Asked['sort']) => (a: Found, b: Found) =>
  (sort === 'newest' ? -1 : 1) * compare(a.words.date, b.words.date) ||
  compare(a.words.newspaper, b.words.newspaper) ||
  compare(a.words.pageNumber, b.words.pageNumber) ||
  compare(a.words.position, b.words.position) ||
  compare(a.words.id, b.words.id)

/** What is missing comes first, as both databases have it. */
function compare(a: unknown, b: unknown): number {
  if (a === b || (a == null && b == null)) return 0
  if (a == null) return -1
  if (b == null) return 1
  return (a as string) < (b as string) ? -1 : 1
}
