import { english } from './englishRule'
import { chinese } from './chineseRule'
import { mustParse } from './mustParse'

/**
 * A rule in short words: `每周日`, `每 2 周的周日，共 10 次`; `every Sunday`, `every year on 4 May until
 * 31 December 2030`. Throws on a text that is not a rule.
 */
export function describeRecurrence({
  recurrence,
  language,
}: {
  readonly recurrence: string
  readonly language: 'zh' | 'en'
}): string {
  const rule = mustParse(recurrence)
  return language === 'zh' ? chinese(rule) : english(rule)
}
