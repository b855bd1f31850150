import { isLatinFurniture } from './latinFurniture'
import { CONTINUES, HAN } from './scripts'

const STAFF =
  /(?:编辑|责编|责任|美编|版式|校对|组版|主编|编审|编委|总编|制图|审读|终审|社长|出品人|值班|投稿邮箱|邮箱|热线|社址|印刷|零售|定价|网址)$/u
const FOLIO: readonly RegExp[] = [
  /国内统一连续出版物号|国内统一刊号|邮发代号|CN\d{2}[-—]\d{4}|总第\d{1,6}期/u,
  /^第\d{1,6}期$/u,
  /^(?:农历|農曆)|^星期[一二三四五六日天]$/u,
  /^[A-Z]?\d{1,3}版?$|^[A-Z]?\d{1,3}版[:：|｜·]?\p{Script=Han}{2,4}(?:新闻)?$/u,
  /^第\d{1,3}版|^第[一二三四五六七八九十]{1,3}版/u,
  /^https?:\/\/|^www\.|^[\w.-]{1,40}@[\w.-]{1,40}$/u,
]
/** Whether a line belongs to the page, not to a story: folio, staff box, serial number, address. */
export function isFurniture(text: string): boolean {
  if (!HAN.test(text) && isLatinFurniture(text)) return true
  if (text.length > 90 || /[。！？，；]/u.test(text)) return false
  const bare = text.replace(/\s/gu, '')
  const label = /^([^/／:：|｜]{2,8})[/／:：|｜]./u.exec(bare)?.[1] ?? ''
  return STAFF.test(label) || isStaffLine(text) || isDate(bare) || FOLIO.some((p) => p.test(bare))
}

/** `责任编辑 王某 版式 李某`: labels and names alternate without a colon. */
function isStaffLine(text: string): boolean {
  return (
    /^(?:本版|值班|责任|今日)?(?:责任编辑|编辑|责编|编委|主任) /u.test(text) && text.length <= 40
  )
}

/** `2021年4月9日 星期五`, with or without title and page around it: the folio line. */
function isDate(bare: string): boolean {
  const date =
    /(?:\d{4}|[二〇○零一九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日/u
  return (
    bare.length <= 50 &&
    date.test(bare) &&
    /星期[一二三四五六日天]|周[一二三四五六日]|第.{1,3}版|农历/u.test(bare)
  )
}

/** Whether a line holds no letter or digit at all: `* * *`, `———`. */
export function isOrnament(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) && !CONTINUES.test(text)
}
