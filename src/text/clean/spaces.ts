const HAN = '[\\p{Script=Han}〇]'
const OPENING = '[“‘（《〈「『【〔]'
const CLOSING = '[，。、；：？！”’）》〉」』】〕…]'
const AFTER_HAN = new RegExp(`(?<=${HAN}) +(?=[\\p{Script=Latin}\\d])`, 'gu')
const BEFORE_HAN = new RegExp(`(?<=[\\p{Script=Latin}\\d%‰℃㎡]) +(?=${HAN})`, 'gu')
const BEFORE_CLOSING = new RegExp(` +(?=${CLOSING})`, 'gu')
const AFTER_OPENING = new RegExp(`(?<=${OPENING}) +`, 'gu')
const AFTER_MARK = /(?<=[，。、；：？！）》…]) +/gu
const BEFORE_OPENING = new RegExp(` +(?=[（《“])`, 'gu')

/**
 * Keeps no space that the extractor made: none between Han and digits or letters (`52 人` → `52人`),
 * none at full-width marks, one elsewhere. Spaces that divide clauses or names stay.
 */
export function closeSpaces(text: string): string {
  const single = text.replace(/ {2,}/gu, ' ').trim()
  if (!/[\p{Script=Han}〇]/u.test(single)) return single
  return single
    .replace(AFTER_HAN, '')
    .replace(BEFORE_HAN, '')
    .replace(BEFORE_CLOSING, '')
    .replace(AFTER_OPENING, '')
    .replace(AFTER_MARK, '')
    .replace(BEFORE_OPENING, (space: string, at: number, whole: string) =>
      isClause(whole, at) ? space : '',
    )
}

/** `甲乙丙 “丁戊”`: a space before an opening quote divides clauses only when a clause stood before. */
function isClause(text: string, at: number): boolean {
  return /^[\p{Script=Han}”]{4}$/u.test(text.slice(Math.max(0, at - 4), at))
}
