import { isNoticeTitle } from '../../patterns/notices'
import type { ItemKind } from '../../types'
import type { Whole } from '../attachLoose'
import { worth } from '../labels/labelPieces'
import type { Cues, CueTable } from '../labels/types'
import { isPlainNotice, kindCues } from './kindCues'

/** Tells notices from articles; captions and pointers are known before. */
export function kindsOf(wholes: readonly Whole[], table: CueTable): ItemKind[] {
  const cues = noticeCues(wholes)
  return wholes.map(({ story, heads }, i) => {
    if (story.kind !== 'article') return story.kind
    if (heads.some(({ text }) => isNoticeTitle(text))) return 'notice'
    const own = cues[i] ?? []
    if (heads.length > 0 && !own.some(([name]) => SIGNS.has(name))) return 'article'
    return worth(own, table) > 0 ? 'notice' : 'article'
  })
}

/** What is headed and has none of these is an article, however many notices stand around it. */
const SIGNS: ReadonlySet<string> = new Set([
  ...['words true opens false', 'words true opens true', 'titled', 'closes', 'advert', 'family'],
  ...['details', 'telephone', 'signed by office', 'signed by date'],
])

/** What speaks for each item of a page being a notice; nothing for captions and pointers. */
export function noticeCues(wholes: readonly Whole[]): Cues[] {
  const plain = wholes.map(isPlainNotice)
  const share = plain.filter(Boolean).length / Math.max(1, wholes.length)
  return wholes.map((whole, i) => {
    const around = { before: plain[i - 1] === true, after: plain[i + 1] === true, share }
    return whole.story.kind === 'article' ? kindCues(whole, around) : []
  })
}
