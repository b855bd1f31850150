import { isCapitals, startsLow } from '../../patterns/latinCase'
import { isNoticeTitle } from '../../patterns/notices'
import { toCells, hasHan } from '../../patterns/scripts'
import { isSort } from '../../patterns/sorts'
import type { Unit } from '../draft'
import type { Cues } from '../labels/types'
import { seen } from '../labels/seen'
import { caseOf, isSet } from './runForm'

/** What speaks for two headline lines that stand together being of one headline. */
export function joinCues(before: Unit, unit: Unit, usual: number): Cues {
  const gap = unit.pieces[0]?.gap ?? 0
  const [above, below] = [toCells(before.text), toCells(unit.text)]
  const [upper, lower] = [caseOf(before.text), caseOf(unit.text)]
  return seen({
    [`join gap ${Math.min(2, gap)} of ${Math.min(2, usual)}`]: true,
    [`join ${upper} over ${lower} ${gap > usual ? 'apart' : 'near'}`]: upper !== 'han',
    'join dash': /^(?:——|—|--)/u.test(unit.text),
    'join dash above': /^(?:——|—|--)/u.test(before.text),
    'join equal': above === below && above >= 8,
    'join shorter': below < above * 0.7,
    'join longer': below > above * 1.4,
    'join title below': isNoticeTitle(unit.text),
    'join title above': isNoticeTitle(before.text),
    'join sort above': isSort(before.text),
    'join sort below': isSort(unit.text),
    'join label': above <= 10,
    'join set above': isSet(before) && !isSet(unit),
    'join set below': !isSet(before) && isSet(unit),
    'join set both': isSet(before) && isSet(unit),
    'join stop above': /[。.]$/u.test(before.text),
    'join open above': /[，,:：]$/u.test(before.text),
    'join lower': startsLow(unit.text),
    'join deck below capitals':
      isCapitals(before.text) && !isCapitals(unit.text) && !hasHan(unit.text),
  })
}
