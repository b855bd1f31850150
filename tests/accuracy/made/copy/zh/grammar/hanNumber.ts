const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千']

/** Gives a whole number from 0 to 9,999 in Han numerals: 15 → 十五, 208 → 二百零八. */
export const hanNumber = (value: number): string => {
  if (value === 0) return '零'
  const digits = [...String(value)].map(Number)
  const spoken = digits
    .map((digit, index) =>
      digit === 0 ? '零' : `${DIGITS.charAt(digit)}${UNITS[digits.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '')
  return spoken.replace(/^一十/u, '十')
}

/** Gives a number digit by digit, as years were printed: 1958 → 一九五八. */
export const hanDigits = (value: number): string =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')
