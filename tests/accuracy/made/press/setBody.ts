import type { CopyParagraph, Random } from '../copy/types'
import { cellsOf, setInHan } from './cells'
import type { Habits } from './habits'
import { type Segment, setRun } from './setRun'
import type { Join, Owner, Role, SetLine, Story } from './types'

export type Setting = {
  readonly story: Story
  readonly habits: Habits
  readonly width: number
  /** From which paragraph on the body goes on in a frame of another measure; null where it does not. */
  readonly turn: { readonly paragraph: number; readonly width: number } | null
  readonly random: Random
}

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

const ownerOf = ({ story }: Setting, role: Role, paragraph: number | null = null): Owner => ({
  item: story.item,
  role,
  paragraph,
})

/** A mark on a line of its own, broken to the measure where it is too long. */
const markLines = (setting: Setting, text: string, role: Role): SetLine[] =>
  setRun({
    segments: [{ text, owner: ownerOf(setting, role) }],
    width: setting.width,
    indent: 0,
    join: 'mark',
    habits: setting.habits,
  })

const fromLines = (setting: Setting): SetLine[] => {
  const { from } = setting.story
  if (from === null || fromIsGlued(setting)) return []
  return markLines(setting, from.text, 'from')
}

/** In brackets only: `（上接第一版）各级…`; a bare one has a line of its own. */
const fromIsGlued = ({ story, habits }: Setting): boolean =>
  habits.jumps.place === 'last line' && /^[（(【]/u.test(story.from?.text ?? '')

const setParagraph = (setting: Setting, index: number): SetLine[] => {
  const { story, habits, width, random } = setting
  const { paragraphs } = story.copy
  const paragraph = paragraphs[index]
  if (paragraph === undefined) return []
  const owner = ownerOf(setting, paragraph.role, index)
  if (paragraph.role === 'subhead') return setSubhead(setting, paragraph, owner)
  const segments: Segment[] = [{ text: paragraph.text, owner }]
  if (index === 0 && story.from !== null && fromIsGlued(setting)) {
    segments.unshift({ text: story.from.text, owner: ownerOf(setting, 'from') })
  }
  if (index === paragraphs.length - 1) segments.push(...endSegments(setting))
  const row = paragraph.own === true
  const fits = row && cellsOf(paragraph.text) <= width * 1.25
  const indent = row || story.copy.kind === 'caption' ? 0 : indentOf(habits, random)
  const join = joinOf(setting, index)
  const lines = setRun({ segments, width: fits ? 0 : width, indent, join, habits })
  return row ? lines : indented(lines, habits, indent)
}

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

/** What closes the last line of the text. */
const endSegments = (setting: Setting): Segment[] => {
  const { story, random } = setting
  const { closing } = story.copy
  const han = setInHan(story.copy.language)
  const gap = han && random.chance(0.5) ? '' : ' '
  const segments: Segment[] = []
  if (closing !== undefined && closingIsGlued(setting)) {
    segments.push({ text: gap + closing, owner: ownerOf(setting, 'credit') })
  }
  if (story.on !== null && jumpIsGlued(setting)) {
    segments.push({ text: gap + story.on.text, owner: ownerOf(setting, 'jump') })
  }
  return segments
}

/** Only what is in brackets, or signs a picture, may stand behind the last words on their line. */
const closingIsGlued = ({ story, habits }: Setting): boolean => {
  const closing = story.copy.closing ?? ''
  const place = story.copy.kind === 'caption' ? habits.captions.credit : habits.closing
  if (place === 'own line' || place === undefined) return false
  return story.copy.kind === 'caption' || /^[（(【].*[）)】]$/u.test(closing)
}

const jumpIsGlued = ({ story, habits }: Setting): boolean =>
  habits.jumps.place === 'last line' && story.on !== null

const endLines = (setting: Setting): SetLine[] => {
  const { story, habits } = setting
  const { closing, signature } = story.copy
  const lines: SetLine[] = []
  if (closing !== undefined && !closingIsGlued(setting)) {
    lines.push(...markLines(setting, closing, 'credit'))
  }
  for (const text of signature ?? []) lines.push(...markLines(setting, text, 'credit'))
  if (story.on === null || jumpIsGlued(setting)) return lines
  if (habits.jumps.place === 'own line')
    return [...lines, ...markLines(setting, story.on.text, 'jump')]
  return [...lines, ...brokenJump(setting, story.on.text)]
}

/** A jump line that fell apart: `（下转⏎2版）`, `(Continued⏎on Page 2.)`. */
const brokenJump = (setting: Setting, text: string): SetLine[] => {
  const at = setInHan(setting.habits.language)
    ? Math.max(1, text.search(/[转轉]/u) + 1)
    : Math.max(1, text.indexOf(' '))
  const owners = [ownerOf(setting, 'jump')]
  return [
    { text: text.slice(0, at), owners, join: 'mark' },
    { text: text.slice(at).trim(), owners, join: 'wrap' },
  ]
}
