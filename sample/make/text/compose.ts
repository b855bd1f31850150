import { random } from '../random'
import type { Habit, Lift, PageSource, Part, PrintedBlock, Rect } from '../types'
import { damage, habitual } from './trouble'

/** Which block a line of the file came from. */
export type Owner = Pick<PrintedBlock, 'story' | 'part' | 'paragraph' | 'subhead'>

/** One line of the raw text; a blank line has no pieces. */
export type RawLine = {
  readonly text: string
  readonly pieces: readonly { readonly owner: Owner; readonly rect: Rect }[]
}

type Entry = RawLine & { readonly blankBefore: boolean }

const PARTS: Readonly<Record<'head' | 'rest' | 'whole', readonly Part[]>> = {
  head: ['kicker', 'headline', 'deck', 'byline'],
  rest: ['jumpFrom', 'body', 'credit'],
  whole: ['kicker', 'headline', 'deck', 'byline', 'jumpFrom', 'body', 'credit'],
}

/**
 * The page's raw text, line by line, as its lifts and its habit say.
 * Throws when a lift finds nothing, or when a printed block is never lifted.
 */
export function compose(page: PageSource, blocks: readonly PrintedBlock[]): readonly RawLine[] {
  const chance = random(Object.keys(page.stories).length * 7919)
  const lifted = new Set<PrintedBlock>()
  const entries: Entry[] = []
  for (const lift of page.lifts) {
    const found = blocksOf(lift, blocks)
    if (found.length === 0)
      throw new Error(`Page ${page.label}: nothing to lift for ${lift.story} ${lift.part}.`)
    found.forEach((block, at) => {
      lifted.add(block)
      const lines = entriesOf(block, lift, page.habit, chance, at === 0, entries.at(-1))
      if (lift.glue && at === 0) glue(entries, lines)
      else entries.push(...lines)
    })
  }
  const left = blocks.find((block) => !lifted.has(block))
  if (left) throw new Error(`Page ${page.label}: ${left.story} ${left.part} is never lifted.`)
  return spread(entries)
}

function blocksOf(lift: Lift, blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  const { part } = lift
  const wanted = part === 'head' || part === 'rest' || part === 'whole' ? PARTS[part] : [part]
  return wanted.flatMap((one) =>
    blocks.filter((block) => block.story === lift.story && block.part === one),
  )
}

function entriesOf(
  block: PrintedBlock,
  lift: Lift,
  habit: Habit,
  chance: () => number,
  first: boolean,
  before: RawLine | undefined,
): readonly Entry[] {
  const owner = {
    story: block.story,
    part: block.part,
    paragraph: block.paragraph,
    subhead: block.subhead,
  }
  const body = block.part === 'body'
  const whole = habit.unit === 'paragraph' && !block.vertical
  const groups = whole ? [block.lines] : block.lines.map((line) => [line])
  return groups.map((lines, at) => {
    const plain = joinPrinted(lines.map((line) => line.text))
    const text = habitual(damage(plain, body ? bodyTrouble(lift) : lift.trouble), habit, chance)
    const opens = first && at === 0
    const entry: Entry = {
      text: opens && lift.frame ? ` ${text}` : text,
      pieces: lines.map((line) => ({ owner, rect: line.rect })),
      blankBefore: blankBefore(block, lift, habit, at, opens, at === 0 ? before : undefined),
    }
    return entry
  })
}

function bodyTrouble(lift: Lift): Lift['trouble'] {
  return lift.part === 'body' || lift.part === 'rest' ? lift.trouble : undefined
}

/** `har-` + `bour` stay two pieces of one line with the hyphen gone; Latin words get their space. */
export function joinPrinted(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text.endsWith('-') && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line
    const latin =
      /[\p{Script=Latin}0-9,.;:?!’”)—]$/u.test(text) && /^[\p{Script=Latin}0-9“‘(]/u.test(line)
    return text === '' ? line : text + (latin ? ' ' : '') + line
  }, '')
}

function blankBefore(
  block: PrintedBlock,
  lift: Lift,
  habit: Habit,
  at: number,
  opens: boolean,
  before: RawLine | undefined,
): boolean {
  if (opens && (lift.tight || lift.frame)) return false
  if (block.vertical) return at === 0 || newColumn(block, at)
  if (habit.gaps === 'none') return false
  if (habit.gaps === 'pieces') return opens
  if (habit.gaps === 'paragraphs') return at === 0
  if (block.part !== 'body' || block.subhead)
    return at === 0 && !continuesHead(block, opens, before)
  if (at > 0 && /[0-9]$/u.test(block.lines[at - 1]?.text ?? '')) return false
  return true
}

/** A deck follows its headline without a gap. */
function continuesHead(block: PrintedBlock, opens: boolean, before: RawLine | undefined): boolean {
  const owner = before?.pieces.at(-1)?.owner
  return (
    !opens && block.part === 'deck' && owner?.story === block.story && owner.part === 'headline'
  )
}

function newColumn(block: PrintedBlock, at: number): boolean {
  const here = block.lines[at]?.rect
  const there = block.lines[at - 1]?.rect
  return here !== undefined && there !== undefined && Math.abs(here.x - there.x) > there.width / 2
}

function glue(entries: Entry[], lines: readonly Entry[]): void {
  const [first, ...rest] = lines
  const last = entries.pop()
  if (!first || !last) throw new Error('Nothing to glue to.')
  entries.push({ ...last, text: last.text + first.text, pieces: [...last.pieces, ...first.pieces] })
  entries.push(...rest)
}

function spread(entries: readonly Entry[]): readonly RawLine[] {
  return entries.flatMap(({ blankBefore, text, pieces }, at) =>
    blankBefore && at > 0
      ? [
          { text: '', pieces: [] },
          { text, pieces },
        ]
      : [{ text, pieces }],
  )
}
