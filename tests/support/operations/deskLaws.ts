import { isDeepStrictEqual } from 'node:util'
import type { Random } from '../../accuracy/made/copy/types'
import { itemIdOf } from '@/import/ids'
import { deriveItems, toLines } from '@/text'
import { applyOperation } from '@/text/operations'
import type { Page } from './laws'
import { changeDesk, correctSomething, openDesk, wordsOf, type Desk } from './desk'
import { randomEdit } from './randomEdit'

export type DeskRan = {
  readonly changes: number
  readonly corrections: number
  readonly kept: number
  /** Corrections that came out as differences. */
  readonly shown: number
  readonly refused: number
  readonly broken: readonly string[]
}

/**
 * Works on a page and its items, with corrections by hand in between, and tells what does not hold: no
 * correction is lost without being shown, items far from a change stay as they are, and each item of
 * the layout has its document, which says what its lines say where nobody corrected it.
 */
export function runDesk(args: Page & { length: number; random: Random }): DeskRan {
  const { text, layout, length, random } = args
  const lines = toLines(text)
  const counts = { changes: 0, refused: 0 }
  const broken: string[] = []
  let desk = openDesk(text, layout)
  const seen = new Set<string>()
  for (let i = 0; i < length && broken.length === 0; i++) {
    if (random.chance(0.2)) desk = correctSomething(desk, random)
    const applied = applyOperation(desk.page.layout, randomEdit({ layout: desk.page.layout, lines }, random)) // prettier-ignore
    if (!applied.ok) continue
    const worked = changeDesk(desk, applied.layout)
    if (!worked.ok) counts.refused++
    if (!worked.ok) continue
    counts.changes++
    for (const mark of desk.marks) if (worked.shown.some((words) => words.includes(mark))) seen.add(mark) // prettier-ignore
    broken.push(...brokenDocuments(worked.desk), ...lostMarks(worked.desk, seen))
    if (desk.marks.length === 0) broken.push(...brokenHeadlines(worked.desk))
    desk = worked.desk
  }
  const kept = desk.marks.filter((mark) => desk.items.some((item) => wordsOf(item).includes(mark)))
  const corrections = desk.marks.length
  return { ...counts, corrections, shown: seen.size, kept: kept.length, broken }
}

/** Corrections that stand in no item, and were not shown as differences either. */
export function lostMarks({ items, marks }: Desk, seen: ReadonlySet<string>): string[] {
  const words = items.map(wordsOf).join('\n')
  const lost = marks.filter((mark) => !seen.has(mark) && !words.includes(mark))
  return lost.map((mark) => `corrections: ${mark} is lost`)
}

const slugs = { article: 'articles', caption: 'captions', notice: 'notices' }

/** The items of a page's layout, each with the name of its document. */
const derivedOf = ({ page }: Desk) =>
  deriveItems(page)
    .filter(({ kind }) => kind !== 'pointer')
    .map((item) => ({ item, id: itemIdOf({ page: page.id, item: item.id }) }))

/** Where an item of the layout has no document, or one of other lines. */
export function brokenDocuments(desk: Desk): string[] {
  const derived = derivedOf(desk)
  const wanted = derived.map(({ item, id }) => `${slugs[item.kind as 'article']} ${id}`)
  const there = desk.items.map(({ collection, id }) => `${collection} ${id}`)
  if (!isDeepStrictEqual([...wanted].sort(), [...there].sort())) return ['documents: not those of the layout'] // prettier-ignore
  return derived.flatMap(({ item, id }) => {
    const stored = desk.items.find((one) => one.id === id)
    const { imported } = (stored?.latest.version ?? {}) as { imported?: { lines?: unknown } }
    return isDeepStrictEqual(imported?.lines, [...item.lines]) ? [] : [`lines: of ${item.id}`]
  })
}

/** Where nobody corrected anything: documents whose headline is not what their lines say. */
function brokenHeadlines(desk: Desk): string[] {
  return derivedOf(desk).flatMap(({ item, id }) => {
    const said = desk.items.find((one) => one.id === id)?.latest.version
    return (said?.headline ?? null) === item.headline ? [] : [`derived: the headline of ${item.id}`]
  })
}
