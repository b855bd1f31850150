import type { Habit, Trouble } from '../types'

/** Where a shadow headline changes its font: marks, digits, the rest. */
const RUN = /[“”‘’《》]+|—+|[0-9]+|[^“”‘’《》—0-9]+/gu

/** What an extractor makes of a line that is printed with a shadow or with letter-spacing. */
export function damage(text: string, trouble: Trouble | undefined): string {
  if (trouble === 'double') return text + text
  if (trouble === 'runs') return text.replace(RUN, (run) => run + run)
  if (trouble === 'spaced') return [...text].join(' ')
  return text
}

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}

/** The extractor's habits with marks and digits: `共有120户` → `共有 120 户`. */
export function habitual(text: string, habit: Habit, chance: () => number): string {
  const marks = habit.halfWidth ? text.replace(/[，；：？！（）]/gu, (m) => HALF[m] ?? m) : text
  if (!habit.digitGaps) return marks
  return marks
    .replace(/(\p{Script=Han})(?=[0-9])/gu, (han) => (chance() < 0.95 ? `${han} ` : han))
    .replace(/([0-9])(?=\p{Script=Han})/gu, (digit) => (chance() < 0.5 ? `${digit} ` : digit))
}
