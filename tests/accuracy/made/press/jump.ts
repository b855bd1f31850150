import type { Copy, CopyParagraph, Random } from '../copy/types'
import { setInHan } from './cells'
import type { JumpLine, Story } from './types'
import { without } from './without'

type Cut = { readonly copy: Copy; readonly random: Random }

/** Whether a story is long enough to go on on another page. */
export const canJump = (copy: Copy): boolean =>
  copy.kind === 'article' &&
  copy.paragraphs.filter(({ role }) => role === 'body').length >= 4 &&
  !copy.paragraphs.some(({ own }) => own) &&
  ['news', 'feature', 'commentary', 'interview'].includes(copy.genre)

/** Keeps a story's first part, broken off in mid-sentence or after a paragraph; what closed it goes along. */
export const firstPart = ({ copy, random }: Cut, on: JumpLine): Copy => {
  const count = random.int(2, copy.paragraphs.length - 1)
  const kept = withoutLastSubheads(copy.paragraphs.slice(0, count))
  const last = kept.at(-1)
  const paragraphs =
    last && random.chance(0.6) ? [...kept.slice(0, -1), shortened(last, copy, random)] : kept
  const rest = without(copy, 'closing', 'signature')
  return withPrintedCredits({ ...rest, paragraphs, continuesOn: on.page })
}

/** Keeps a story's last part, with its closing credit; it has a short headline of its own or none. */
export const lastPart = ({ copy, random }: Cut, from: JumpLine): Copy => {
  const count = random.int(2, copy.paragraphs.length - 1)
  const kept = withoutFirstSubheads(copy.paragraphs.slice(-count))
  const first = kept[0]
  const paragraphs =
    first && random.chance(0.4) ? [takenUp(first, copy, random), ...kept.slice(1)] : kept
  const rest = without(copy, 'kicker', 'deck', 'byline')
  const headline = random.chance(0.5) ? copy.headline.slice(0, 1) : []
  return withPrintedCredits({ ...rest, headline, paragraphs, continuedFrom: from.page })
}

const withoutLastSubheads = (paragraphs: readonly CopyParagraph[]): CopyParagraph[] => {
  const out = [...paragraphs]
  while (out.length > 1 && out.at(-1)?.role === 'subhead') out.pop()
  return out
}

const withoutFirstSubheads = (paragraphs: readonly CopyParagraph[]): CopyParagraph[] => {
  const out = [...paragraphs]
  while (out.length > 1 && out[0]?.role === 'subhead') out.shift()
  return out
}

const shortened = (paragraph: CopyParagraph, copy: Copy, random: Random): CopyParagraph => {
  const at = cutPlace(paragraph.text, copy, random)
  return at === 0 ? paragraph : { ...paragraph, text: paragraph.text.slice(0, at).trimEnd() }
}

const takenUp = (paragraph: CopyParagraph, copy: Copy, random: Random): CopyParagraph => {
  const at = cutPlace(paragraph.text, copy, random)
  return at === 0 ? paragraph : { ...paragraph, text: paragraph.text.slice(at).trimStart() }
}

/** A place in the middle third of a text between two letters or words, away from marks; 0 without one. */
const cutPlace = (text: string, copy: Copy, random: Random): number => {
  const between = setInHan(copy.language)
    ? /(?<=\p{Script=Han}\p{Script=Han})(?=\p{Script=Han}\p{Script=Han})/gu
    : /(?<=\p{Ll}{2}) (?=\p{Ll}{2})/gu
  const places = [...text.matchAll(between)].map(({ index }) => index)
  const middle = places.filter((at) => at > text.length / 3 && at < (text.length * 2) / 3)
  return middle.length === 0 || text.length < 40 ? 0 : random.pick(middle)
}

/** Leaves those credits that a reader still finds: in byline, closing credit, signature or text. */
export const withPrintedCredits = (copy: Copy): Copy => {
  const printed = [
    copy.byline ?? '',
    copy.closing ?? '',
    ...(copy.signature ?? []),
    ...copy.paragraphs.map(({ text }) => text),
  ].join('\n')
  const bare = printed.toLowerCase().replace(/\s/gu, '')
  const kept = copy.credits.filter((name) => bare.includes(name.toLowerCase().replace(/\s/gu, '')))
  return { ...copy, credits: kept }
}

/** What a story is on its page before any jump: whole, and opening as its order said. */
export const wholeStory = (item: number, copy: Copy, opens: boolean): Story => ({
  item,
  copy,
  opens,
  on: null,
  from: null,
})
