const STAFF =
  /^(?:本版|今日|值班|责任|執行|执行|统筹|首席|夜班)?\s*(?:(?:责任|值班|版式|美术|执行|主任)\s*)?(?:编\s*辑|责\s*编|责\s*任|美\s*编|版\s*式|校\s*对|组\s*版|主\s*编|编\s*审|值班(?:编委|总编|主任)|制\s*图|审\s*读|终\s*审|总编辑|社\s*长|出品人|邮\s*箱)\s*[/／:：|｜ ]/u
const FOLIO = [
  /国内统一(?:连续出版物号|刊号)|邮发代号|CN\s?\d{2}[-—]\d{4}|总第\s*\d+\s*期|第\s*\d+\s*期\s*$/u,
  /^(?:\d{4}|[二〇○零一九]{4})\s*年.{1,12}日?.{0,6}(?:星期|周)[一二三四五六日天]/u,
  /^(?:农历|農曆)|^星期[一二三四五六日天]$/u,
  /^[A-Z]?\s?\d{1,3}\s*版?(?:\s*[:：|｜·]?\s*\p{Script=Han}{2,6})?$|^第?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*版(?:\s*[:：|｜·]?\s*\p{Script=Han}{0,8})?$/u,
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/u,
  /^(?:电子邮箱|投稿邮箱|E-?mail|新闻热线|广告热线|编辑部电话|社址|地址|印刷|零售|定价|网址)[：: ]\s*\S/iu,
  /^(?:page|p\.)\s*[A-Z]?-?\d{1,3}$/iu,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [A-Z][a-z]+ \d{1,2},? \d{4}(?:\b.{0,30})?$/iu,
  /^(?:vol\.|volume|no\.|price)\b.{0,60}$/iu,
  /^(?:edited by|editor|page editor|layout|proofread(?:ing|er)?|designer?)\b ?(?:by|:).{0,60}$/iu,
]

/** Whether a line belongs to the page, not to a story: folio, staff box, serial number, address. */
export function isFurniture(text: string): boolean {
  if (text.length > 90 || /[。！？]/u.test(text)) return false
  return STAFF.test(text) || FOLIO.some((pattern) => pattern.test(text))
}

/** Whether a line holds no letter or digit at all: `* * *`, `———`. */
export function isOrnament(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}
