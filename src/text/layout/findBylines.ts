import { isNoticeTitle } from '../patterns/notices'
import { isName } from '../patterns/names'
import { isSort } from '../patterns/sorts'
import { isLetterSigner } from '../patterns/signers'
import { endsSentence } from '../patterns/scripts'
import type { Unit } from './draft'

/** Labels of a story's sort, which stand above headlines and name nobody. */
const SORTS =
  /[讯訊评評论論记記话話谈談录錄选選摘载載刊版栏欄目闻聞报報访訪]$|^(?:图片|编者按|天气|导读|目录|诗歌|散文|小说|随笔|短论|特写|侧记)$/u

/**
 * Makes bylines and closing credits of the names that stand on a line of their own: below a headline and
 * above its text, or below the last paragraph. What is no surname counts below a headline only.
 */
export function findBylines(units: readonly Unit[]): Unit[] {
  const words = pairsIn(units)
  return units.map((unit, i) => {
    if (unit.kind !== 'head' || unit.pieces.length > 1) return unit
    const [before, after] = [units[i - 1], units[i + 1]]
    const name = unit.text.replace(/[ \u3000]/gu, '')
    if (before?.kind === 'head' && isWriter(unit.text, before, after, words)) {
      return { ...unit, kind: 'byline' as const }
    }
    const closes = before?.kind === 'paragraph' && endsSentence(before.text)
    const signs = isName(name) || isLetterSigner(unit.text)
    return closes && after?.kind !== 'paragraph' && signs && !isNoticeTitle(name)
      ? { ...unit, kind: 'credit' as const }
      : unit
  })
}

/** Below a headline: a name above any text or mark, a pen name above text or at the end. */
function isWriter(
  text: string,
  headline: Unit,
  after: Unit | undefined,
  words: () => ReadonlySet<string>,
): boolean {
  const name = text.replace(/[ \u3000]/gu, '')
  const long = [...headline.text].length >= 4
  const isWord = () => name.length === 2 && words().has(name)
  if (long && isName(name) && isNoLabel(name) && !isWord()) return true
  const closes = after === undefined || after.kind === 'paragraph' || after.kind === 'furniture'
  if (!closes) return false
  if (after?.kind === 'paragraph' && isPenName(text, headline)) return true
  return long && /^\p{Script=Han}{2}$/u.test(name) && isNoLabel(name) && !isWord()
}

function isNoLabel(name: string): boolean {
  return !SORTS.test(name) && !isNoticeTitle(name) && !isSort(name)
}

/** Every two characters that stand together in the page's texts: no pen name is one of its words. */
function pairsIn(units: readonly Unit[]): () => ReadonlySet<string> {
  let found: Set<string> | null = null
  return () => {
    if (found) return found
    found = new Set()
    for (const { kind, text } of units) {
      if (kind !== 'paragraph' && kind !== 'caption') continue
      for (let i = 0; i + 2 <= text.length; i++) found.add(text.slice(i, i + 2))
    }
    return found
  }
}

function isPenName(text: string, headline: Unit): boolean {
  const name = text.replace(/[ \u3000]/gu, '').replace(/(?:著|文|口述|整理)$/u, '')
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || SORTS.test(name) || isNoticeTitle(name)) return false
  if (isName(name)) return true
  return [...headline.text].length >= [...text].length && name.length <= 3 && /\s/u.test(text)
}
