import { setInHan } from './cells'
import type { Segment } from './setRun'
import { markLines, ownerOf, type Setting } from './setting'
import type { SetLine } from './types'

/** Sets the jump line from another page, where it stands above the text. */
export const fromLines = (setting: Setting): SetLine[] => {
  const { from } = setting.story
  if (from === null || fromIsGlued(setting)) return []
  return markLines(setting, from.text, 'from')
}

/** Whether the jump line from another page opens the first line: in brackets only: `（上接第一版）各级…`; a bare one has a line of its own. */
export const fromIsGlued = ({ story, habits }: Setting): boolean =>
  habits.jumps.place === 'last line' && /^[（(【]/u.test(story.from?.text ?? '')

/** Gives what closes the last line of the text. */
export const endSegments = (setting: Setting): Segment[] => {
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

/** Sets what closes a story on lines of its own: credit, signature, jump line. */
export const endLines = (setting: Setting): SetLine[] => {
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
