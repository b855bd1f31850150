import { expect, it } from 'vitest'
import { clean, cleanText } from '@/text'
import { dropInvisible } from '@/text/clean/invisible'
import { closeLetterSpacing } from '@/text/clean/letterSpacing'
import { curlQuotes } from '@/text/clean/quotes'
import { closeSpaces } from '@/text/clean/spaces'
import { unshadow } from '@/text/clean/unshadow'
import { setWidths } from '@/text/clean/widths'

type Case = readonly [rule: (text: string) => string, from: string, to: string]

const CASES: readonly Case[] = [
  [dropInvisible, '水\u200b库\ufeff有\u3000水\u0007', '水库有 水'],
  [unshadow, '水库蓄满春水水库蓄满春水', '水库蓄满春水'],
  [unshadow, '———青石县—青石县““五渠五渠””工程纪事工程纪事', '——青石县“五渠”工程纪事'],
  [unshadow, '更 正更 正', '更 正'],
  [unshadow, '看一看，想一想，再看一看', '看一看，想一想，再看一看'],
  [unshadow, '——————————', '——————————'],
  [closeLetterSpacing, '水 库 蓄 满 ，渠 水 长 流', '水库蓄满，渠水长流'],
  [closeLetterSpacing, '□ 王某', '□ 王某'],
  [closeLetterSpacing, '本报讯 （记者 李某某） 4 月 8 日', '本报讯 （记者 李某某） 4 月 8 日'],
  [
    setWidths,
    '２０２１年,渠长3,000米(主渠);上午10:30开闸!',
    '2021年，渠长3,000米（主渠）；上午10:30开闸！',
  ],
  [setWidths, 'The canal (3,000 m) opens: today!', 'The canal (3,000 m) opens: today!'],
  [setWidths, '㎡ ℃ ① 〇 …… ％', '㎡ ℃ ① 〇 …… ％'],
  [setWidths, '渠成水到.', '渠成水到。'],
  [closeSpaces, '共有 52 人 ，其中 12 人“ 返乡 ”', '共有52人，其中12人“返乡”'],
  [closeSpaces, '渠成水到 六乡插秧忙', '渠成水到 六乡插秧忙'],
  [closeSpaces, '王某某 张某', '王某某 张某'],
  [closeSpaces, 'two  words', 'two words'],
  [curlQuotes, '"两山"与"三水"', '“两山”与“三水”'],
  [curlQuotes, '他说"好', '他说"好'],
  [curlQuotes, '"Yes," he said', '"Yes," he said'],
]

it.each(CASES)('%o makes %j to %j', (rule, from, to) => {
  expect(rule(from)).toBe(to)
  expect(rule(to)).toBe(to)
})

it('never folds characters to others that look alike', () => {
  const kept = '㎡①〇……％豈︰'
  expect(clean(kept)).toBe(kept)
  expect(cleanText(kept)).toBe(kept)
})
