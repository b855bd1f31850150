import type { GoldItem } from '../gold'
import { countPage, type Counted } from './countPage'
import { rightHeadline, rightKind } from './countFields'
import { linesOf } from './lineSets'
import { FOUND, type Match } from './matchItems'
import { core, plain } from './plain'
import type { PredictedItem } from './types'

type Page = Parameters<typeof countPage>[0]

/** Gives, in words, each thing of a page that the proposal has not right, in gold's order. */
export function listMisses(page: Page): string[] {
  const { matches }: Counted = countPage(page)
  const used = new Set(matches.map(({ found }) => found))
  const extra = page.predicted.items.filter((item) => !used.has(item))
  return [...matches.flatMap(missesOf), ...extra.map(extraOf)]
}

function missesOf(match: Match): string[] {
  const { gold, found, overlap } = match
  const item = `item ${gold.id}`
  const missing: (string | false)[] = [
    overlap < FOUND &&
      `${item} (${gold.kind}) «${gold.headline}»: best overlap ${overlap.toFixed(2)}${linesApart(match)}`,
    !rightKind(match) && `${item}: kind ${found?.kind ?? 'none'} instead of ${gold.kind}`,
    !rightHeadline(match) &&
      `${item}: headline «${found?.headline ?? ''}» instead of «${gold.headline}»`,
    gold.deck !== '' &&
      plain(found?.deck) !== plain(gold.deck) &&
      `${item}: deck «${found?.deck ?? ''}» instead of «${gold.deck}»`,
    ...creditMisses(match),
    jumpMiss(match),
    ...paragraphMisses(match),
  ]
  return missing.filter((miss) => miss !== false)
}

const extraOf = (item: PredictedItem): string =>
  `extra item (${item.kind}) «${item.headline ?? ''}», lines ${toRanges(item.lines)}`

/** `, without lines 3–5, with lines 9`: what to look at. */
function linesApart({ gold, found }: Match): string {
  const wanted = [...linesOf(gold)]
  if (!found) return `, lines ${toRanges(wanted)}`
  const without = wanted.filter((line) => !found.lines.includes(line))
  const more = found.lines.filter((line) => !wanted.includes(line))
  const part = (word: string, lines: readonly number[]) =>
    lines.length === 0 ? '' : `, ${word} lines ${toRanges(lines)}`
  return part('without', without) + part('with', more)
}

function creditMisses({ gold, found }: Match): string[] {
  const credits = (found?.credits ?? []).join(' ')
  return gold.credits
    .filter((name) => !credits.includes(name))
    .map((name) => `item ${gold.id}: credit ${name} missing in «${credits}»`)
}

function jumpMiss({ gold, found }: Match): string | false {
  const page = found?.continuesOn?.page ?? null
  const wanted = gold.jump ? gold.to_page : null
  if (page === wanted) return false
  if (!gold.jump && gold.kind === 'pointer') return false
  if (!gold.jump) return `item ${gold.id}: jump to page ${page} that is none`
  return `item ${gold.id}: jump to page ${wanted} not found, but ${page ?? 'none'}`
}

function paragraphMisses({ gold, found }: Match): string[] {
  const pool = (found?.paragraphs ?? []).map(({ text }) => core(text))
  return gold.paragraphs.flatMap((paragraph: GoldItem['paragraphs'][number]) => {
    const text = core(paragraph.text)
    const at = pool.indexOf(text)
    if (at >= 0) pool.splice(at, 1)
    if (at >= 0 || text === '') return []
    const lines = toRanges(paragraph.lines)
    return [`item ${gold.id}: paragraph «${start(text)}» of lines ${lines} not found whole`]
  })
}

const start = (text: string): string => {
  const letters = [...text]
  return letters.length > 18 ? `${letters.slice(0, 18).join('')}…` : text
}

/** `3–5 9`. */
function toRanges(lines: readonly number[]): string {
  const sorted = [...lines].sort((a, b) => a - b)
  const parts: [number, number][] = []
  for (const line of sorted) {
    const last = parts.at(-1)
    if (last && line - last[1] <= 2) last[1] = line
    else parts.push([line, line])
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(' ')
}
