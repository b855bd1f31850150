import { hasTitle, isName } from './names'

const AGENCY =
  /新华社|新華社|中新社|新华网|人民网|央视|光明网|中新网|综合|来源|本报通讯员|本报综合/u
const SIGN = /^[□■◇◆●○▲◎☆★]\s*/u
const PHOTO =
  /(?:\p{Script=Han}[ ·、，]{0,2}){2,16}(?:[摄攝](?:影(?:报道|報道)?)?|供图|供圖)$|^(?:图|图片|摄影|攝影|摄)[:：/／ ] ?(?:\p{Script=Han}[ 、]?){2,12}$/u
const LATIN_PHOTO =
  /^[(\[]?(?:photos?|photographs?|pictures?|images?)(?: by|:| courtesy)[^.]{2,50}\.?[)\]]?$/iu
const LATIN_BYLINE = /^by [A-Z][\p{L}.'’ ,&-]{2,60}$/iu
const LATIN_AGENCY =
  /^[(\[—–-]{0,2} ?(?:Reuters|AP|AFP|UPI|Xinhua|Associated Press|Agencies|Bloomberg|PA)[)\]]?\.?$/u

/** Whether bracketed words close a story as its credit: `（王某某 张某）`, `(据新华社)`, `(Reuters)`. */
export function isBracketCredit(text: string): boolean {
  const inner = /^[（(【]\s*([^（）()【】]{2,30}?)\s*[）)】]$/u.exec(text)?.[1]
  if (inner === undefined) return false
  if (!/\p{Script=Han}/u.test(inner)) return LATIN_AGENCY.test(inner) || LATIN_BYLINE.test(inner)
  if (/^据|^摘自|^原载|^转自|^来源/u.test(inner) || hasTitle(inner) || AGENCY.test(inner))
    return true
  return areNames(inner.replace(/(?:文\/图|图\/文|整理|综合|摄影报道|[摄攝]影?|供图|供稿)/gu, ' '))
}

/** Whether a whole line is a byline: `□ 王某`, `本报记者 王某`, `文/王某`, `By Ann Lee`. */
export function isByline(text: string): boolean {
  if (text.length > 60) return false
  if (LATIN_BYLINE.test(text)) return !/[.!?]$/u.test(text) || /\b(?:Jr|Sr)\.$/u.test(text)
  const line = text.replace(SIGN, '')
  if (/[。！？，]/u.test(line) || [...line].length > 40) return false
  if (line !== text && areNames(line)) return true
  if (/^(?:文|图|文图|作者|撰文)\s*[/／:：|]/u.test(line)) return [...line].length <= 20
  return hasTitle(line) && areNames(line.replace(/[（(][^）)]*[）)]/gu, ''))
}

/** Whether a whole line is a photographer's credit: `孙某某 摄`, `Photo by Ann Lee`. */
export function isPhotoCredit(text: string): boolean {
  const line = text.replace(/^[（(]|[）)]$/gu, '')
  if ([...line].length > 40 || /[。！？]/u.test(line)) return false
  return LATIN_PHOTO.test(text) || (PHOTO.test(line) && [...line].length <= 24)
}

/** Where a photographer's credit begins that closes a paragraph: `…一景。 王某 摄`; -1 without one. */
export function photoCreditStart(text: string): number {
  const tail =
    /(?<=[。！？”）])\s*[（(]?(?:[^。！？；，（(]{2,24}(?:[摄攝](?:影(?:报道|報道)?)?|供图|供圖))[）)]?$/u.exec(
      text,
    )
  if (tail) return tail.index
  const latin =
    /(?<=[.!?"”)])\s+[(\[]?(?:photos?|photographs?|pictures?)(?: by|:)[^.]{2,50}\.?[)\]]?$/iu.exec(
      text,
    )
  return latin?.index ?? -1
}

function areNames(text: string): boolean {
  const words = text
    .replace(
      /(?:本报|本報|本社|本刊)?(?:[首见見实實特约約席习習融全媒体]{0,6})(?:记者|記者|通讯员|通訊員|评论员|评论|编辑|撰稿人|作者)/gu,
      ' ',
    )
    .trim()
    .split(/[\s、，,；;]+/u)
    .filter(Boolean)
  if (words.length === 0) return hasTitle(text)
  if (words.length === 2 && words.every((word) => [...word].length === 1))
    return isName(words.join(''))
  const single = words.filter((word) => [...word].length === 1)
  return (
    single.length <= 2 * (words.length - single.length) + 2 &&
    words.every(
      (word) =>
        [...word].length === 1 ||
        isName(word) ||
        (/^\p{Script=Han}{2,4}$/u.test(word) && words.length > 1 && hasTitle(text)),
    )
  )
}
