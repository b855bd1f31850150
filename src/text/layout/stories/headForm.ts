import { isNoticeTitle } from '../../patterns/notices'
import { toCells } from '../../patterns/scripts'
import type { Unit } from '../draft'
import type { CueWeights } from '../weights'

/** A numbered crosshead: `一、…`, `（二）…`, `1.…`, `②…`. */
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|\d{1,2}[、．.)]|[①②③④⑤⑥⑦⑧⑨])/u

/** How much a run of headline lines looks like a subhead rather than the headline of a story. */
export function subheadForm(run: readonly Unit[], weights: CueWeights): number {
  const numbered = run.some(({ text }) => NUMBERED.test(text)) ? weights.subheadNumbered : 0
  const long = Math.max(...run.map(({ text }) => toCells(text))) > 44 ? weights.subheadLong : 0
  const more = run.length > 1 ? -weights.headlineForm * 0.5 * (run.length - 1) : 0
  const form = run.some(isHeadline) ? -weights.headlineForm : 0
  return weights.subhead + numbered + long + more + form
}

/** The sort of a story, set above its headline. */
const SORT =
  /^(?:社论|社論|评论|評論|短评|短評|时评|時評|通讯|通訊|特写|特寫|消息|来信|來信|来信摘登|读者来信|讀者來信|编者按|本报评论员|小说|小小说|诗歌|散文|随笔|杂文|连载|長篇連載|长篇连载|专访|人物|言论|论坛|国际时评|今日谈|简讯|短讯|快讯|要闻|述评|综述)$/u

/** Vertical lines, dashed decks and the titles of notices belong to headlines. */
function isHeadline({ text, pieces }: Unit): boolean {
  return (
    isNoticeTitle(text) ||
    SORT.test(text.replace(/\s/gu, '')) ||
    /^(?:——|—|--)/u.test(text) ||
    pieces.some((piece) => piece.mark === 'vertical')
  )
}
