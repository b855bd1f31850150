import { startsLow } from '../../patterns/latinCase'
import { opensStory } from '../../patterns/datelines'
import { isDetail } from '../../patterns/notices'
import { CONTINUES, GOES_ON, hasHan } from '../../patterns/scripts'
import { CLAUSE, isClosed } from './closed'
import { column, spansWord } from './column'
import { latinBreakCues } from './latinBreakCues'
import { rowCues } from './rowCues'
import type { Cues, Place } from './types'

/** How a paragraph begins that takes up a new matter: `近年来`, `据了解`, `一是`, `“…`. */
const OPENER =
  /^(?:近年来|近日|日前|据了解|据悉|据介绍|截至|目前|随后|会上|会议|活动|当天|当日|下一步|此外|与此同时|[一二三四五六七八九十]是|——|“|「|『|●|■|▲|◆|\d{4}年)/u

/** What speaks for a new paragraph at a piece that follows a text line, and what against it, by name. */
export function breakCues(place: Place): Cues {
  const { pieces, profile, at } = place
  const [before, piece] = [pieces[at - 1], pieces[at]]
  if (!before || !piece) return []
  const closed = isClosed(before)
  const kind = profile.paragraphLines ? 'p' : 'c'
  const long = before.cells > 64 ? ' long' : before.cells > 36 ? ' middle' : ' brief'
  const short = profile.paragraphLines ? long : ` ${shortness(place)}`
  const end = closed ? 'closed' : GOES_ON.test(before.text) ? 'goes on' : 'open'
  return [
    [`after ${end}${short} ${kind}`, 1],
    ...indentCues(place, end),
    ...gapCues(place, end),
    ...tellsCues(place),
    ...rowCues(place).map(([name, value]) => [`break ${name} ${end}`, value] as const),
    ...(hasHan(piece.text) ? [] : latinBreakCues(place)),
    ...(
      [
        ['continues', CONTINUES.test(piece.text)],
        ['opens', opensStory(piece.text)],
        ['detail', isDetail(piece.text)],
        ['detail before', isDetail(before.text)],
        ['clause', CLAUSE.test(piece.text)],
        ['clause after colon', CLAUSE.test(piece.text) && /[：:]$/u.test(before.text)],
        [`opener ${end}`, OPENER.test(piece.text)],
        ['entry', /^[^：:，。]{2,10}[：:]\S/u.test(piece.text)],
        ['bullet', /^[■●▲◆○★◎□·•◇△]/u.test(piece.text)],
        ['word across', spansWord(before.text, piece.text, profile)],
        ['lower first', startsLow(piece.text)],
        ['hyphen before', /\p{Ll}[-‐¬]$/u.test(before.text)],
        ['caption', /^(?:左|右|上|下)?[图圖][为為：:]/u.test(piece.text)],
        ['continued', isContinued(piece.text)],
        ['cut before', piece.cut.before],
        ['both short', before.cells < 30 && piece.cells < 30 && !closed],
      ] as const
    ).flatMap(([name, is]) => (is ? [[`break ${name}`, 1] as const] : [])),
  ].map(([name, value]) => [name as string, value as number] as const)
}

/** By how much the line before falls short of its column and of what follows it, in steps. */
function shortness(place: Place): string {
  const { pieces, at } = place
  const before = pieces[at - 1]
  if (!before) return 'full'
  const slack = hasHan(before.text) ? 2 : 5
  const by = column(place, at - 1) - before.cells
  if (by <= slack) return 'full'
  if (by <= slack + 2) return 'near'
  return by <= slack + 8 ? 'short' : 'far'
}

function indentCues({ pieces, profile, at }: Place, end: string): Cues {
  const indent = pieces[at]?.indent ?? 0
  if (profile.indented) return [[indent > 1 ? `indent ${end}` : `no indent ${end}`, 1]]
  if (indent > 0) return [['indent odd', 1]]
  if (!profile.shortFirst) return []
  const narrower = (profile.around[at] ?? 0) - (pieces[at]?.cells ?? 0)
  if (narrower > 9) return []
  return [[narrower >= 4 ? 'narrow first 4' : narrower >= 2 ? 'narrow first 2' : 'not narrow', 1]]
}

/** What this page's blank lines and indents say, by what they say elsewhere on it. */
function tellsCues({ pieces, profile, at }: Place): Cues {
  const { gap = 0, indent = 0 } = pieces[at] ?? {}
  const { wide, usual, indented, flush } = profile.tells
  return [
    ['gap tells', gap > profile.gap ? wide : usual],
    ['indent tells', indent > 1 ? indented : flush],
  ]
}

/** `（未完）`, `（待续）` below a serial's part. */
function isContinued(text: string): boolean {
  return /^[（(]?(?:未完|待[续續]|未完待[续續]|全文完|完)[）)]?$/u.test(text)
}

function gapCues({ pieces, profile, at }: Place, end: string): Cues {
  const gap = pieces[at]?.gap ?? 0
  const apart = profile.apart ?? (profile.telling ? 'telling' : 'none')
  if (gap > profile.gap) return [[`wide ${apart} ${end}`, 1]]
  if (gap < profile.gap) return [[`tight ${end}`, 1]]
  return profile.apart === 'paragraphs' ? [[`usual paragraphs ${end}`, 1]] : []
}
