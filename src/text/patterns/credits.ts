import { isLatinBracket, isLatinByline, isLatinPhoto } from './latinCredits'
import { areNames, hasTitle, isName, isStaffTitle } from './names'
import { HAN } from './scripts'
import { trimMarks } from './trimMarks'
import { remembered } from './remembered'

const AGENCY =
  /新华社|新華社|中新社|中央社|新华网|人民网|央视|光明网|中新网|本报综合|综合报道|法新社|路透|美[联聯]社|合[众眾]社|塔斯社|共同社/u
/** What stands in brackets and is no name: `（单位）`, `（未完待续）`. */
const ASIDE =
  /^(?:完|续完|待续|未完|未完待续|图略|如图|略|单位|基地|工种|打一.{1,6}|[镇乡区市县村])$/u
const SIGNS = '□■◇◆●○▲◎☆★ '
const PHOTO_END =
  /(?:[摄攝]影?|[摄攝]影[报報][导導道]|供图|供圖|图片|圖片|提供|资料图|[资資]料照片?|[资資]料片|档案照片|[图圖]：.{2,4})$/u
/** Pictures whose maker the newspaper does not know. */
const NO_NAME =
  /^(?:本[报報])?(?:[资資]料(?:[图圖]|照片?|[图圖]片|片)|[读讀]者提供|受[访訪]者提供|[档檔]案照片|[网網][络絡]?[图圖]片)$/u

/** `新华社发`: issued to the newspaper as a picture. */
const ISSUED = /^(?:新华社|新華社|中新社|中央社|法新社|路透社?|美[联聯]社|本[报報])[发發]$/u
/** Who wrote the story as well. */
const BOTH = /文[\/／·、及和 ]?[图圖摄攝]|[图圖摄攝][\/／·、及和]文/u

/** Whether bracketed words close a story as its credit: `（王某某 张某）`, `(据新华社)`, `(Reuters)`. */
export const isBracketCredit = remembered((text: string): boolean => {
  const inner = /^[（(【]([^（）()【】]{2,40})[）)】]$/u.exec(text)?.[1]?.trim()
  if (!inner) return false
  if (!/\p{Script=Han}/u.test(inner)) return isLatinBracket(inner)
  if (ASIDE.test(inner)) return false
  if (/^(?:据|摘自|原载|转自|来源)/u.test(inner)) return !/[。；]/u.test(inner)
  if (/(?:口述|整理|供稿|编译|執筆|执笔)$/u.test(inner)) return !/[，。；]/u.test(inner)
  if (hasTitle(inner) || AGENCY.test(inner) || areNames(inner) || isPenName(inner)) return true
  return isPlacedName(inner) || isReportingTeam(inner)
})

/** `何某某，台中`, `阿某，花蓮`, `文／月某`, `秋白水、高某`: names with a place, with their work, or several. */
function isPlacedName(inner: string): boolean {
  const bare = inner.replace(/^[文图圖][/／:：]/u, '')
  const parts = bare.split(/[，、,‧·]/u).map((part) => part.trim())
  if (parts.length > 3 || (parts.length < 2 && bare === inner)) return false
  if (!parts.every((part) => /^\p{Script=Han}{2,4}$/u.test(part))) return false
  return (
    bare !== inner || isName(parts[0] ?? '') || parts.slice(1).some(isName) || inner.includes('，')
  )
}

/** `大队报道组`, `县委通讯组`: those who wrote it together. */
function isReportingTeam(inner: string): boolean {
  return /^\p{Script=Han}{2,12}(?:报道组|報導組|通讯组|写作组|宣传组|调查组|宣传部|编写组)$/u.test(
    inner,
  )
}

/** Whether a whole line signs a notice, a name in capitals before an office: `T. HILL, Secretary.` */
export function isSignature(text: string): boolean {
  const [name = '', office = '', ...rest] = text.replace(/^[(]Signed[)] ?/u, '').split(', ')
  if (rest.length > 0 || text.length > 60 || !/^\p{Lu}[.] ?\p{Lu}/u.test(name)) return false
  return /\p{Lu}{3}$/u.test(name) && !/\p{Ll}/u.test(name) && /^\p{Lu}[\p{L}. ]+$/u.test(office)
}

/** `秋 水`, `县医院 姚 静`: pen names are no surnames, but stand where credits do. */
function isPenName(inner: string): boolean {
  if (/^\p{Script=Han}{2,3}$/u.test(inner)) return !/[镇乡区县市村等类种次]$/u.test(inner)
  const [first = '', ...rest] = inner.split(' ')
  const last = rest.at(-1) ?? ''
  const spaced = /^\p{Script=Han}{1,11}$/u.test(first) && /^\p{Script=Han}{1,3}$/u.test(last)
  return spaced && rest.length <= 2 && !/[镇乡区县市村等类种次]$/u.test(last)
}

/** `徐某 口述 王某某 整理`: who told it and who wrote it down. */
const TOLD = /^\p{Script=Han}{2,4} ?口述[ ‧·、/]\p{Script=Han}{2,4} ?(?:整理|记录|記錄|执笔|執筆)$/u
/** `撰文‧攝影／梁某某`. */
const BOTH_BY = /^(?:撰文|文字|文)[‧·、/／ ]?(?:摄影|攝影|图|圖)[/／：: ]\p{Script=Han}{2,4}$/u

/** Whether a whole line is a byline: `□ 王某`, `本报记者 王某`, `文/王某`, `By Ann Lee`. */
export const isByline = remembered((text: string): boolean => {
  if (!HAN.test(text)) return isLatinByline(text)
  if (text.length > 60) return false
  const line = trimMarks(text, SIGNS)
  if (/[：:]$/u.test(line)) return false
  if (/[。！？，；]/u.test(line) || line.length > 40) return false
  if (/^(?:文|图|文图|作者|撰文|摄影|文\/图|图\/文)\s?[/／:：|]/u.test(line))
    return line.length <= 20
  if (isStaffTitle(line) || TOLD.test(line) || BOTH_BY.test(line)) return true
  if (line.length < text.length && /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4})?$/u.test(line))
    return true
  return (hasTitle(line) || line.length < text.length) && areNames(line)
})

/** Whether a whole line is a photographer's credit: `孙某某 摄`, `（李某/摄）`, `Photo by Ann Lee`. */
export const isPhotoCredit = remembered((text: string): boolean => {
  if (!HAN.test(text)) return isLatinPhoto(text)
  const line = trimMarks(text, '（() ）')
  if (line.length > 50 || /[。！？；]/u.test(line)) return false
  if (NO_NAME.test(line) || ISSUED.test(line)) return true
  if (BOTH.test(line)) return false
  if (/^(?:[图圖]|[图圖]片|[摄攝]影|[摄攝])\s?[:：/／]/u.test(line)) return line.length <= 16
  if (!PHOTO_END.test(line) || line.length > 30) return false
  const source =
    /^(?:新华社|中新社|资料|本报资料|受访者|[^，]{2,12}(?:部|局|委|办|中心|公司|学校))/u
  return (
    areNames(line) ||
    (/供图|图片|供圖/u.test(line) && source.test(line)) ||
    /^新华社[^，]*[摄發发]/u.test(line)
  )
})

/** Where a photographer's credit begins that closes a paragraph: `…一景。 王某 摄`; -1 without one. */
export const photoCreditStart = remembered((text: string): number => {
  const least = Math.max(1, text.length - 50)
  for (let at = text.length - 2; at >= least; at--) {
    if (!/[。！？”）.!?"]/u.test(text[at - 1] ?? '')) continue
    const tail = text.slice(at).trim()
    if (tail.length > 2 && isPhotoCredit(tail)) return at
  }
  return -1
})
