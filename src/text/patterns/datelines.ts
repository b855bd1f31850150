import { latinLead } from './latinDatelines'
import { isSalutation } from './letters'
import { hasTitle, isName } from './names'
import { HAN } from './scripts'
import { trimMarks } from './trimMarks'
import { remembered } from './remembered'

/** A dateline is not longer. */
const LONGEST = 30

const OWN = /^(?:本[报報社台刊网]|[\p{Script=Han}]{2,6}[报報])/u
const AGENCY =
  /^[据據]?[【（(]?(新华社|新華社|中新社|中央社|中央通[訊讯]社|中新网|新华网|人民网|央广网|路透社|路透|法新社|美联社|美聯社|合[众眾](?:国际)?社|塔斯社|共同社|德新社|安莎社|朝中社|国民社|國民社|电通社|哈瓦斯|海通社|国际社|中国新闻社|中國新聞社)/u
/** 电 in 电话, 电视 and the like is no telegram, 讯 in 讯员 no report. */
const WORD_AFTER = /^[话視视力商影网子脑台器员員]/u

/** Gives the dateline a paragraph begins with, as printed: `本报讯`, `新华社北京4月8日电`, `LONDON, May 4`. */
export const findDateline = remembered((text: string): string | null => {
  const han = hanEnd(text)
  if (han > 0) return trimMarks(text.slice(0, han), ' 【】（）()[]') || null
  return HAN.test(text) ? null : latinLead(text)?.dateline || null
})

/** Gives the agency that a dateline names: `据新华社电` → `新华社`, `LONDON, May 4 (Reuters)` → `Reuters`. */
export function findAgency(dateline: string): string | null {
  return AGENCY.exec(dateline)?.[1] ?? /[(]([A-Z][A-Za-z]{1,8})[)]/u.exec(dateline)?.[1] ?? null
}

/** Whether a paragraph begins as a story does: with a dateline or its reporters in brackets. */
export const opensStory = remembered((text: string): boolean => {
  if (hanEnd(text) > 0 || isSalutation(text)) return true
  if (!HAN.test(text)) return latinLead(text) !== null
  const reporters = /^[（(]([^（）()，。]{2,30})[）)]/u.exec(text)?.[1]
  return reporters !== undefined && hasTitle(reporters) && text.length > reporters.length + 6
})

/** Gives the words in brackets right after a dateline: `（记者 罗某）` → `记者 罗某`; null without. */
export function leadCredit(text: string): string | null {
  const rest = text.slice(hanEnd(text)).trimStart()
  const found = /^[（(]([^（）()，。]{2,40})[）)]/u.exec(rest)?.[1]
  return found !== undefined && (hasTitle(found) || /摄影|报道/u.test(found)) ? found.trim() : null
}

/** `记者梁某报道：`, right after a dateline. */
const TELLS = /^(?:本[报報])?[记記]者 ?([\p{Script=Han} 、]{2,14})[报報][道導]/u

/**
 * Gives the reporters whom a Chinese story's opening names outside brackets: `【本報記者馬某某／高雄報導】`,
 * `（中央社記者謝某某花蓮6日電）`, `本报讯 记者梁某报道：`.
 */
export function leadReporters(text: string): readonly string[] {
  const to = hanEnd(text)
  const lead = to > 0 ? text.slice(0, to) : ''
  const named = /(?:[记記]者|[编編][译譯]|特派[员員]|通[讯訊][员員]) ?([^（）()【】]{2,24})/u.exec(
    lead,
  )
  const told = TELLS.exec(text.slice(to).trimStart())
  const [who = ''] = (named?.[1] ?? told?.[1] ?? '').split(/[／/]/u)
  return who
    .split(/[、 ]/u)
    .map(nameBefore)
    .filter((name) => name !== '')
}

/** `宋某某花蓮報導` → `宋某某`: what is left names a place, of two characters at least. */
function nameBefore(word: string): string {
  const bare = word.replace(/(?:\d{1,2}日)?(?:[电電讯訊]|[报報][道導]|消息)?[】\]）)]?$/u, '')
  if (isName(bare)) return bare
  const three = bare.slice(0, 3)
  return isName(three) && bare.length >= 5
    ? three
    : isName(bare.slice(0, 2))
      ? bare.slice(0, 2)
      : ''
}

/** Gives whom a Latin story's opening names: `LONDON, May 4 (Reuters) —` → `Reuters`, `(By Ann Lee) …`. */
export function leadSources(text: string): readonly string[] {
  return HAN.test(text) ? [] : (latinLead(text)?.sources ?? [])
}

/** Where a Chinese dateline ends, closing bracket included; 0 without one. */
function hanEnd(text: string): number {
  const open = /^[【[（(]/u.test(text) ? 1 : 0
  const start = text.slice(open, open + LONGEST)
  for (const match of start.matchAll(/[讯訊电電]|消息|[报報][道導导]/gu)) {
    const to = match.index + match[0].length
    const before = start.slice(0, match.index)
    const after = start.slice(to)
    if (WORD_AFTER.test(after)) continue
    const marks = hasTitle(before) ? /[，。；：“]/u : /[，。；：“、]/u
    if (marks.test(before) || !isSource(before, match[0], after)) return 0
    const close = /^ ?[】\]）)]/u.exec(after)?.[0].length ?? 0
    return open + to + close
  }
  return 0
}

function isSource(before: string, word: string, after: string): boolean {
  if (AGENCY.test(before)) return true
  // `某报报道` in the middle of a sentence cites; `本报记者 王某 报道` opens.
  if (/[报報][道導导]/u.test(word)) {
    return /^(?:本[报報]|[记記]者)/u.test(before) && before.length > 4
  }
  if (OWN.test(before)) return true
  // `县融媒体中心讯 …`
  return (
    /^\p{Script=Han}{2,10}$/u.test(before) && /[讯訊]/u.test(word) && /^[ （(】\]]/u.test(after)
  )
}
