import type { ItemKind } from '../../types'
import type { Whole } from '../attachLoose'
import { worth } from '../labels/labelPieces'
import type { Cues, CueTable } from '../labels/types'
import { isPlainNotice, kindCues } from './kindCues'

/** Tells notices from articles; captions and pointers are known before. */
export function kindsOf(wholes: readonly Whole[], table: CueTable): ItemKind[] {
  const cues = noticeCues(wholes)
  return wholes.map(({ story }, i) => {
    if (story.kind !== 'article') return story.kind
    return worth(cues[i] ?? [], table) > 0 ? 'notice' : 'article'
  })
}

/** What speaks for each item of a page being a notice; nothing for captions and pointers. */
export function noticeCues(wholes: readonly Whole[]): Cues[] {
  const plain = wholes.map(isPlainNotice)
  const share = plain.filter(Boolean).length / Math.max(1, wholes.length)
  return wholes.map((whole, i) => {
    const around = { before: plain[i - 1] === true, after: plain[i + 1] === true, share }
    return whole.story.kind === 'article' ? kindCues(whole, around) : []
  })
}
