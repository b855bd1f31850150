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
    desk = worked.desk
  }
  const kept = desk.marks.filter((mark) => desk.items.some((item) => wordsOf(item).includes(mark)))
  const corrections = desk.marks.length
  return { ...counts, corrections, shown: seen.size, kept: kept.length, broken }
}

function lostMarks({ items, marks }: Desk, seen: ReadonlySet<string>): string[] {
  const words = items.map(wordsOf).join('\n')
  const lost = marks.filter((mark) => !seen.has(mark) && !words.includes(mark))
  return lost.map((mark) => `corrections: ${mark} is lost`)
}

const slugs = { article: 'articles', caption: 'captions', notice: 'notices' }

function brokenDocuments({ page, items, marks }: Desk): string[] {
  const { text, layout } = page
  const derived = deriveItems({ text, layout }).filter(({ kind }) => kind !== 'pointer')
  const wanted = derived.map((item) => `${slugs[item.kind as 'article']} ${itemIdOf({ page: page.id, item: item.id })}`) // prettier-ignore
  const there = items.map(({ collection, id }) => `${collection} ${id}`)
  if (!isDeepStrictEqual([...wanted].sort(), [...there].sort())) return ['documents: not those of the layout'] // prettier-ignore
  return derived.flatMap((item, i) => {
    const id = wanted[i]?.split(' ')[1]
    const stored = items.find((one) => one.id === id)
    if (!stored) return [`documents: ${item.id} has none`]
    const { imported } = stored.latest.version as { imported?: { lines?: unknown } }
    const wrong = isDeepStrictEqual(imported?.lines, [...item.lines])
      ? []
      : [`lines: of ${item.id}`]
    const isPlain = !marks.length
    const said = stored.latest.version
    const other = isPlain && (said.headline ?? null) !== item.headline
    return [...wrong, ...(other ? [`derived: the headline of ${item.id}`] : [])]
  })
}
