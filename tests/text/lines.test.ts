import { expect, it } from 'vitest'
import { toLines } from '@/text'
import { checkLines } from '../support/laws'

it.each([
  ['', []],
  ['甲', ['甲']],
  ['甲\n', ['甲']],
  ['甲\n\n乙', ['甲', '', '乙']],
  ['甲\r\n乙\r丙\f丁\n', ['甲', '乙', '丙', '丁']],
  ['\n', ['']],
  ['甲\n\r乙', ['甲', '', '乙']],
])('cuts %j at its line ends', (text, expected) => {
  const lines = toLines(text)
  expect(lines.map((line) => line.text)).toEqual(expected)
  checkLines(text, lines)
})
