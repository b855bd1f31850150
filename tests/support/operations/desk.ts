import type { Random } from '../../accuracy/made/copy/types'
import { toBody } from '@/body/toBody'
import { bodyBlocks } from '@/body/bodyBlocks'
import { nodeText, rootNodes } from '@/body/nodes'
import { digest } from '@/items/digest'
import { toItem } from '@/import/toDocuments'
import { deriveItems, type Layout } from '@/text'
import { planChange } from '@/workbench/plan/planChange'
import type { StoredItem, WorkPage } from '@/workbench/plan/types'

type Row = Readonly<Record<string, unknown>>

/** A newsroom without a database: a page and its items, as one would be stored. */
export type Desk = {
  readonly page: WorkPage
  readonly items: readonly StoredItem[]
  /** Words that a person wrote, and that must be found again. */
  readonly marks: readonly string[]
}

const place = { newspaper: 'n', issue: 'n-1988-03-04', date: '1988-03-04' }
const at = '2026-01-01T00:00:00.000Z'

/** The page and its items as an import leaves them. */
export function openDesk(text: string, layout: Layout): Desk {
  const page: WorkPage = { id: 'p', label: '1', stage: 'imported', text, layout, revision: 1, place } // prettier-ignore
  const items = deriveItems({ text, layout }).flatMap((item, position): StoredItem[] => {
    if (item.kind === 'pointer') return []
    const { collection, data } = toItem({ page: { id: 'p', label: '1', now: at, place }, item, position }) // prettier-ignore
    return [stored(collection as StoredItem['collection'], data)]
  })
  return { page, items, marks: [] }
}

const stored = (collection: StoredItem['collection'], data: Row): StoredItem => {
  const plain = JSON.parse(JSON.stringify(data)) as Row
  const id = String(data.id)
  return { collection, id, row: plain, latest: { id: `${id}-${String(data.revision)}`, version: plain } } // prettier-ignore
}

/** The desk after a person wrote something into one of its items: a word that no page has. */
export function correctSomething(desk: Desk, random: Random): Desk {
  if (desk.items.length === 0) return desk
  const item = random.pick(desk.items)
  const mark = `【校${desk.marks.length}】`
  const { version } = item.latest
  const changed = random.chance(0.25)
    ? { headline: `${String(version.headline ?? '')}${mark}` }
    : write({ item, mark, random })
  const next = {
    ...version,
    ...changed,
    stage: 'corrected',
    revision: Number(version.revision) + 1,
  }
  const saved = stored(item.collection, { ...next, digest: digest(next) })
  const items = desk.items.map((one) => (one === item ? saved : one))
  return { ...desk, items, marks: [...desk.marks, mark] }
}

/** Into a paragraph, as one of its own, or over two that become one. */
function write({ item, mark, random }: { item: StoredItem; mark: string; random: Random }): Row {
  const { version } = item.latest
  if (item.collection !== 'articles') return { text: `${String(version.text ?? '')}${mark}` }
  const nodes = [...rootNodes(version.body)]
  const texts = nodes.length > 0 ? nodes.map(nodeText) : ['']
  const at = random.int(0, texts.length - 1)
  const how = random.int(0, 2)
  const some =
    how === 0
      ? texts.with(at, `${texts[at] ?? ''}${mark}`)
      : how === 1
        ? texts.toSpliced(at, 0, mark)
        : texts.toSpliced(at, 2, `${texts.slice(at, at + 2).join('')}${mark}`)
  return { body: toBody(some.map((text) => ({ role: 'body', text }))) }
}

export type Worked =
  | { readonly ok: true; readonly desk: Desk; readonly shown: readonly string[] }
  | { readonly ok: false; readonly codes: readonly string[] }

/** The desk after a change of the layout, with the corrections that it showed as differences. */
export function changeDesk(desk: Desk, now: Layout): Worked {
  const plan = planChange({ page: desk.page, now, stored: desk.items, user: 'u', at })
  if (!plan.ok) return { ok: false, codes: plan.refusals.map(({ code }) => code) }
  const gone = new Set(plan.gone.map(({ id }) => id))
  const revised = new Map(plan.revised.map((one) => [one.id, one]))
  const kept = desk.items
    .filter(({ id, collection }) => !gone.has(id) || revised.get(id)?.collection === collection)
    .map((item) => {
      const next = revised.get(item.id)
      return next ? stored(item.collection, next.data) : item
    })
  const made = plan.created.map(({ collection, data }) => stored(collection as 'articles', data))
  const page = { ...desk.page, layout: now, revision: desk.page.revision + 1, stage: plan.stage }
  return {
    ok: true,
    desk: { ...desk, page, items: [...kept, ...made] },
    shown: plan.displaced.map(({ corrected }) => corrected),
  }
}

/** All that a person reads in an item: its heads and its text. */
export const wordsOf = ({ latest: { version } }: StoredItem): string =>
  [
    ...['kicker', 'headline', 'deck', 'byline', 'dateline', 'text'].map((name) => version[name]),
    ...bodyBlocks(version.body),
  ].join('\n')
