import { hasHan } from '../patterns/scripts'
import { opensStory } from '../patterns/datelines'
import { isPhotoCredit, photoCreditStart } from '../patterns/credits'
import type { Unit } from './draft'
import { splitCaption } from './splitCaption'

const SHOWS =
  /^(?:[图圖][为為]|[上下左右][图圖]|[图圖][①②③④⑤⑥\d]|[图圖]片[为為]|[资資]料[图圖]片?[:：]|这是\d{1,2}月\d{1,2}日|[^。]{1,12}（[摄攝]影）|pictured|above:|below:|left:|right:)/iu
/** A caption that is no sentence. */
const SHOWS_WHOLE = /^[资資]料[图圖]片?[:：]|^\p{Script=Han}{2,12}（[摄攝]影）/u
const SHOWS_LATER = /[。！？](?:图为|圖為)/u

/**
 * Makes captions of the paragraphs that describe a picture: closed by a photographer's credit on the
 * same line (`…一景。王某 摄`) or the next, or beginning 图为. A credit below other text stays a mark.
 */
export function findCaptions(units: readonly Unit[]): Unit[] {
  const out: Unit[] = []
  for (const unit of units) {
    const last = out.at(-1)
    if (unit.kind === 'photo' && last?.kind === 'paragraph' && isNear(last, unit)) {
      out[out.length - 1] = isBare(unit)
        ? { ...joined(last, unit), kind: 'caption' }
        : { ...last, kind: 'caption' }
      if (!isBare(unit)) out.push(unit)
    } else if (unit.kind === 'head' && isHeadless(unit)) {
      out.push({ ...unit, kind: 'caption' })
    } else out.push(isCaption(unit) ? { ...unit, kind: 'caption' } : unit)
  }
  return out
    .map(leadIn)
    .flatMap((unit) =>
      unit.kind === 'caption' && hasHan(unit.text) ? splitCaption(unit, SHOWS) : [unit],
    )
}

/** A caption so short that it passes for a headline. */
function isHeadless({ text }: Unit): boolean {
  return SHOWS_WHOLE.test(text) || (hasHan(text) && photoCreditStart(text) > 0)
}

function isNear(paragraph: Unit, credit: Unit): boolean {
  return !opensStory(paragraph.text) && (credit.pieces[0]?.gap ?? 0) <= 3
}

/** Without a title, and not Latin: `孙某某 摄` stays with the caption's words. */
function isBare(unit: Unit): boolean {
  return hasHan(unit.text) && !/记者|記者|通讯员|通訊員|本报|新华社|[（(]/u.test(unit.text)
}

function joined(paragraph: Unit, credit: Unit): Unit {
  return {
    ...paragraph,
    pieces: [...paragraph.pieces, ...credit.pieces],
    text: `${paragraph.text} ${credit.text}`,
  }
}

function isCaption(unit: Unit): boolean {
  if (unit.kind !== 'paragraph' || opensStory(unit.text)) return false
  if (SHOWS.test(unit.text)) return true
  const at = photoCreditStart(unit.text)
  return at > 0 && isPhotoCredit(unit.text.slice(at).trim())
}

/** `某地春耕忙。⏎图为…` is one caption when the sentences before stand alone; see the chain of stories. */
function leadIn(unit: Unit): Unit {
  return unit.kind === 'paragraph' &&
    SHOWS_LATER.test(unit.text) &&
    unit.text.length < 160 &&
    !opensStory(unit.text)
    ? { ...unit, kind: 'caption' }
    : unit
}
