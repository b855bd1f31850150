import { toLines, type Line } from '@/text'
import type { Predicted, PredictedItem } from './types'

/** What a page would score without any thought, to hold the figures against. */
export const baselines: Readonly<Record<string, (text: string) => Predicted>> = {
  'whole page one article': (text) => toItems(cutBefore(written(text), () => false)),
  'split at a dateline': (text) => toItems(cutBefore(written(text), opensWithDateline)),
  'split at blank lines': (text) => toItems(cutBefore(written(text), afterBlank)),
}

type Cut = (line: Line, before: Line) => boolean

const written = (text: string): Line[] => toLines(text).filter((line) => line.text.trim() !== '')

/** `本报讯`, `新华社北京4月8日电`, `LONDON, May 3 —`. */
const opensWithDateline: Cut = ({ text }) => {
  const head = text.trim().slice(0, 24)
  if (/^[【（(]?本[报報][讯訊]/u.test(head) || /日[电電]/u.test(head)) return true
  return /^\p{Lu}{3}/u.test(head) && /[—–]/u.test(head)
}

const afterBlank: Cut = (line, before) => line.number > before.number + 1

function cutBefore(lines: readonly Line[], cut: Cut): Line[][] {
  const groups: Line[][] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (before && !cut(line, before)) groups.at(-1)?.push(line)
    else groups.push([line])
  })
  return groups
}

/** Each group an article of one paragraph, with no headline. */
function toItems(groups: readonly (readonly Line[])[]): Predicted {
  const items = groups.map((lines): PredictedItem => ({
    kind: 'article',
    headline: null,
    deck: null,
    credits: [],
    continuesOn: null,
    continuedFrom: null,
    paragraphs: [{ role: 'body', text: lines.map(({ text }) => text).join('') }],
    lines: lines.map(({ number }) => number),
    confidence: 0.5,
  }))
  return { items, unplaced: [] }
}
