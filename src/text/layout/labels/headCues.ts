import { opensStory } from '../../patterns/datelines'
import { isName } from '../../patterns/names'
import { isDetail, isNoticeTitle } from '../../patterns/notices'
import { CONTINUES, GOES_ON, hasHan, endsSentence } from '../../patterns/scripts'
import { isSort } from '../../patterns/sorts'
import { CLAUSE, isClosed } from './closed'
import type { Piece } from '../draft'
import { frameCues } from './frameCues'
import { seen } from './seen'
import { steady } from '../network/steady'
import { rowCues } from './rowCues'
import type { Cues, Place } from './types'
import { column, spansWord } from './column'
import { latinHeadCues } from './latinHeadCues'

const LEAD =
  /^(?:近日|日前|近年来|今年以来|连日来|眼下|昨日|昨天|昨|今天|今日|据悉|\d{1,2}月\d{1,2}日|\d{4}年)[，,]?/u

/** A number of things, and no date: what is counted stands before it. */
const COUNTED = /^\d[\d.]*(?:余|多)?[万亿]?(?![年月日时点分届])\p{Script=Han}/u

/** Upper ends of the widths that are told apart, in cells. */
const WIDTHS = [4, 10, 20, 30, 44, 64, 90, 120] as const

/** What speaks for a piece being a headline line, and what against it, by name. */
export function headCues(place: Place): Cues {
  const { pieces, profile, at } = place
  const piece = pieces[at]
  if (!piece) return []
  const kind = profile.paragraphLines ? 'p' : profile.telling ? 't' : profile.gap > 0 ? 'g' : 'n'
  const size = WIDTHS.findIndex((most) => piece.cells <= most)
  return [
    [`bias ${kind}`, 1],
    [`width ${size} ${profile.paragraphLines ? 'p' : 'c'}`, 1],
    ...formCues(place),
    ...columnCues(place),
    ...frameCues(place),
    ...(hasHan(piece.text) ? hanCues(place) : latinHeadCues(place)),
    ...neighbourCues(place),
    ...lookCues(place),
    ...gapCues(place, kind),
    ...rowCues(place),
    ['head gap tells', piece.gap > profile.gap ? profile.tells.wide : profile.tells.usual],
    ...(place.odds ? [['odds head', steady(place.odds.head(at))] as const] : []),
  ]
}

function formCues({ pieces, at }: Place): Cues {
  const piece = pieces[at]
  if (!piece) return []
  const { text } = piece
  const stops = text.slice(0, -1).match(/[。]/gu)?.length ?? 0
  const commas = text.match(/[，；,;]/gu)?.length ?? 0
  const open = text.match(/[（(“《「『]/gu)?.length ?? 0
  const closed = text.match(/[）)”》」』]/gu)?.length ?? 0
  return seen({
    vertical: piece.mark === 'vertical',
    set: piece.set,
    opens: opensStory(text),
    detail: isDetail(text),
    lead: LEAD.test(text),
    'ends stop': /[。；]$/u.test(text),
    'ends comma': /[，、,;]$/u.test(text),
    'ends asking': /[？！?!…]$/u.test(text),
    'ends asking short': /[？！?!]$/u.test(text) && piece.cells <= 36,
    'lead and comma': LEAD.test(text) && /[，,]/u.test(text),
    'ends closed': endsSentence(text),
    'ends colon': /[：:]$/u.test(text),
    'stops inside': stops > 0,
    'comma inside': commas > 0,
    'commas inside': commas > 1,
    continues: CONTINUES.test(text),
    dash: /^(?:——|—|--)/u.test(text),
    title: isNoticeTitle(text),
    sort: isSort(text),
    clause: CLAUSE.test(text),
    entry: /^[^：:，。]{2,10}[：:]\S/u.test(text),
    bullet: /^[■●▲◆○★◎□·•◇△▶]/u.test(text),
    'digits end': /\d$/u.test(text),
    unbalanced: open !== closed,
    'all in brackets': /^[（(【].*[）)】]$/u.test(text),
    name: isName(text.replace(/\s/gu, '')),
  })
}

function columnCues(place: Place): Cues {
  const { pieces, profile, at } = place
  const piece = pieces[at]
  if (!piece || profile.paragraphLines) return []
  const width = column(place, at)
  const by = piece.cells - width
  const after = pieces[at + 1]
  // The first line of a paragraph whose indent was lost is two characters narrower than the next.
  const isIndented = by >= -5 && by <= -3
  const below = after?.mark === 'text' && Math.abs(after.cells - width) <= 1
  return seen({
    'column wider': by >= 6,
    'column equal': Math.abs(by) <= 1,
    'column near': Math.abs(by) > 1 && by > -5 && by < 6,
    'column half': piece.cells < width * 0.6,
    'column short': by <= -5,
    [`column indented ${profile.shortFirst}`]: isIndented && below,
    'column indented commas': isIndented && below && /[，、]/u.test(piece.text),
  })
}

function hanCues({ pieces, profile, at }: Place): Cues {
  const { text, indent } = pieces[at] ?? { text: '', indent: 0 }
  const after = pieces[at + 1]
  return seen({
    'han next continues': CONTINUES.test(after?.text ?? ''),
    'han next counts': COUNTED.test(after?.text ?? ''),
    'han counts': isCounting(text),
    'han particle first': /^[的了着过和与及等之地得们]/u.test(text),
    'han particle last': /[的和与及在将把被对从以为是一]$/u.test(text),
    'han goes on': GOES_ON.test(text) && !/[：—]$/u.test(text),
    'han clauses': /[\p{Script=Han}”》] [“《\p{Script=Han}]/u.test(text),
    'han flush': profile.indented && indent <= 1,
    'han indented': profile.indented && indent > 1,
    'han flush above indent': profile.indented && indent <= 1 && (after?.indent ?? 0) > 1,
    'han frame': indent === 1 && !profile.indented,
    'han indent odd': indent > 0 && indent !== profile.indent,
    'han small words':
      (text.match(/[的了着在是就都也把被]/gu)?.length ?? 0) > [...text].length / 14,
    'han small word': /[的了着在是就都也把被]/u.test(text),
    'han said': /(?:说|表示|指出|强调|认为|道)[，：“。]/u.test(text),
    'han tail':
      after !== undefined && after.mark === 'text' && after.cells <= 10 && after.gap <= profile.gap,
    'han is tail': isTail(pieces[at], pieces[at - 1]),
    'han word on': spansWord(text, after?.text, profile),
    'han word from': spansWord(pieces[at - 1]?.text, text, profile),
  })
}

/** Whether a text counts things and goes on: `调研26次、撰写提案`. */
function isCounting(text: string): boolean {
  return text
    .split(/[、，]/u)
    .slice(0, -1)
    .map((part) => part.split(/\d/u))
    .some((parts) => parts.length > 1 && /^\p{Script=Han}+$/u.test(parts.at(-1) ?? ''))
}

/** A few characters below a line without an end: what did not fit into the frame. */
function isTail(piece: Piece | undefined, before: Piece | undefined): boolean {
  if (!piece || before?.mark !== 'text') return false
  return piece.cells <= 10 && before.cells > piece.cells * 2 && !endsSentence(before.text)
}

/** How a line looks beside the one above it and the one below: width, end and marks together. */
function lookCues(place: Place): Cues {
  const { at } = place
  const [above, own, below] = [lookOf(place, at - 1), lookOf(place, at), lookOf(place, at + 1)]
  const inside = /[。；]\S/u.test(place.pieces[at]?.text ?? '')
    ? 'stops'
    : /[，,：]\S/u.test(place.pieces[at]?.text ?? '')
      ? 'commas'
      : 'plain'
  return [
    [`look ${own} ${inside}`, 1],
    [`look ${above} over ${own}`, 1],
    [`look ${own} ${inside} over ${below}`, 1],
  ]
}

/** The width of a line against its column, and how it ends; of a mark, what it is. */
function lookOf(place: Place, at: number): string {
  const piece = place.pieces[at]
  if (!piece) return 'edge'
  if (piece.mark !== 'text') return piece.mark
  return `${widthOf(place, at)} ${endOf(piece.text)}`
}

function widthOf(place: Place, at: number): string {
  const { cells } = place.pieces[at] ?? { cells: 0 }
  if (place.profile.paragraphLines) return cells > 64 ? 'long' : cells > 36 ? 'middle' : 'brief'
  const by = cells - column(place, at)
  if (by >= 6) return 'wide'
  if (by >= -2) return 'full'
  return by >= -8 ? 'near' : cells < column(place, at) / 2 ? 'half' : 'short'
}

function endOf(text: string): string {
  if (endsSentence(text)) return /[？！?!]$/u.test(text) ? 'asking' : 'closed'
  if (/[：:]$/u.test(text)) return 'colon'
  return /[，、；,;]$/u.test(text) ? 'comma' : 'open'
}

function neighbourCues(place: Place): Cues {
  const { pieces, profile, at } = place
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (!piece) return []
  const full = before && !profile.paragraphLines && before.cells >= column(place, at - 1) - 3
  return seen({
    'first of all': !before,
    'last of all': !after,
    'next byline': after?.mark === 'byline',
    'next vertical': after?.mark === 'vertical',
    'next mark': after !== undefined && !['text', 'byline', 'vertical'].includes(after.mark),
    'next opens': after !== undefined && opensStory(after.text),
    'next dash': after !== undefined && /^(?:——|—|--)/u.test(after.text),
    'next detail': after !== undefined && isDetail(after.text),
    'next set': after?.set === true,
    'next far longer': after !== undefined && after.cells > 2.5 * piece.cells,
    'next closed': after !== undefined && endsSentence(after.text),
    'after credit': before !== undefined && ['credit', 'photo', 'jump'].includes(before.mark),
    'after furniture': before !== undefined && ['furniture', 'refer'].includes(before.mark),
    'after byline': before?.mark === 'byline',
    'after set': before?.set === true || before?.mark === 'vertical',
    'after closed': before?.mark === 'text' && isClosed(before),
    'after closed short': before?.mark === 'text' && isClosed(before) && !full,
    'after open': before?.mark === 'text' && !isClosed(before),
    'after open full': before?.mark === 'text' && !isClosed(before) && full === true,
  })
}

function gapCues({ pieces, profile, at }: Place, kind: string): Cues {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (!piece) return []
  const short = (other: typeof piece | undefined) =>
    other?.mark === 'text' && other.cells <= 60 && !endsSentence(other.text)
  const tight = profile.gap > 0 && piece.gap === 0 && !/[\d,]$/u.test(before?.text ?? '')
  const tightNext = profile.gap > 0 && after?.gap === 0 && !/[\d,]$/u.test(piece.text)
  return seen({
    [`gap before ${kind}`]: piece.gap > profile.gap,
    [`gap after ${kind}`]: (after?.gap ?? 0) > profile.gap,
    [`gap around ${kind}`]: piece.gap > profile.gap && (after?.gap ?? 1) > profile.gap,
    'tight before': tight && short(before),
    'tight after': tightNext && short(after),
  })
}
