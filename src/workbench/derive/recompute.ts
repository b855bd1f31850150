import { alignUnits } from './alignUnits'
import { displacedIn, shares } from './displacedIn'
import { correctedHeads, headsOf, plain, sameHead, type Corrected, type Head } from './heads'
import type { After, Before, Derived, Displaced, Unit, Written } from './types'
import { readWritten, writtenOf } from './written'

export type Recomputed = {
  readonly id: string
  readonly heads: Readonly<Record<string, string | null>>
  readonly written: readonly Written[]
}

type Result = {
  readonly items: readonly Recomputed[]
  readonly displaced: readonly Displaced[]
}

/**
 * What items say after a change of who owns which line. A paragraph whose lines did not change stays
 * as it stands in the item, corrected or not, also where it comes to another item as a whole; what
 * changed is derived anew. A correction of words that changed is given as a difference, and what a
 * person had written himself stays where it stood.
 */
export function recompute(args: {
  readonly before: readonly Before[]
  readonly after: readonly After[]
}): Result {
  const { before, after } = args
  const units = before.flatMap((item) =>
    alignUnits({ item: item.id, printed: item.said.paragraphs, written: readWritten(item) }),
  )
  const pool = poolOf({ units, corrected: before.flatMap(correctedHeads), after })
  const pairs = after.map((item) => ({ item, old: oldOf(item, before) }))
  for (const pair of pairs) keepHeads({ ...pair, pool })
  const items = pairs.map(({ item, old }): Recomputed => {
    const heads = headsFor({ item, old, pool })
    return { id: item.id, heads, written: bodyFor({ item, pool }) }
  })
  return { items: withAdded({ items, pool, after }), displaced: displacedIn({ ...pool, before, after }) } // prettier-ignore
}

const oldOf = (item: After, before: readonly Before[]): Before | undefined =>
  before.find(({ id, collection }) => id === item.id && collection === item.collection)

type Pool = {
  readonly units: readonly Unit[]
  /** Units whose lines stand together as they did, by the key of their first paragraph. */
  readonly kept: ReadonlyMap<string, Unit>
  readonly corrected: readonly Corrected[]
  /** What has found its place. */
  readonly used: Set<Unit | Corrected>
}

type Stock = Pick<Pool, 'units' | 'corrected'> & { readonly after: readonly After[] }

function poolOf({ units, corrected, after }: Stock): Pool {
  const keys = after.flatMap(({ said }) => [...said.paragraphs.map(({ key }) => key), ''])
  const places = new Map(keys.map((key, i) => [key, i]))
  const kept = new Map<string, Unit>()
  for (const unit of units) {
    const [first] = unit.from
    const at = first ? places.get(first.key) : undefined
    if (!first || at === undefined || kept.has(first.key)) continue
    if (unit.from.every(({ key }, i) => keys[at + i] === key)) kept.set(first.key, unit)
  }
  return { units, kept, corrected, used: new Set(kept.values()) }
}

type For = { readonly item: After; readonly pool: Pool }

function bodyFor({ item, pool }: For): Written[] {
  const { paragraphs } = item.said
  const written: Written[] = []
  for (let i = 0; i < paragraphs.length;) {
    const unit = pool.kept.get(paragraphs[i]?.key ?? '')
    if (unit) {
      written.push(...unit.written, ...unit.added)
      i += unit.from.length
    } else written.push(recast(paragraphs[i++] as Derived, pool))
  }
  return written
}

/** A paragraph of its lines; what was corrected in another role stays corrected. */
function recast(paragraph: Derived, pool: Pool): Written {
  const known = takeCorrection(pool, paragraph.text)
  return writtenOf({ role: paragraph.role, text: known ?? paragraph.text })
}

/** A correction of just these words that stands nowhere else, once. */
function takeCorrection(pool: Pool, text: string): string | undefined {
  if (text === '') return undefined
  const unit = pool.units.find((one) => !pool.used.has(one) && one.isCorrected && one.from.length === 1 && one.written.length === 1 && one.from[0]?.text === text) // prettier-ignore
  const head = unit
    ? undefined
    : pool.corrected.find((one) => !pool.used.has(one) && one.was === text && one.corrected !== '')
  const found = unit ?? head
  if (!found) return undefined
  pool.used.add(found)
  return unit ? unit.written[0]?.text : head?.corrected
}

type WithOld = For & { readonly old: Before | undefined }

const isKept = ({ item, old }: WithOld, field: Head): boolean =>
  old !== undefined && sameHead(old.saidNow, item.said, field)

/** Corrected heads whose lines did not change have their place already. */
function keepHeads(args: WithOld): void {
  const { item, pool } = args
  for (const one of pool.corrected) {
    if (one.item === item.id && isKept(args, one.field)) pool.used.add(one)
  }
}

const headsFor = (args: WithOld): Recomputed['heads'] =>
  Object.fromEntries(
    headsOf[args.item.collection].map((field): [string, string | null] => {
      const { item, old, pool } = args
      if (old && isKept(args, field)) return [field, plain(old.stored[field]) || null]
      const now = item.said[field]
      return [field, takeCorrection(pool, plain(now)) ?? now]
    }),
  )

type Placed = {
  readonly items: readonly Recomputed[]
  readonly pool: Pool
  readonly after: readonly After[]
}

/** What a person wrote himself stays, also where the paragraph before it is another one now. */
function withAdded({ items, pool, after }: Placed): Recomputed[] {
  const kept = new Set(pool.kept.values())
  const homeless = pool.units.filter((unit) => unit.added.length > 0 && !kept.has(unit))
  return homeless.reduce<Recomputed[]>(
    (all, unit) => {
      const lines = new Set(unit.from.flatMap((one) => one.lines))
      const home = after.find(({ said }) => said.paragraphs.some((one) => shares(one, lines)))
      const id = home?.id ?? (all.some((one) => one.id === unit.item) ? unit.item : all[0]?.id)
      return all.map((one) => (one.id === id ? { ...one, written: addTo(one, unit) } : one))
    },
    [...items],
  )
}

/** Without lines before it at the head; else at the end, where nothing is torn apart. */
const addTo = ({ written }: Recomputed, { from, added }: Unit): Written[] =>
  from.length === 0 ? [...added, ...written] : [...written, ...added]
