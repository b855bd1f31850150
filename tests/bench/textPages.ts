import type { House } from '../accuracy/made/types'

/** Characters of a newspaper page as extractors give it. */
const PAGE = 6000

/**
 * Gives so many texts of about a page's length, set by these houses in turn. No two hold the same page,
 * so that a text put together of them is no repetition.
 */
export function pagesOfLength(houses: readonly House[], count: number): string[] {
  let made = 0
  return Array.from({ length: count }, () => {
    let text = ''
    while (text.length < PAGE) {
      const house = houses[made % houses.length]
      if (!house) throw new Error('No house is given to set pages with.')
      text += `${house.make(1 + Math.floor(made / houses.length)).text}\n`
      made++
    }
    return text
  })
}

const of = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join('')

/** A Han character, others for other numbers. */
const han = (i: number): string => String.fromCharCode(0x4e00 + ((i * 7919) % 5000))
const word = (i: number): string => han(i) + han(i * 3 + 1)

/** Pages that no newspaper has, `n` lines or `n` characters of one line long. */
export const worstPages: Readonly<Record<string, (n: number) => string>> = {
  'lines of one character': (n) => of(n, (i) => `${han(i)}\n`),
  'one line of text': (n) => of(n, han),
  'one line of blanks': (n) => `甲${' '.repeat(n)}乙`,
  'one line of brackets': (n) => '（'.repeat(n),
  'one line of jump lines': (n) => of(n / 7, () => '甲（下转2版）'),
  'one line of marks': (n) => of(n / 2, (i) => [',(', ': ', '"甲', '! '][i % 4] ?? ''),
  'lines of brackets': (n) => of(n, () => '（）\n'),
  'equal lines': (n) => of(n, () => '水库今年蓄水三千万立方米，比去年多两成，\n'),
  'equal sentences': (n) => of(n, () => '水库今年蓄水三千万立方米，比去年多两成。\n'),
  'equal headlines': (n) => of(n, () => '水库蓄满春水\n\n'),
  'nothing but headlines': (n) => of(n, (i) => `水库${word(i)}蓄满${word(i + 1)}\n\n`),
  'headlines in capitals': (n) => of(n, (i) => `HARBOUR BOARD MEETS ${i}\n`),
  'hyphens at all line ends': (n) => of(n, () => 'con-\n'),
  'words without an end': (n) => of(n, () => 'the board met on monday to consider the pier and\n'),
  'nothing but bylines': (n) => of(n, () => '□ 本报记者 王某\n'),
  'nothing but jump lines': (n) => of(n, () => '（下转2版）\n'),
  'nothing but notices': (n) => of(n, (i) => `招标公告\n${word(i)}${i}号声明作废。\n`),
  'headline, sentence, headline': (n) =>
    of(n / 2, (i) => `水库${word(i)}蓄满\n本报讯 水库${word(i)}今年蓄水三千万立方米。\n`),
  'caption, headline, caption': (n) =>
    of(n / 2, (i) => `图为水库${word(i)}大坝。王某 摄\n水库${word(i)}蓄满\n`),
}
