import { latinJump, latinRefer } from './latinJumps'
import { toPageNumber } from './numbers'
import { HAN } from './scripts'

export type JumpKind = 'on' | 'from' | 'refer'

/** A mark that names another page, with its place in the text. */
export type JumpMark = {
  readonly kind: JumpKind
  readonly page: number | null
  readonly from: number
  readonly to: number
}

const PAGE = '(?:第\\s*)?([A-Za-zＡ-Ｚ]?[ -]?[\\d０-９]{1,3}|[一二三四五六七八九十]{1,3})'
const HAN_ON = new RegExp(
  `[（(【\\[▶▲►▼]?\\s*(?:下\\s*[转轉]|[紧緊]\\s*[转轉])\\s*${PAGE}\\s*[版页頁]?\\s*[）)】\\]]?`,
  'u',
)
const HAN_FROM = new RegExp(
  `[（(【\\[▶▲►▼]?\\s*(?:上\\s*接|[紧緊]\\s*接)\\s*${PAGE}\\s*[版页頁]?\\s*[）)】\\]]?`,
  'u',
)
const HAN_REFER = new RegExp(
  `[见見詳详刊载載]\\s*(?:今日|今天|本报|本報)?\\s*(?:${PAGE}[\\d、至—-]{0,6}\\s*[版页頁]|([A-Z]\\d{1,2})$)`,
  'u',
)
/** What may stand before a page at a line's beginning. */
const OPENING = /^[^\p{Script=Han}]{0,4}(?:[详詳请請]|全文|[报報]道|报导|報導|[图圖]|更多)?$/u
/** What may stand behind a page that a whole line refers to. */
const CLOSING = /^(?:[“"《].{1,8})?[”"》」）)】\]. ]{0,4}$/u
/** `▶7版 …`, `…… 第三版`, `>>>4版`: an arrow or leader tells a refer without a verb. */
const HAN_ARROW = new RegExp(
  `^[▶►▷→➤☞>》]{1,3}\\s*${PAGE}\\s*[版页頁]|(?:[…·>》]{2,6}|[▶►▷→➤]{1,6})\\s*${PAGE}\\s*[版页頁]\\s*[）)]?$`,
  'u',
)

/** Gives the first jump line of a text: `（下转2版）`, `上接第一版`, `Continued on Page 4`. */
export function findJump(text: string): JumpMark | null {
  const found = [
    markOf(HAN_FROM, 'from', text),
    markOf(HAN_ON, 'on', text),
    latinJump(text),
  ].filter((mark) => mark !== null)
  return found.sort((a, b) => a.from - b.from)[0] ?? null
}

/** Gives the page that a whole short line refers to: `（报道见3版）`, `Full story, Page 3`. */
export function findRefer(text: string): JumpMark | null {
  if (!HAN.test(text)) return latinRefer(text)
  if (text.length > 60 || /[。]/u.test(text)) return null
  const mark = markOf(HAN_REFER, 'refer', text)
  // In the middle of a sentence it tells where something stood.
  const atEdge =
    mark !== null && (OPENING.test(text.slice(0, mark.from)) || CLOSING.test(text.slice(mark.to)))
  return atEdge ? mark : markOf(HAN_ARROW, 'refer', text)
}

function markOf(pattern: RegExp, kind: JumpKind, text: string): JumpMark | null {
  const match = pattern.exec(text)
  if (!match) return null
  const page = toPageNumber(match[1] ?? match[2] ?? '')
  return { kind, page, from: match.index, to: match.index + match[0].length }
}
