import type { CopyParagraph, Random } from '../copy/types'
import { cellsOf, setInHan } from './cells'
import type { Habits } from './habits'
import { endLines, endSegments, fromIsGlued, fromLines } from './setEnds'
import { ownerOf, type Setting } from './setting'
import { type Segment, setRun } from './setRun'
import type { Join, Owner, SetLine } from './types'

/**
 * Sets the body of a story with all that stands at its ends: the jump line from another page, closing
 * credit, signature, the jump line to another page; on the lines of the text or on their own.
 */
export const setBody = (setting: Setting): SetLine[] => [
  ...fromLines(setting),
  ...setting.story.copy.paragraphs.flatMap((_, i) => setParagraph(turned(setting, i), i)),
  ...endLines(setting),
]

/** The setting of a paragraph: behind the turn in the other measure. */
const turned = (setting: Setting, paragraph: number): Setting =>
  setting.turn !== null && paragraph >= setting.turn.paragraph
    ? { ...setting, width: setting.turn.width }
    : setting

const setParagraph = (setting: Setting, index: number): SetLine[] => {
  const { story, habits, width, random } = setting
  const { paragraphs } = story.copy
  const paragraph = paragraphs[index]
  if (paragraph === undefined) return []
  const owner = ownerOf(setting, paragraph.role, index)
  if (paragraph.role === 'subhead') return setSubhead(setting, paragraph, owner)
  const segments: Segment[] = [{ text: paragraph.text, owner }]
  if (index === 0 && story.from !== null && fromIsGlued(setting)) {
    segments.unshift({ text: story.from.text + gapOf(habits), owner: ownerOf(setting, 'from') })
  }
  if (index === paragraphs.length - 1) segments.push(...endSegments(setting))
  const row = paragraph.own === true
  const fits = row && lengthOf(paragraph.text, habits) <= width * 1.25
  const indent = row || story.copy.kind === 'caption' ? 0 : indentOf(habits, random)
  const join = joinOf(setting, index)
  const lines = setRun({ segments, width: fits ? 0 : width, indent, join, habits })
  return row ? lines : indented(lines, habits, indent)
}

/** Western words stand apart from a mark before them. */
const gapOf = ({ language }: Habits): string => (setInHan(language) ? '' : ' ')

/** In the unit of the house's measures. */
const lengthOf = (text: string, { language }: Habits): number =>
  setInHan(language) ? cellsOf(text) : text.length

const joinOf = ({ story, turn }: Setting, index: number): Join => {
  const { paragraphs } = story.copy
  if (turn?.paragraph === index) return 'frame'
  return paragraphs[index]?.own && paragraphs[index - 1]?.own ? 'row' : 'paragraph'
}

/** How much narrower a paragraph's first line is: two Han cells, two letters of Western type. */
const indentOf = (habits: Habits, random: Random): number => {
  if (habits.indent === 'lost') return 0
  return habits.indent === 'narrow' && random.chance(0.04) ? 0 : 2
}

const indented = (lines: readonly SetLine[], habits: Habits, indent: number): SetLine[] => {
  const [first, ...others] = lines
  if (!first || indent === 0) return [...lines]
  if (habits.indent === 'kept') return [{ ...first, text: `　　${first.text}` }, ...others]
  if (habits.indent === 'spaces') return [{ ...first, text: `    ${first.text}` }, ...others]
  return [first, ...others]
}

/** A couplet often stands on two lines; a subhead wider than its column is broken. */
const setSubhead = (setting: Setting, paragraph: CopyParagraph, owner: Owner): SetLine[] => {
  const { width, habits, random } = setting
  const clauses = setInHan(habits.language) ? paragraph.text.split(/[ \u3000]/u) : [paragraph.text]
  const parted = clauses.length === 2 && habits.line.kind === 'column' && random.chance(0.5)
  const parts = parted ? clauses : [paragraph.text]
  return parts.flatMap((text, i) =>
    setRun({
      segments: [{ text, owner }],
      width,
      indent: 0,
      join: i === 0 ? 'paragraph' : 'title',
      habits,
    }).map((line, at) => (at > 0 ? { ...line, join: 'title' as const } : line)),
  )
}
