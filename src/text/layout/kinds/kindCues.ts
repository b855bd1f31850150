import { isPhotoCredit } from '../../patterns/credits'
import { opensStory } from '../../patterns/datelines'
import { isOfficeLine, isFamilyNotice, opensAdvert } from '../../patterns/latinNotices'
import { closesNotice, isDateLine, isDetail } from '../../patterns/notices'
import { namesNotice, noticeSigns } from '../../patterns/noticeSigns'
import { hasHan } from '../../patterns/scripts'
import { isOfficeName } from '../../patterns/signers'
import type { Whole } from '../attachLoose'
import { CLAUSE } from '../labels/closed'
import { seen } from '../labels/seen'
import type { Cues } from '../labels/types'

/** Lengths of a text that are told apart, in characters: a Latin word is about three Han ones. */
const SIZES = [30, 60, 120, 240, 480] as const

/** What the items around say of themselves: notices stand together. */
export type Around = { readonly before: boolean; readonly after: boolean; readonly share: number }

/** Whether an item shows by its words alone that it is a notice. */
export function isPlainNotice({ story, heads }: Whole): boolean {
  if (story.kind !== 'article') return false
  return heads.some(isTitled) || noticeSigns(textOf(story)) >= 2
}

/** What speaks for an item being a notice and no article, by name. */
export function kindCues({ story, heads, bylines }: Whole, around: Around): Cues {
  const paragraphs = story.units.filter(({ kind }) => kind === 'paragraph')
  const text = textOf(story)
  const [first = '', last = ''] = [paragraphs[0]?.text, paragraphs.at(-1)?.text]
  const words = Math.min(3, Math.floor(noticeSigns(text) * 2) / 2)
  const length = text.length * (hasHan(text) ? 1 : 0.4)
  const size = SIZES.filter((end) => length > end).length
  const titled = heads.some(isTitled)
  const digits = (text.match(/\d/gu)?.length ?? 0) / Math.max(1, text.length)
  const pieces = paragraphs.flatMap((unit) => unit.pieces)
  const marks = [...story.units, ...bylines]
  const signer = marks.filter(({ kind }) => kind === 'credit').at(-1)?.text ?? ''
  return seen({
    any: true,
    [`words ${words}`]: true,
    [`words ${words > 0} size ${size}`]: true,
    [`words ${words > 0} opens ${opensStory(first)}`]: true,
    [`size ${size} paragraphs ${Math.min(4, paragraphs.length)}`]: true,
    titled,
    [`titled ${titled} words ${Math.min(2, words)}`]: true,
    [`heads ${Math.min(3, heads.length)}`]: true,
    [`head cells ${Math.min(5, Math.floor(longestOf(heads) / 8))}`]: heads.length > 0,
    closes: closesNotice(last),
    opens: opensStory(first),
    advert: opensAdvert(first),
    family: isFamilyNotice(first),
    details: pieces.some((piece) => isDetail(piece.text)),
    'details many': pieces.filter((piece) => isDetail(piece.text)).length > 1,
    clauses: paragraphs.filter((unit) => CLAUSE.test(unit.text)).length > 1,
    [`digits ${digits === 0 ? 0 : digits < 0.03 ? 1 : digits < 0.08 ? 2 : 3}`]: true,
    telephone: /\d{7,}|\d{3,4}[—-]\d{6,8}/u.test(text),
    'signed by office': isOfficeName(signer) || isOfficeLine(signer) || isOfficeName(last),
    'signed by date': isDateLine(signer) || isDateLine(last),
    signed: signer !== '',
    byline: bylines.some(({ kind }) => kind === 'byline'),
    jump: marks.some(({ kind }) => kind === 'jump' || kind === 'from'),
    photo: marks.some(({ text: mark }) => isPhotoCredit(mark)),
    quotes: /[“「«„]/u.test(text),
    said: /[说說道][：:，,]|表示|认为|認為|[记記]者|\b(?:said|sagte|erklärte|déclaré)\b|a dit/u.test(
      text,
    ),
    reporter: /[记記]者|通[讯訊][员員]/u.test(text),
    we: /本报|本報|我们|我們|\b(?:we|our|nous|notre|wir|unser)\b/iu.test(text),
    colons: (text.match(/[：:]/gu)?.length ?? 0) > 2,
    [`around ${around.before} ${around.after}`]: true,
    [`page ${around.share === 0 ? 0 : around.share < 0.15 ? 1 : around.share < 0.4 ? 2 : 3} ${size}`]: true,
  })
}

function isTitled({ text }: { readonly text: string }): boolean {
  return namesNotice(text)
}

function textOf(story: Whole['story']): string {
  return story.units.map(({ text }) => text).join('\n')
}

function longestOf(heads: Whole['heads']): number {
  return Math.max(...heads.flatMap(({ pieces }) => pieces.map(({ cells }) => cells)))
}
