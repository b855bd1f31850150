import { cleanLine } from './clean/index'
import { joinHeadline, joinLines, joinVertical } from './joinLines'
import { toLines } from './lines'
import {
  findAgency,
  findDateline,
  leadCredit,
  leadReporters,
  leadSources,
} from './patterns/datelines'
import { findJump, findRefer } from './patterns/jumps'
import { isLatinClosing } from './patterns/latinCredits'
import { letterSigner } from './patterns/letters'
import { isDateLine } from './patterns/notices'
import { toNames } from './patterns/names'
import { isBracketCredit, isPhotoCredit, isSignature, photoCreditStart } from './patterns/credits'
import { HAN } from './patterns/scripts'
import type { Block, Layout, LayoutItem, Line, PageItem, Paragraph } from './types'

/** The lines of a page by number, and the words it writes, for joining hyphened ones. */
export type Source = {
  readonly lines: readonly Line[]
  readonly words: ReadonlySet<string>
}

/** Gives what `deriveItem` needs of a page's text, to be made once for all of its items. */
export function toSource(text: string): Source {
  const words = text.toLowerCase().match(/\p{Script=Latin}+(?:-\p{Script=Latin}+)*/gu) ?? []
  return { lines: toLines(text), words: new Set(words) }
}

/** Gives the cleaned fields of every item of a layout, whoever made it. */
export function deriveItems(page: { readonly text: string; readonly layout: Layout }): PageItem[] {
  const source = toSource(page.text)
  return page.layout.items.map((item) => deriveItem({ source, item }))
}

/** Gives the cleaned fields of one item, from its blocks alone; line numbers that do not exist are blank. */
export function deriveItem({ source, item }: { source: Source; item: LayoutItem }): PageItem {
  const textOf = (role: Block['role']) => {
    const blocks = item.blocks.filter((block) => block.role === role)
    const text = blocks
      .map((block) => headText(source, block))
      .filter(Boolean)
      .join(' ')
    return text === '' ? null : text
  }
  const paragraphs = paragraphsOf(source, item)
  const jumps = item.blocks
    .filter((block) => block.role === 'jump')
    .map((block) => bodyText(source, block))
  const first = paragraphs.find((paragraph) => paragraph.role === 'body')?.text ?? ''
  return {
    id: item.id,
    kind: item.kind,
    kicker: textOf('kicker'),
    headline: textOf('headline'),
    deck: textOf('deck'),
    byline: bylineOf(textOf('byline')),
    credits: creditsOf({ source, item, paragraphs }),
    dateline: item.kind === 'caption' ? null : findDateline(first),
    continuesOn: pageOf(jumps, item.kind === 'pointer' ? ['on', 'refer'] : ['on']),
    continuedFrom: pageOf(jumps, ['from']),
    paragraphs,
    lines: [...new Set(item.blocks.flatMap((block) => block.lines))].sort((a, b) => a - b),
    confidence: item.confidence,
  }
}

/** `□ 本报记者 王某` → `本报记者 王某`. */
function bylineOf(byline: string | null): string | null {
  return byline?.replace(/^[□■◇◆●○▲◎☆★]\s*/u, '') || null
}

function paragraphsOf(source: Source, item: LayoutItem): Paragraph[] {
  return item.blocks.flatMap((block): Paragraph[] => {
    if (block.role !== 'body' && block.role !== 'subhead' && block.role !== 'caption') return []
    const text = block.role === 'subhead' ? headText(source, block) : bodyText(source, block)
    const role = block.role === 'subhead' ? 'subhead' : 'body'
    return text === '' ? [] : [{ role, text, lines: [...block.lines] }]
  })
}

function bodyText(source: Source, block: Block): string {
  return joinLines(partsOf(source, block), source.words)
}

/** A headline set vertically has one character a line; blank lines inside part its columns. */
function headText(source: Source, block: Block): string {
  const parts = partsOf(source, block)
  const upright = parts.filter((part) => [...part].length <= 1 || /^(?:\d\d|——|……)$/u.test(part))
  if (parts.length < 3 || upright.length < parts.length) return joinHeadline(parts)
  const gaps = block.lines.map((line, i) => line - (block.lines[i - 1] ?? line))
  const close = Math.min(...gaps.slice(1))
  const columns: string[][] = [[]]
  parts.forEach((part, i) => {
    if ((gaps[i] ?? 0) > close) columns.push([])
    columns.at(-1)?.push(part)
  })
  return joinVertical(columns)
}

/** The cleaned lines of a block, cut where another block owns a part. */
function partsOf({ lines }: Source, block: Block): string[] {
  return block.lines.map((number, i) => {
    const text = lines[number - 1]?.text ?? ''
    const start = i === 0 ? (block.start ?? 0) : 0
    const end = i === block.lines.length - 1 ? (block.end ?? text.length) : text.length
    return cleanLine(text.slice(start, end))
  })
}

type Credited = {
  readonly source: Source
  readonly item: LayoutItem
  readonly paragraphs: readonly Paragraph[]
}

/** Names from bylines, credits, dateline's brackets and agency, letters, and a caption's photographer. */
function creditsOf({ source, item, paragraphs }: Credited): string[] {
  const marks = item.blocks
    .filter((block) => block.role === 'byline' || block.role === 'credit')
    .map((block) => ({ role: block.role, text: bodyText(source, block) }))
    .filter(({ role, text }) => role === 'byline' || isNaming(text))
    .map(({ text }) => text)
    .filter((text) => !isDateLine(text))
    .map((text) => (isSignature(text) ? text.slice(0, text.indexOf(',')) : text))
  const first = paragraphs[0]?.text ?? ''
  const last = paragraphs.at(-1)?.text ?? ''
  const agency = findAgency(findDateline(first) ?? '')
  const lead = leadCredit(first)
  const photo = photoCreditStart(last)
  const photographer =
    photo > 0 && isPhotoCredit(last.slice(photo).trim()) ? last.slice(photo) : null
  const closes = item.blocks.filter(({ role }) => role === 'credit')
  const signers = [...paragraphs.map(({ text }) => text), ...closes.map((b) => bodyText(source, b))]
    .map(letterSigner)
    .filter((name) => name !== null)
  const names = [
    ...marks,
    lead,
    ...leadSources(first),
    ...leadReporters(first),
    photographer,
  ].flatMap((mark) => (mark ? toNames(mark) : []))
  return [...new Set([...names, ...signers, ...(agency ? [agency] : [])])]
}

/** A Latin credit also holds compliments, offices and addresses, which name nobody. */
function isNaming(text: string): boolean {
  if (HAN.test(text)) return true
  return isLatinClosing(text) || isBracketCredit(text) || isPhotoCredit(text) || isSignature(text)
}

function pageOf(jumps: readonly string[], kinds: readonly string[]): { page: number } | null {
  for (const text of jumps) {
    for (const mark of [findJump(text), findRefer(text)]) {
      if (mark && kinds.includes(mark.kind) && mark.page !== null) return { page: mark.page }
    }
  }
  return null
}
