import type { Random } from '../copy/types'
import { setInHan } from './cells'
import type { Habits } from './habits'
import type { SetLine } from './types'

type Splitting = {
  readonly lines: readonly SetLine[]
  readonly habits: Habits
  readonly random: Random
}

/** Lets a longer body run over two or three frames; a frame ends in mid-sentence where that can be. */
export const toFrames = ({ lines, habits, random }: Splitting): SetLine[][] => {
  const cut = cutParagraphs({ lines, habits, random })
  const least = habits.line.kind === 'column' ? 16 : 5
  if (cut.length < least || !random.chance(habits.frames.share)) return [cut]
  const count = cut.length >= least * 2 && random.chance(0.4) ? 3 : 2
  const frames: SetLine[][] = []
  let from = 0
  for (let frame = 1; frame < count; frame++) {
    const at = frameEnd(cut, Math.round((cut.length * frame) / count), from)
    if (at > from) frames.push(cut.slice(from, at))
    from = Math.max(from, at)
  }
  return [...frames, cut.slice(from)].filter((frame) => frame.length > 0)
}

/** The line nearest to a place at which a frame may begin: in mid-sentence, else after a paragraph. */
const frameEnd = (lines: readonly SetLine[], near: number, from: number): number => {
  const places = lines.map((_, at) => at).filter((at) => at > from + 1 && at < lines.length - 1)
  const byDistance = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  const inSentence = byDistance.find(
    (at) => isMid(lines[at]) && !/[。！？；：”）.!?;:)-]$/u.test(lines[at - 1]?.text ?? ''),
  )
  const close = inSentence !== undefined && Math.abs(inSentence - near) < lines.length / 5
  return (close ? inSentence : byDistance.find((at) => lines[at]?.join === 'paragraph')) ?? from
}

const isMid = (line: SetLine | undefined): boolean =>
  line?.join === 'wrap' || line?.join === 'frame'

/** In paragraph text: a column's end breaks some paragraphs in mid-sentence. */
const cutParagraphs = ({ lines, habits, random }: Splitting): SetLine[] => {
  const { line: habit } = habits
  if (habit.kind === 'column') return [...lines]
  const between = setInHan(habits.language)
    ? /(?<=[\p{Script=Han}、，]\p{Script=Han})(?=\p{Script=Han}\p{Script=Han})/gu
    : /(?<=\p{Ll},?) (?=\p{Ll}{2})/gu
  return lines.flatMap((line) => {
    const plain = line.owners.length === 1 && line.owners[0]?.role === 'body'
    if (!plain || line.text.length < 60 || !random.chance(habit.cut)) return [line]
    const places = [...line.text.matchAll(between)].map(({ index }) => index)
    const middle = places.filter((at) => at > 20 && at < line.text.length - 20)
    if (middle.length === 0) return [line]
    const at = random.pick(middle)
    const [head, tail] = [line.text.slice(0, at).trimEnd(), line.text.slice(at).trimStart()]
    return [
      { ...line, text: head },
      { ...line, text: tail, join: 'frame' as const },
    ]
  })
}
