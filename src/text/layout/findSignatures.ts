import { isDateLine, isNoticeTitle } from '../patterns/notices'
import { toCells } from '../patterns/scripts'
import type { Unit } from './draft'

const OFFICE =
  /(?:公司|中心|学校|學校|医院|醫院|委员会|委員會|政府|[所室站局会會院校社部厂廠处處委行馆館店队隊]|[敬谨特謹]告|[敬谨謹特][启啟]|[启啟]|上|泣告|叩)$/u

/**
 * Makes credits of the lines that sign a notice: the office's name and the date below its last
 * paragraph, `某县供电所⏎2021年4月8日`. They close the notice.
 */
export function findSignatures(units: readonly Unit[]): Unit[] {
  let inNotice = false
  return units.map((unit, i) => {
    if (unit.kind === 'head' && isNoticeTitle(unit.text)) inNotice = true
    else if (unit.kind === 'credit' || unit.kind === 'byline') inNotice = false
    if (!inNotice || i === 0 || isNoticeTitle(unit.text)) return unit
    const before = units[i - 1]?.kind
    const signs = before === 'paragraph' && isOffice(unit)
    return signs || (before !== 'head' && isDateLine(unit.text))
      ? { ...unit, kind: 'credit' as const }
      : unit
  })
}

function isOffice(unit: Unit): boolean {
  if (unit.kind !== 'head' && unit.kind !== 'paragraph') return false
  return toCells(unit.text) <= 44 && OFFICE.test(unit.text) && !/[，。]/u.test(unit.text)
}
